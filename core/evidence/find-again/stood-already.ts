import { readChunks, type Chunks } from './read-chunks.ts';
import type { SoughtQuote } from './sought-quote.ts';

/** Whether words that are like a quote were in the old text all the time, as another sentence than the quote. */
export type StoodAlready = (words: string, quote: SoughtQuote) => boolean;

/**
 * Looks into the old text: words that stand in it, outside of the quote, at least as often as in the new text are
 * no new wording of the quote.
 */
export function stoodAlready(before: string, after: Chunks): StoodAlready {
  const old = readChunks(before);
  return (words, quote) => {
    const sought = readChunks(words);
    if (sought.count === 0) return false;
    const often = countOf(old, sought) - countOf(quote.chunks, sought);
    return often > 0 && often >= countOf(after, sought);
  };
}

/** How often words stand in a text: letters and figures alone count, as they do in `Chunks`. */
function countOf({ hashes, count }: Chunks, sought: Chunks): number {
  // The longest word is nearly always the rarest: few places have to be looked at.
  let longest = 0;
  for (let at = 1; at < sought.count; at += 1)
    if (sought.ends[at]! - sought.starts[at]! > sought.ends[longest]! - sought.starts[longest]!) longest = at;
  let found = 0;
  for (let at = hashes.indexOf(sought.hashes[longest]!); at >= 0;) {
    const first = at - longest;
    if (first >= 0 && first + sought.count <= count && startsAt(hashes, first, sought)) found += 1;
    at = hashes.indexOf(sought.hashes[longest]!, at + 1);
  }
  return found;
}

function startsAt(hashes: Int32Array, first: number, sought: Chunks): boolean {
  for (let at = 0; at < sought.count; at += 1) if (hashes[first + at] !== sought.hashes[at]) return false;
  return true;
}
