import { expect, it } from 'vitest';
import { countBands } from '../../../core/phrases/count-bands.ts';

it('counts places by their strongest hit, and leaves out those that are hidden', () => {
  const group = (...bands: ('read-first' | 'worth-reading' | 'maybe' | 'hidden')[]) => ({
    hits: bands.map((band) => ({ band })),
  });
  expect(
    countBands([
      group('read-first', 'maybe'),
      group('worth-reading'),
      group('worth-reading', 'hidden'),
      group('hidden'),
      group(),
    ]),
  ).toEqual({ first: 1, worth: 2, maybe: 0 });
});
