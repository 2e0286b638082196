import type { Quad } from '../../core/evidence/quads.ts';

/** A run of text as pdf.js gives it: its writing direction and size in `transform`, its width and height in points. */
export type TextRun = { str: string; transform: number[]; width: number; height: number; fontName: string };

/** How wide words are in a font, in any unit: only the proportions count. */
export type MeasureWords = (words: string, fontName: string) => number;

/** How far letters reach above and below the line they stand on, as parts of their size. */
const ABOVE = 0.82;
const BELOW = 0.24;

/**
 * Where ranges of a page's text stand on it, where nobody looked at each letter: one quad for each run. `ranges` are
 * offsets, end exclusive, into the runs one after the other. Inside a run the place is reckoned with `measure`.
 */
export function textQuads(
  runs: readonly TextRun[],
  ranges: readonly { start: number; end: number }[],
  measure: MeasureWords,
): Quad[] {
  const quads: Quad[] = [];
  let at = 0;
  for (const run of runs) {
    const { str } = run;
    for (const { start, end } of ranges) {
      const from = Math.max(0, start - at);
      const to = Math.min(str.length, end - at);
      if (from >= to || str.slice(from, to).trim() === '') continue;
      const whole = measure(str, run.fontName);
      const part = (length: number) =>
        whole > 0 ? measure(str.slice(0, length), run.fontName) / whole : length / str.length;
      quads.push(quadOf(run, part(from), part(to)));
    }
    at += str.length;
  }
  return quads;
}

/** The quad of a part of a run; `from` and `to` between 0 and 1. */
function quadOf({ transform, width, height }: TextRun, from: number, to: number): Quad {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  const along = Math.hypot(a, b) || 1;
  const up = Math.hypot(c, d) || 1;
  const corner = (share: number, lift: number): [number, number] => [
    e + (a / along) * width * share + (c / up) * height * lift,
    f + (b / along) * width * share + (d / up) * height * lift,
  ];
  return [...corner(from, ABOVE), ...corner(to, ABOVE), ...corner(from, -BELOW), ...corner(to, -BELOW)];
}
