import type { Coverage } from '../core/evidence/coverage.ts';
import { say, sayCount } from '../platform/say.ts';

/** How far a paper is read: pages. */
export type Progress = { done: number; total: number; paused: boolean };

type Counted = { places: number; coverage: Coverage; looking: boolean };

/**
 * How many places there are, in words. `looking` is false when every phrase is switched off. That there are none is
 * said only of what was searched.
 */
export function countPlaces({ places, coverage, looking }: Counted): string {
  if (!looking) return say('readingProgress_allPhrasesAreSwitchedOffSo');
  if (places > 0) return sayCount('readingProgress_toRead', places);
  return coverage.notReached.length > 0
    ? say('readingProgress_noPhrasesFoundInWhatWas')
    : say('readingProgress_noPhrasesFound');
}

/** The same while the paper is still being searched; `coverage` is of what was searched so far. */
export function countSoFar({ places, coverage, looking }: Counted): string {
  if (!looking) return say('readingProgress_allPhrasesAreSwitchedOffSo');
  const { searched, pages } = coverage;
  return places === 0
    ? say('readingProgress_noneSoFar', { searched, pages })
    : sayCount('readingProgress_soFar', places, { searched, pages });
}

/** Progress for screen readers: four times a paper, not on every page. */
export function progressSaid({ done, total, paused }: Progress, places: number): string {
  const quarter = Math.floor((4 * done) / total);
  if (paused)
    return places === 0
      ? say('readingProgress_paused', { done, total })
      : sayCount('readingProgress_pausedWithPlaces', places, { done, total });
  if (quarter === 0) return say('readingProgress_readingThePaper');
  if (quarter >= 4) return say('readingProgress_lookingForPhrases');
  const percent = quarter * 25;
  return places === 0
    ? say('readingProgress_read', { percent })
    : sayCount('readingProgress_readWithPlaces', places, { percent });
}
