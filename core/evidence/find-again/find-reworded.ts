import search from 'approx-string-match';
import { pagesOf, type ReadingText } from '../../text/reading-text.ts';
import { likelyPlaces } from './likely-places.ts';
import type { IndexedText, Stretch } from './exact-places.ts';
import { foldWords } from './fold-words.ts';
import { neighbourWords } from './neighbours.ts';
import type { Refound } from './refound.ts';
import type { SoughtQuote } from './sought-quote.ts';
import type { StoodAlready } from './stood-already.ts';
import { wholeSentences } from './whole-sentences.ts';
import { differRuns, differWords, likenessOf, shownWords, type ShownWord } from './word-difference.ts';

/** How many places are looked at closely. */
const MOST_PLACES = 6;

/** A place so like the quote and its neighbours needs no comparing with others. */
const SURE = 0.7;

/** A longer quote is sought by its first and last words: the time grows with the square of the length. */
const LONGEST = 120;
const ENDS = 40;

/** `closeness` is the likeness of the words that are most like the quote, `likeness` that of the sentence around. */
type Candidate = Stretch & { likeness: number; closeness: number; agreement: number };

/**
 * Finds the words most like a quote that does not stand in the new text as it was; `gone` where nothing is like it.
 * Words that `stood` in the old text already are another sentence, however like; null when it is not known.
 */
export function findReworded(
  reading: ReadingText,
  indexed: IndexedText,
  quote: SoughtQuote,
  stood: StoodAlready | null,
): Refound {
  const old = shownWords(quote.exact);
  const candidates: Candidate[] = [];
  for (const first of likelyPlaces(indexed, quote).slice(0, MOST_PLACES)) {
    const near = closeLook(indexed, quote, first);
    if (!near) continue;
    const stretch = withoutStrangers(reading.text, old, near);
    const whole = wholeSentences(reading, quote, stretch);
    // What was put in or left out at the ends does not make it another sentence.
    const narrow = judge(reading.text, quote, old, stretch);
    const wide = judge(reading.text, quote, old, whole);
    const candidate = {
      ...wide,
      closeness: Math.max(narrow.likeness, wide.likeness),
      agreement: Math.max(narrow.agreement, wide.agreement),
    };
    if (stood?.(reading.text.slice(candidate.start, candidate.end), quote)) continue;
    candidates.push(candidate);
    if (candidate.closeness >= SURE && candidate.agreement >= SURE) break;
  }
  candidates.sort((one, other) => scoreOf(other) - scoreOf(one) || nearer(quote, one, other));
  const best = candidates[0];
  const oldPages = quote.pages;
  if (!best || !isLikeEnough(best, old.length, stood !== null))
    return { state: 'gone', oldPages, likeness: Math.max(0, ...candidates.map(({ likeness }) => likeness)) };
  const { start, end, likeness } = best;
  const difference = differWords(old, shownWords(reading.text.slice(start, end)));
  return {
    state: 'reworded',
    start,
    end,
    oldPages,
    pages: pagesOf(reading, start, end),
    likeness,
    difference,
  };
}

function judge(text: string, quote: SoughtQuote, old: readonly ShownWord[], { start, end }: Stretch) {
  return {
    start,
    end,
    likeness: likenessOf(old, shownWords(text.slice(start, end))),
    agreement: neighbourWords(text, start, end, quote),
  };
}

function scoreOf({ closeness, agreement }: Candidate): number {
  return closeness + NEIGHBOURS * agreement;
}

function nearer(quote: SoughtQuote, one: Stretch, other: Stretch): number {
  return Math.abs(one.start - quote.start) - Math.abs(other.start - quote.start);
}

/** Floors of likeness where no neighbour is left: with the old text at hand other sentences are told apart by it. */
const FLOOR = 0.72;
const FLOOR_WITH_OLD_TEXT = 0.6;
/** So much less will do between the same neighbours, and so much more is needed for each word below `FEW`. */
const NEIGHBOURS = 0.3;
const SHORT = 0.04;
const FEW = 8;

/** Whether a place is like enough to be shown as reworded: chosen by the mutation study (docs/finding-again.md). */
function isLikeEnough({ closeness, agreement }: Candidate, words: number, knowsOld: boolean): boolean {
  const floor = knowsOld ? FLOOR_WITH_OLD_TEXT : FLOOR;
  return closeness >= floor - NEIGHBOURS * agreement + SHORT * Math.max(0, FEW - words);
}

/** The stretch of whole words around the chunk `first` that is most like the quote. */
function closeLook({ text, chunks }: IndexedText, quote: SoughtQuote, first: number): Stretch | null {
  const { count } = quote.chunks;
  const slack = Math.max(8, count >> 1);
  const from = Math.max(0, first - slack);
  const to = Math.min(chunks.count, first + count + slack);
  const words = Array.from({ length: to - from }, (_, at) =>
    foldWords(text.slice(chunks.starts[from + at], chunks.ends[from + at])).toLowerCase(),
  );
  const sought = Array.from({ length: count }, (_, at) =>
    foldWords(quote.exact.slice(quote.chunks.starts[at], quote.chunks.ends[at])).toLowerCase(),
  );
  const found = count > LONGEST ? spanEnds(words, sought) : nearestWords(words, sought);
  if (!found) return null;
  return { start: chunks.starts[from + found.first]!, end: chunks.ends[from + found.last]! };
}

/** Without words at its ends that stand for none of the quote's: the search by characters may take in some. */
function withoutStrangers(text: string, old: readonly ShownWord[], { start, end }: Stretch): Stretch {
  const words = shownWords(text.slice(start, end));
  const runs = differRuns(old, words);
  const first = runs[0]?.kind === 'added' ? runs[0].words.length : 0;
  const last = runs.at(-1)?.kind === 'added' && runs.at(-2)?.kind === 'kept' ? runs.at(-1)!.words.length : 0;
  const kept =
    runs[1]?.kind === 'kept' ? words.slice(first, words.length - last) : words.slice(0, words.length - last);
  if (kept.length === 0) return { start, end };
  return { start: start + kept[0]!.start, end: start + kept.at(-1)!.end };
}

/** Places of words in a list, both included. */
type WordSpan = { first: number; last: number };

function spanEnds(words: readonly string[], sought: readonly string[]): WordSpan | null {
  const half = words.length >> 1;
  const head = nearestWords(words.slice(0, half), sought.slice(0, ENDS));
  const foot = nearestWords(words.slice(half), sought.slice(-ENDS));
  return head && foot ? { first: head.first, last: half + foot.last } : null;
}

/** The words most like those sought, with up to half of the characters changed; ends are snapped to whole words. */
function nearestWords(words: readonly string[], sought: readonly string[]): WordSpan | null {
  const pattern = sought.join(' ');
  const [match] = search(words.join(' '), pattern, pattern.length >> 1);
  if (!match) return null;
  const span: WordSpan = { first: -1, last: -1 };
  let at = 0;
  for (const [index, word] of words.entries()) {
    const inside = Math.min(at + word.length, match.end) - Math.max(at, match.start);
    // A word counts when most of it was matched: the edges of a match fall anywhere.
    if (inside * 2 > word.length) {
      if (span.first < 0) span.first = index;
      span.last = index;
    }
    at += word.length + 1;
  }
  return span.first < 0 ? null : span;
}
