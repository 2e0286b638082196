import type { HitGroup } from '../../core/phrases/hit.ts';

/** The hit after or before the one that begins at `from` (null: none is current), around the ends of the page. */
export function nextHit(shown: readonly HitGroup[], from: number | null, step: 1 | -1): HitGroup | undefined {
  if (step > 0) return shown.find(({ start }) => start > (from ?? -1)) ?? shown[0];
  return shown.findLast(({ start }) => start < (from ?? Infinity)) ?? shown.at(-1);
}
