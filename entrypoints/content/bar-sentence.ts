import { describeMuted } from '../../core/phrases/mute-hits.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';

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
  if (!searched) return 'Minuted is reading this page…';
  const { places, saved, muted } = counts;
  const kept = (saved === 0 ? '' : ` · ${saved} saved`) + (muted === 0 ? '' : ` · ${describeMuted(muted)}`);
  if (places > 0) return `${places} ${places === 1 ? 'place' : 'places'} to read${kept}`;
  if (!isLooking) return `All phrases are switched off, so none was looked for${kept}`;
  const words = countWords(reading.text);
  if (words === 0) return `This page has no text to search${kept}`;
  return `No phrases found in the ${words.toLocaleString('en-GB')} words of this page${kept}`;
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
