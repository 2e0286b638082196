import { foldWords, sameFolded } from './fold-words.ts';
import { seedAt, type Seed, type TextIndex } from './index-text.ts';
import type { Chunks } from './read-chunks.ts';
import type { SoughtQuote } from './sought-quote.ts';

/** A stretch of the new text. */
export type Stretch = { start: number; end: number };

/** The new text with its words. */
export type IndexedText = { text: string; chunks: Chunks; index: TextIndex };

/** Where the very characters of a quote stand, and where its words stand set differently (`sameWords`). */
export type EqualPlaces = { exact: Stretch[]; respaced: Stretch[] };

/** More words in a row are hardly rarer than so many. */
const LEAD = 6;

/** The first whole words of a quote, by which it is sought; null for one without a whole word. */
export function leadOf({ chunks, cutBefore, cutAfter }: SoughtQuote): Seed | null {
  const at = cutBefore ? 1 : 0;
  const size = Math.min(LEAD, chunks.count - at - (cutAfter ? 1 : 0));
  return size > 0 ? { seed: seedAt(chunks.hashes, at, size), at, size } : null;
}

/** Finds the places of a quote's words; `index` has the places of its `leadOf`. */
export function equalPlaces(indexed: IndexedText, quote: SoughtQuote): EqualPlaces {
  const lead = leadOf(quote);
  const often = lead ? indexed.index.countOf(lead.seed) : 0;
  const places = lead && indexed.index.placesOf(lead.seed);
  if (!lead || !places || places.length < often)
    return { exact: everywhere(indexed.text, quote.exact), respaced: [] };
  const exact = new Map<number, Stretch>();
  const respaced = new Map<number, Stretch>();
  const folded = foldWords(quote.exact);
  for (const at of places) {
    const first = at - lead.at;
    const last = first + quote.chunks.count - 1;
    if (first < 0 || last >= indexed.chunks.count || !isLikely(indexed.chunks, quote, first, last)) continue;
    const found = exactAt(indexed, quote, first, last);
    if (found) exact.set(found.start, found);
    else {
      const stretch = wholeWords(indexed, quote, first, last);
      if (sameFolded(foldWords(indexed.text.slice(stretch.start, stretch.end)), folded))
        respaced.set(stretch.start, stretch);
    }
  }
  return { exact: [...exact.values()], respaced: [...respaced.values()] };
}

function everywhere(text: string, exact: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length))
    places.push({ start: at, end: at + exact.length });
  return places;
}

/** A quick look at all whole words before characters are compared. */
function isLikely(chunks: Chunks, quote: SoughtQuote, first: number, last: number): boolean {
  const { hashes } = quote.chunks;
  const from = quote.cutBefore ? first + 1 : first;
  const to = quote.cutAfter ? last - 1 : last;
  for (let at = from; at <= to; at += 1) if (chunks.hashes[at] !== hashes[at - first]) return false;
  return true;
}

function exactAt(indexed: IndexedText, quote: SoughtQuote, first: number, last: number): Stretch | null {
  const { text, chunks } = indexed;
  const { exact } = quote;
  const lead = quote.chunks.starts[0]!;
  const tail = exact.length - quote.chunks.ends[quote.chunks.count - 1]!;
  const from = Math.max(0, chunks.starts[first]! - lead);
  const at = text.slice(from, chunks.ends[last]! + tail).indexOf(exact);
  return at < 0 ? null : { start: from + at, end: from + at + exact.length };
}

/** The stretch from the first to the last word; where the quote begins within a word, so does the stretch. */
function wholeWords(indexed: IndexedText, quote: SoughtQuote, first: number, last: number): Stretch {
  const { text, chunks } = indexed;
  const { exact } = quote;
  const head = exact.slice(0, quote.chunks.ends[0]);
  const foot = exact.slice(quote.chunks.starts[quote.chunks.count - 1]);
  const start = Math.max(0, chunks.starts[first]! - quote.chunks.starts[0]!);
  const end = Math.min(text.length, chunks.ends[last]! + foot.length);
  const headAt = text.slice(start, chunks.ends[first]).lastIndexOf(head);
  const footAt = text.slice(chunks.starts[last]!, end).indexOf(foot);
  return {
    start: headAt < 0 ? chunks.starts[first]! : start + headAt,
    end: footAt < 0 ? chunks.ends[last]! : chunks.starts[last]! + footAt + foot.length,
  };
}
