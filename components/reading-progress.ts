import type { Coverage } from '../core/evidence/coverage.ts';

/** How far a paper is read: pages. */
export type Progress = { done: number; total: number; paused: boolean };

type Counted = { places: number; coverage: Coverage; looking: boolean };

const ALL_OFF = 'All phrases are switched off, so none was looked for.';

/**
 * How many places there are, in words. `looking` is false when every phrase is switched off. That there are none is
 * said only of what was searched.
 */
export function countPlaces({ places, coverage, looking }: Counted): string {
  if (!looking) return ALL_OFF;
  if (places > 0) return `${placesText(places)} to read.`;
  return coverage.notReached.length > 0 ? 'No phrases found in what was searched.' : 'No phrases found.';
}

/** The same while the paper is still being searched; `coverage` is of what was searched so far. */
export function countSoFar({ places, coverage, looking }: Counted): string {
  if (!looking) return ALL_OFF;
  const found = places === 0 ? 'no places to read yet' : `${placesText(places)} to read`;
  return `${coverage.searched} of ${coverage.pages} pages searched so far; ${found}.`;
}

/** Progress for screen readers: four times a paper, not on every page. */
export function progressSaid({ done, total, paused }: Progress, places: number): string {
  const quarter = Math.floor((4 * done) / total);
  const soFar = places === 0 ? '' : `, ${placesText(places)} to read so far`;
  if (paused) return `The search is paused at page ${done} of ${total}${soFar}`;
  if (quarter === 0) return 'Reading the paper';
  return quarter < 4 ? `${quarter * 25}% read${soFar}` : 'Looking for phrases';
}

function placesText(places: number): string {
  return places === 1 ? '1 place' : `${places} places`;
}
