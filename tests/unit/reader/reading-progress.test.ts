import { expect, it } from 'vitest';
import { countPlaces, countSoFar, progressSaid } from '../../../components/reading-progress.ts';
import { pageMarks } from '../../../components/page-marks.ts';
import { emptyCoverage } from '../../../core/evidence/empty-coverage.ts';

const whole = { ...emptyCoverage(3), searched: 3 };
const part = { ...emptyCoverage(412), searched: 34, notReached: [35, 36] };

it('never says that there is nothing before all is searched', () => {
  const none = { places: 0, looking: true };
  expect(countSoFar({ ...none, coverage: part })).toBe(
    '34 of 412 pages searched so far; no places to read yet.',
  );
  expect(countPlaces({ ...none, coverage: part })).toBe('No phrases found in what was searched.');
  expect(countPlaces({ ...none, coverage: whole })).toBe('No phrases found.');
});

it('counts the places', () => {
  expect(countSoFar({ places: 5, looking: true, coverage: part })).toBe(
    '34 of 412 pages searched so far; 5 places to read.',
  );
  expect(countPlaces({ places: 1, looking: true, coverage: part })).toBe('1 place to read.');
  for (const count of [countSoFar, countPlaces])
    expect(count({ places: 0, looking: false, coverage: part })).toContain('switched off');
});

it('says to screen readers how far it is, and that it is paused', () => {
  expect(progressSaid({ done: 2, total: 4, paused: false }, 0)).toBe('50% read');
  expect(progressSaid({ done: 2, total: 4, paused: true }, 1)).toBe(
    'The search is paused: 2 of 4 pages are read, 1 place to read so far',
  );
});

it('marks pages that the search did not come to', () => {
  expect(pageMarks([], part).get(36)).toEqual({ places: 0, band: null, unread: 'not searched yet' });
  expect(pageMarks([], whole).size).toBe(0);
});
