import { expect, it } from 'vitest';
import type { HitView } from '../../../components/HitCard.tsx';
import { countCategories, filterHits, groupViews, NO_FILTER } from '../../../components/hit-filter.ts';
import { hitContext } from '../../../components/hit-context.ts';
import { nextKeys } from '../../../components/use-growing-keys.ts';
import { pageMarks } from '../../../components/page-marks.ts';
import { emptyCoverage } from '../../../core/evidence/empty-coverage.ts';
import type { Band } from '../../../core/phrases/hit.ts';

const view = (
  key: string,
  band: Band,
  pages: number[],
  sentence: string,
  ...categories: string[]
): HitView => ({
  key,
  band,
  pages,
  packPages: [],
  at: 0,
  sentence: [{ text: sentence, marked: false }],
  categories,
  why: () => [],
  context: () => [],
  saved: false,
  muted: false,
});
const HITS = [
  view('a', 'maybe', [1], 'We will manage\n demand', 'Limits', 'Money'),
  view('b', 'read-first', [1, 2], 'The parents’ out‑of‑county\u00a0places', 'Money'),
  view('c', 'read-first', [3], 'EHC plans', 'Limits'),
];
const keys = (hits: readonly HitView[]) => hits.map(({ key }) => key).join('');

it('filters by band, by category and by words, whatever their capitals, spaces, dashes and apostrophes', () => {
  expect(filterHits(HITS, NO_FILTER)).toEqual(HITS);
  expect(keys(filterHits(HITS, { ...NO_FILTER, without: ['read-first'] }))).toBe('a');
  expect(keys(filterHits(HITS, { ...NO_FILTER, category: 'Limits' }))).toBe('ac');
  expect(keys(filterHits(HITS, { ...NO_FILTER, words: 'DEMAND manage' }))).toBe('a');
  expect(keys(filterHits(HITS, { ...NO_FILTER, words: "parents' out-of-county" }))).toBe('b');
  expect(filterHits(HITS, { without: ['maybe'], category: 'Limits', words: 'demand' })).toEqual([]);
});

it('groups by the page on which a place begins, or the strongest band first, and loses none', () => {
  expect(groupViews(HITS, 'page').map((one) => [one.page, keys(one.hits)])).toEqual([
    [1, 'ab'],
    [3, 'c'],
  ]);
  expect(groupViews(HITS, 'band').map((one) => [one.band, keys(one.hits)])).toEqual([
    ['read-first', 'bc'],
    ['maybe', 'a'],
  ]);
  expect(countCategories(HITS)).toEqual([
    ['Limits', 2],
    ['Money', 2],
  ]);
});

it('marks pages with their strongest band, and those that were not searched', () => {
  const marks = pageMarks(HITS, { ...emptyCoverage(4), searched: 3, pictures: [4] });
  expect(marks.get(1)).toEqual({ places: 2, band: 'read-first', unread: '' });
  expect(marks.get(2)).toMatchObject({ places: 1 });
  expect(marks.get(4)).toEqual({ places: 0, band: null, unread: 'picture, not searched' });
});

it('shows a place between its neighbours and under its heading, over a block end too', () => {
  const parts = ['High needs', 'One.', 'Two.', 'Three manage', 'demand three.', 'Five.', 'Six.'];
  const text = parts.join('\n\n');
  const blocks = parts.map((part, index) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length, kind: index === 0 ? 'heading' : 'paragraph' } as const;
  });
  const start = text.indexOf('manage');
  const context = hitContext({ text, blocks, pages: [] }, start, text.indexOf(' three.'));
  expect(context.map(({ heading }) => heading)).toEqual([true, false, false, false, false]);
  expect(
    context.map((block) =>
      block.text.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join(''),
    ),
  ).toEqual(['High needs', 'Two.', 'Three [manage]', '[demand] three.', 'Five.']);
});

it('renders a few more places at a time, keeps those that are there when others come before them, and has the wanted one', () => {
  const numbered = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => String(from + i));
  const first = nextKeys(numbered(50, 90), null, null);
  expect([...first]).toEqual(numbered(50, 62));
  expect([...nextKeys(numbered(50, 90), first, '80')]).toEqual([...numbered(50, 74), '80']);
  expect([...nextKeys(numbered(0, 90), first, null)]).toEqual([...numbered(0, 12), ...numbered(50, 62)]);
});

it('has headings that stay the same while places are found before them', () => {
  const later = groupViews([view('z', 'maybe', [1], 'Before all others'), ...HITS.slice(1)], 'page');
  expect(later.map(({ key }) => key)).toEqual(groupViews(HITS, 'page').map(({ key }) => key));
  const third = groupViews(HITS.slice(2), 'page')[0];
  expect(later.at(-1)?.key).toBe(third?.key);
});
