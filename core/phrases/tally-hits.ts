import type { Hit } from './hit.ts';
import { patternKey, type PatternKey } from './pattern-key.ts';

/** How often each pattern stands in a paper. */
export type Tally = Record<PatternKey, number>;

/** Counts the hits to show of each pattern. One that is only hidden by a mark of the reader counts: it is there. */
export function tallyHits(hits: readonly Hit[]): Tally {
  const tally: Tally = {};
  for (const { band, muted, pack, patternId } of hits) {
    if (band === 'hidden' && !muted) continue;
    const key = patternKey(pack, patternId);
    tally[key] = (tally[key] ?? 0) + 1;
  }
  return tally;
}
