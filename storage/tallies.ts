import type { PatternKey } from '../core/phrases/pattern-key.ts';
import type { Tally } from '../core/phrases/tally-hits.ts';
import { db } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/** How many places a phrase has in how many papers. */
export type PhraseCount = { places: number; papers: number };

/**
 * Keeps how often each phrase stands in a paper, in place of what was counted there before: reading a paper again
 * doubles nothing. Phrases that were not looked for this time (`lookedFor` has not their key) keep their count.
 */
export function putTally(
  paper: string,
  counts: Tally,
  lookedFor: ReadonlySet<string>,
  now = new Date(),
): Promise<void> {
  return withStorageErrors(() =>
    db.transaction('rw', db.tallies, async () => {
      const before = Object.entries((await db.tallies.get(paper))?.counts ?? {});
      const kept = Object.fromEntries(before.filter(([key]) => !lookedFor.has(key)));
      const all: Tally = { ...kept, ...counts };
      // A row for every page without a phrase would be a diary of what was read.
      if (Object.keys(all).length === 0) await db.tallies.delete(paper);
      else await db.tallies.put({ paper, counts: all, countedAt: now.toISOString() });
    }),
  );
}

/** What was counted in all papers, by pattern key. For `useLiveQuery`. */
export async function readTallies(): Promise<Map<PatternKey, PhraseCount>> {
  const sums = new Map<PatternKey, PhraseCount>();
  await db.tallies.each(({ counts }) => {
    for (const [key, places = 0] of Object.entries(counts) as [PatternKey, number][]) {
      const sum = sums.get(key) ?? { places: 0, papers: 0 };
      sums.set(key, { places: sum.places + places, papers: sum.papers + 1 });
    }
  });
  return sums;
}
