import { seedAt } from './index-text.ts';
import { NumberTable } from './number-table.ts';
import type { Chunks } from './read-chunks.ts';

/** A word that two texts have in common: its chunk in either. */
export type Anchor = { before: number; after: number };

/** So many words in a row that stand once in each text are in common: fewer stand more than once in long papers. */
const WORDS = 4;

/**
 * The words that two texts surely have in common, in the order of both: the longest row of runs of words that do not
 * cross ("patience" comparing, by Bram Cohen). Between them little is left to compare, so that long papers take no
 * longer than their length; comparing all words at once takes the product of length and changes.
 */
export function anchorTexts(before: Chunks, after: Chunks): Anchor[] {
  const table = new NumberTable(Math.max(1, before.count));
  const places = new Int32Array(before.count);
  const counts = new Int32Array(before.count);
  for (let at = 0; at + WORDS <= before.count; at += 1) {
    const seed = table.add(seedAt(before.hashes, at, WORDS));
    places[seed] = at;
    counts[seed]! += 1;
  }
  const found = new Int32Array(Math.max(0, after.count - WORDS + 1));
  const here = new Int32Array(table.size);
  for (let at = 0; at < found.length; at += 1) {
    const seed = table.find(seedAt(after.hashes, at, WORDS));
    found[at] = seed;
    if (seed >= 0) here[seed]! += 1;
  }
  const anchors: Anchor[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const seed = found[at]!;
    if (seed >= 0 && counts[seed] === 1 && here[seed] === 1)
      anchors.push({ before: places[seed]!, after: at });
  }
  return wordsOf(longestRising(anchors));
}

/** Each word of the runs that begin at some anchors; runs may overlap in one of the texts. */
function wordsOf(runs: readonly Anchor[]): Anchor[] {
  const words: Anchor[] = [];
  for (const run of runs)
    for (let each = 0; each < WORDS; each += 1) {
      const word = { before: run.before + each, after: run.after + each };
      const last = words.at(-1);
      if (!last || (word.before > last.before && word.after > last.after)) words.push(word);
    }
  return words;
}

/** The most anchors, in order, whose places rise in the old text too. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  // `lasts[n]` is the anchor with the lowest place in the old text that ends a row of n + 1.
  const lasts: number[] = [];
  const previous = new Int32Array(anchors.length).fill(-1);
  for (const [at, { before }] of anchors.entries()) {
    let low = 0;
    let high = lasts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (anchors[lasts[middle]!]!.before < before) low = middle + 1;
      else high = middle;
    }
    previous[at] = lasts[low - 1] ?? -1;
    lasts[low] = at;
  }
  const rising: Anchor[] = [];
  for (let at = lasts.at(-1) ?? -1; at >= 0; at = previous[at]!) rising.push(anchors[at]!);
  return rising.reverse();
}
