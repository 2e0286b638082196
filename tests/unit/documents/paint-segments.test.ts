import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutIntoSegments } from '../../../documents/paint-segments.ts';

it('gives a stretch that two quotes share both keys', () => {
  const segments = cutIntoSegments([
    { start: 0, end: 10, key: 'a', kind: 'quote' },
    { start: 4, end: 12, key: 'b', kind: 'quote' },
  ]);
  expect(segments.map(({ start, end, keys }) => [start, end, keys.join(' ')])).toEqual([
    [0, 4, 'a'],
    [4, 10, 'a b'],
    [10, 12, 'b'],
  ]);
});

it('shows the strongest band where hits overlap', () => {
  const segments = cutIntoSegments([
    { start: 0, end: 5, key: 'a', kind: 'hit', band: 'maybe' },
    { start: 0, end: 5, key: 'b', kind: 'hit', band: 'read-first' },
  ]);
  expect(segments.map(({ band }) => band)).toEqual(['read-first']);
});

it('covers every character of every range once, in order', () => {
  const range = fc.tuple(fc.nat(40), fc.nat(12));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (drawn) => {
      const ranges = drawn.map(([start, length], index) => {
        return { start, end: start + length, key: `k${index}`, kind: 'hit' as const };
      });
      const segments = cutIntoSegments(ranges);
      segments.slice(1).forEach((segment, index) => {
        expect(segment.start).toBeGreaterThanOrEqual(segments[index]!.end);
      });
      for (let at = 0; at < 60; at++) {
        const wanted = ranges.filter(({ start, end }) => start <= at && at < end).map(({ key }) => key);
        const painted = segments.find(({ start, end }) => start <= at && at < end)?.keys ?? [];
        expect([...painted].sort()).toEqual(wanted.sort());
      }
    }),
  );
});
