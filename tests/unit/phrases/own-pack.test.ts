import { expect, it } from 'vitest';
import {
  addOwnPhrase,
  emptyOwnPack,
  putOwnPattern,
  removeOwnPattern,
} from '../../../core/phrases/own-pack.ts';
import { packSchema } from '../../../core/phrases/pack.ts';

const phrase = (pattern: string) => ({ pattern, mustMatch: [pattern] });
const two = [phrase('send unit'), phrase('side door')].reduce(addOwnPhrase, emptyOwnPack('2026-11-21'));
const idsOf = (pack: typeof two) => pack.patterns.map(({ id }) => id);

it('is a pack like any other', () => {
  expect(packSchema.parse(two)).toEqual(two);
  expect(idsOf(two)).toEqual(['MINE-01', 'MINE-02']);
});

it('never gives a number twice', () => {
  const again = addOwnPhrase(removeOwnPattern(two, 'MINE-02'), phrase('back door'));
  expect(idsOf(again)).toEqual(['MINE-01', 'MINE-03']);
});

it('brings a deleted phrase back where it was, and changes one in its place', () => {
  const [first] = two.patterns;
  const back = putOwnPattern(removeOwnPattern(two, 'MINE-01'), first!);
  expect(idsOf(back)).toEqual(['MINE-01', 'MINE-02']);
  expect(putOwnPattern(two, { ...first!, pattern: 'hub' }).patterns.map(({ pattern }) => pattern)).toEqual([
    'hub',
    'side door',
  ]);
});

it('has another version after every change', () => {
  const versions = [
    two,
    removeOwnPattern(two, 'MINE-02'),
    addOwnPhrase(removeOwnPattern(two, 'MINE-02'), phrase('back door')),
  ].map(({ version }) => version);
  expect(versions).toEqual(['1.2.0', '1.2.1', '1.3.1']);
});
