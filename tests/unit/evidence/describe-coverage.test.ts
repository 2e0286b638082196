import { expect, it } from 'vitest';
import type { Coverage } from '../../../core/evidence/coverage.ts';
import { emptyCoverage } from '../../../core/evidence/empty-coverage.ts';
import { coverageParts, describeCoverage } from '../../../core/evidence/describe-coverage.ts';

const whole: Coverage = { ...emptyCoverage(8), searched: 8 };

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
  [{ searched: 5, notReached: [6, 7, 8] }, '8 pages: 5 searched; pages 6–8 were not searched yet.'],
  [
    { attachments: ['a.xlsx', 'b.pdf'] },
    'All 8 pages were searched. It has files inside it, which were not searched: a.xlsx, b.pdf.',
  ],
  [{ xfaForm: true }, expect.stringMatching(/^All 8 pages were searched\. This is a form /)],
  [{ copyProtected: true }, expect.stringContaining('nothing be copied')],
])('says what was searched: %j', (part, sentence) => {
  expect(describeCoverage({ ...whole, ...part }, 'pdf')).toEqual(sentence);
});

it('speaks of a web page as one', () => {
  expect(describeCoverage({ ...whole, pages: 1, searched: 1 }, 'page')).toBe('The whole page was searched.');
});

it('says which of its words name pages', () => {
  const parts = coverageParts({ ...whole, searched: 5, pictures: [2, 3, 4], damaged: [8] }, 'pdf');
  expect(parts.filter(({ pages }) => pages)).toEqual([
    { text: '2–4', pages: { first: 2, last: 4 } },
    { text: '8', pages: { first: 8, last: 8 } },
  ]);
});
