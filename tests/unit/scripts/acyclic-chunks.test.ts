import { expect, it } from 'vitest';
import { findCircle } from '../../../scripts/acyclic-chunks.ts';

it('finds files that import each other in a circle, however long', () => {
  const imports = new Map([
    ['page', ['a', 'b']],
    ['a', ['b', 'other']],
    ['b', ['c']],
    ['c', ['a']],
  ]);
  expect(findCircle(imports)).toEqual(['a', 'b', 'c', 'a']);
});

it('finds none where two files need the same third', () => {
  const imports = new Map([
    ['page', ['a', 'b']],
    ['a', ['c']],
    ['b', ['c']],
    ['c', []],
  ]);
  expect(findCircle(imports)).toBeNull();
});
