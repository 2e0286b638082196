import { expect, it } from 'vitest';
import { textQuads, type TextRun } from '../../../../documents/pdf/text-quads.ts';

/** Every letter as wide as every other, but for `m`, which is three times as wide. */
const measure = (words: string) => [...words].reduce((sum, letter) => sum + (letter === 'm' ? 3 : 1), 0);
const run = (str: string, transform = [10, 0, 0, 10, 50, 700]): TextRun => ({
  str,
  transform,
  width: measure(str) * 5,
  height: 10,
  fontName: 'f',
});
const rounded = (quads: number[][]) => quads.map((quad) => quad.map((value) => Math.round(value * 10) / 10));

it('surrounds a part of a run, by the widths of its letters', () => {
  // Upper left, upper right, lower left, lower right.
  expect(rounded(textQuads([run('mmab')], [{ start: 2, end: 3 }], measure))).toEqual([
    [80, 708.2, 85, 708.2, 80, 697.6, 85, 697.6],
  ]);
});

it('goes over runs, and leaves out those that are only spaces', () => {
  const runs = [run('ab'), run(' '), run('cd', [10, 0, 0, 10, 50, 680])];
  const quads = rounded(textQuads(runs, [{ start: 1, end: 4 }], measure));
  expect(quads.map(([left, top, right]) => [left, top, right])).toEqual([
    [55, 708.2, 60],
    [50, 688.2, 55],
  ]);
});

it('follows words that run upwards', () => {
  const [quad] = rounded(textQuads([run('ab', [0, 10, -10, 0, 100, 200])], [{ start: 1, end: 2 }], measure));
  expect(quad).toEqual([91.8, 205, 91.8, 210, 102.4, 205, 102.4, 210]);
});

it('does not need to know widths', () => {
  expect(rounded(textQuads([run('abcd')], [{ start: 0, end: 2 }], () => 0))[0]!.slice(0, 3)).toEqual([
    50, 708.2, 60,
  ]);
});
