import { expect, it } from 'vitest';
import { comparePacks } from '../../../core/phrases/compare-packs.ts';
import { packOf } from './pack-of.ts';

const mine = packOf(['front door', 'back door', 'side door', 'trap door']);

it('says what another version adds, changes and takes away', () => {
  const theirs = packOf(['front door', 'back gate', 'side door', 'trap door', 'new door']);
  expect(comparePacks(mine, theirs)).toEqual({ added: ['T-05'], changed: ['T-02'], removed: [] });
  expect(comparePacks(theirs, mine)).toEqual({ added: [], changed: ['T-02'], removed: ['T-05'] });
});

it('sees another signal and another category, and no other sentences', () => {
  const [first, second, third, fourth] = mine.patterns;
  if (!first || !second || !third || !fourth) throw new Error('four phrases');
  const theirs = {
    ...mine,
    patterns: [
      { ...first, signal: 'H' as const },
      { ...second, category: 'U' },
      { ...third, mustMatch: ['y'], seenIn: ['z'] },
      fourth,
    ],
  };
  expect(comparePacks(mine, theirs)).toEqual({ added: [], changed: ['T-01', 'T-02'], removed: [] });
});

it('takes all as new where there was no pack', () => {
  expect(comparePacks(undefined, mine).added).toEqual(['T-01', 'T-02', 'T-03', 'T-04']);
});
