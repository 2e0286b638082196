import { expect, it } from 'vitest';
import { findDuplicates } from '../../../core/evidence/find-duplicates.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { quoteOf } from './locker-search/made-locker.ts';

const WORDS = 'We will manage the demand for places.';
const at = (start: number, end: number): Partial<Quote> => ({
  selectors: [{ type: 'TextPositionSelector', start, end }],
});
const around = (sentenceBefore: string, sentenceAfter: string) => ({ sentenceBefore, sentenceAfter });
const idsOf = (...quotes: Quote[]) => findDuplicates(quotes).map((group) => group.map(({ id }) => id[0]));

it('finds the same words at overlapping places of one paper, whatever their case and signs', () => {
  const a = quoteOf('a', '1', WORDS, at(10, 40));
  const b = quoteOf('b', '1', 'we will manage the  démand for places', at(11, 39));
  expect(idsOf(a, b)).toEqual([['a', 'b']]);
});

it('leaves the same words at another place of the paper alone', () => {
  expect(idsOf(quoteOf('a', '1', WORDS, at(10, 40)), quoteOf('b', '1', WORDS, at(40, 70)))).toEqual([]);
});

it('finds words of two papers by the sentences around them', () => {
  const a = quoteOf('a', '1', WORDS, around('Page 3', 'Costs are rising.'));
  const b = quoteOf('b', '2', WORDS, around('Something else', 'Costs are rising.'));
  const c = quoteOf('c', '3', WORDS, around('Another matter', 'Nothing more.'));
  expect(idsOf(a, b, c)).toEqual([['a', 'b']]);
});

it('trusts long words alone where nothing stands around them, and short ones not', () => {
  const long = 'We will manage the demand for places in special schools.';
  expect(
    idsOf(quoteOf('a', '1', long, around('', '')), quoteOf('b', '2', long, around('', ''))),
  ).toHaveLength(1);
  expect(
    idsOf(
      quoteOf('a', '1', 'It was noted.', around('', '')),
      quoteOf('b', '2', 'It was noted.', around('', '')),
    ),
  ).toEqual([]);
});

it('puts the oldest first, joins what hangs together, and leaves out the bin', () => {
  const a = quoteOf('a', '1', WORDS, { ...at(0, 20), savedAt: '2026-03-03T00:00:00.000Z' });
  const b = quoteOf('b', '1', WORDS, { ...at(15, 35), savedAt: '2026-03-01T00:00:00.000Z' });
  const c = quoteOf('c', '1', WORDS, { ...at(30, 50), savedAt: '2026-03-02T00:00:00.000Z' });
  const d = quoteOf('d', '1', WORDS, { ...at(30, 50), deletedAt: '2026-03-02T00:00:00.000Z' });
  expect(idsOf(a, b, c, d)).toEqual([['b', 'c', 'a']]);
});
