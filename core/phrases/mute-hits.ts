import type { Hit, HitGroup } from './hit.ts';
import { patternKey } from './pattern-key.ts';

/** The hits, with those of phrases that the reader marked as not useful (their pattern keys) hidden and marked. */
export function muteHits(hits: readonly Hit[], keys: ReadonlySet<string>): Hit[] {
  return hits.map((hit) =>
    hit.band !== 'hidden' && keys.has(patternKey(hit.pack, hit.patternId))
      ? { ...hit, band: 'hidden', muted: true }
      : hit,
  );
}

/** How many places are hidden only because of such a mark: where another phrase shows the same words, none is. */
export function countMuted(groups: readonly HitGroup[]): number {
  const shown = groups.filter(({ hits }) => hits[0]?.band !== 'hidden');
  const isShown = ({ start, end }: Hit) => shown.some((other) => other.start < end && start < other.end);
  return groups.filter(({ hits }) => hits.some((hit) => hit.muted && !isShown(hit))).length;
}

/** The sentence about those places; empty when there are none. */
export function describeMuted(places: number): string {
  if (places === 0) return '';
  return `${places} ${places === 1 ? 'place' : 'places'} hidden because you marked ${
    places === 1 ? 'its' : 'their'
  } phrase as not useful`;
}
