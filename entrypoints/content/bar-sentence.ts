import { describeMuted } from '../../core/phrases/mute-hits.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { say, sayCount } from '../../platform/say.ts';

/**
 * What the bar says: how much there is to read, and for nothing at all, how much was searched. `isLooking` is false
 * when every phrase is switched off.
 */
export function barSentence(
  searched: boolean,
  counts: { places: number; saved: number; muted: number },
  isLooking: boolean,
  reading: ReadingText,
): string {
  if (!searched) return say('barSentence_minutedIsReadingThisPage');
  const { places, saved, muted } = counts;
  return [
    mainText(places, isLooking, reading),
    saved > 0 && say('barSentence_saved', { saved }),
    muted > 0 && describeMuted(muted),
  ]
    .filter(Boolean)
    .join(' · ');
}

function mainText(places: number, isLooking: boolean, reading: ReadingText): string {
  if (places > 0) return sayCount('common_placesToRead', places);
  if (!isLooking) return say('barSentence_allPhrasesAreSwitchedOffSo');
  const words = countWords(reading.text);
  if (words === 0) return say('barSentence_thisPageHasNoTextTo');
  return say('barSentence_noPhrasesFoundInTheWords', { words: words.toLocaleString('en-GB') });
}

function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = text.charCodeAt(at) > 32;
    if (isWord && !inWord) words++;
    inWord = isWord;
  }
  return words;
}
