import { expect, it } from 'vitest';
import { createPatternSearch } from '../../../core/phrases/search-patterns.ts';
import { packOf } from './pack-of.ts';

const pack = packOf(['front door', 'waiting list', '@places full'], {
  lists: { places: ['special school~'] },
});
const search = createPatternSearch(pack, pack.lists);
const found = (words: string) => search(words).map(({ id }) => id);

it('finds patterns by their words, their ids and the words of their lists', () => {
  expect(found('DOOR')).toEqual(['T-01']);
  expect(found('t-02')).toEqual(['T-02']);
  expect(found('special full')).toEqual(['T-03']);
});

it('wants every word, and gives all for none', () => {
  expect(found('door list')).toEqual([]);
  expect(found('  ')).toEqual(['T-01', 'T-02', 'T-03']);
});
