import { expect, it } from 'vitest';
import type { Coverage } from '../../../core/evidence/coverage.ts';
import { describeCoverage } from '../../../core/evidence/describe-coverage.ts';

const whole: Coverage = { pages: 8, searched: 8, pictures: [], damaged: [], blank: [], unreadable: [] };

it.each<[Partial<Coverage>, string]>([
  [{}, 'All 8 pages were searched.'],
  [{ pages: 1, searched: 1 }, 'The one page was searched.'],
  [{ searched: 7, pictures: [6] }, '8 pages: 7 searched; page 6 is a picture without text to search.'],
  [
    { searched: 4, pictures: [2, 3, 4, 8] },
    '8 pages: 4 searched; pages 2–4 and 8 are pictures without text to search.',
  ],
  [
    { searched: 5, damaged: [1, 2], blank: [8] },
    '8 pages: 5 searched; pages 1, 2 have text that looks damaged; page 8 is blank.',
  ],
  [{ pages: 1, searched: 0, unreadable: [1] }, '1 page: 0 searched; page 1 could not be opened.'],
])('says what was searched: %j', (part, sentence) => {
  expect(describeCoverage({ ...whole, ...part }, 'pdf')).toBe(sentence);
});

it('speaks of a web page as one', () => {
  expect(describeCoverage({ ...whole, pages: 1, searched: 1 }, 'page')).toBe('The whole page was searched.');
});
