import { expect, it } from 'vitest';
import { usablePack } from '../../../core/phrases/usable-pack.ts';
import { packOf } from './pack-of.ts';

it('leaves a whole pack alone', () => {
  const pack = packOf(['front door', '@places full'], { lists: { places: ['school~'] } });
  expect(usablePack(pack)).toBe(pack);
});

it('leaves out a pattern whose word list is gone, and keeps the others', () => {
  const pack = packOf(['front door', '@places full', 'waiting list']);
  expect(usablePack(pack)?.patterns.map(({ pattern }) => pattern)).toEqual(['front door', 'waiting list']);
});

it('gives nothing of a pack whose lists cannot be read', () => {
  expect(usablePack(packOf(['front door'], { lists: { a: ['('] } }))).toBeNull();
});
