import { seedsOf } from './find-again/index-text.ts';
import { readChunks } from './find-again/read-chunks.ts';

/** So many words in a row are compared: fewer are shared by all papers, and more are lost at every change. */
const WORDS = 4;

/** A text's runs of four words, as numbers; of a text of fewer words the words. */
export function wordRuns(text: string): Set<number> {
  const chunks = readChunks(text);
  return new Set(seedsOf(chunks, [chunks.count < WORDS ? 1 : WORDS]).map(({ seed }) => seed));
}

/**
 * The share of the shorter text's `wordRuns` that the other text has as well: 0 to 1. A paper with an appendix put
 * behind it, or with one taken away, still shares nearly all. Two texts without words share all.
 */
export function sharedWords(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  if (fewer.size === 0) return more.size === 0 ? 1 : 0;
  let shared = 0;
  for (const run of fewer) if (more.has(run)) shared += 1;
  return shared / fewer.size;
}
