import { useMemo } from 'preact/hooks';
import { describeCoverage } from '../../core/evidence/describe-coverage.ts';
import { countPlaces, progressSaid } from '../../components/reading-progress.ts';
import type { ReaderState } from './reader-store.ts';

/** What screen readers are told of the reading: four times a paper, and at its end what was found and searched. */
export function useReadingSaid({ phase, progress, coverage, paper }: ReaderState, places: number): string {
  const quarter = progress && Math.floor((4 * progress.done) / progress.total);
  // Made anew for each quarter and not for each place that is found meanwhile.
  const onTheWay = useMemo(
    () => (progress ? progressSaid(progress, places) : ''),
    [quarter, progress?.paused],
  );
  if (phase !== 'searched' || !coverage) return onTheWay;
  const looking = paper?.packs.some(({ patterns }) => patterns.length > 0) ?? true;
  return `${countPlaces({ places, coverage, looking })} ${describeCoverage(coverage, 'pdf')}`;
}
