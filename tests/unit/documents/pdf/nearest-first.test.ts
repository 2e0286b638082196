import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestFirst } from '../../../../documents/pdf/nearest-first.ts';

it('begins at the page asked for and goes outwards', () => {
  expect(nearestFirst(6, 3)).toEqual([3, 4, 2, 5, 1, 6]);
  expect(nearestFirst(3)).toEqual([1, 2, 3]);
  expect(nearestFirst(3, 99)).toEqual([3, 2, 1]);
});

it('gives every page once, and never leaves a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 70 }), (count, near) => {
      const pages = nearestFirst(count, near);
      expect([...pages].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
      pages.forEach((_, i) => {
        const so = pages.slice(0, i + 1);
        expect(Math.max(...so) - Math.min(...so)).toBe(i);
      });
    }),
  );
});
