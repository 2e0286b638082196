import type { Glyph } from './place-items.ts';

/** A step across further than this, in font sizes, is to another line. */
const SAME_LINE = 0.25;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/**
 * The glyphs of a page with turned words in their own order. PDFium puts the pieces of a line in order from left to
 * right as the page lies, which is backwards for words that stand on their head.
 */
export function orderTurned(glyphs: Glyph[]): Glyph[] {
  if (glyphs.every(({ style }) => style.angle === 0)) return glyphs;
  const ordered: Glyph[] = [];
  let line: Glyph[] = [];
  const close = () => {
    ordered.push(...(isBackwards(line) ? forwards(line) : line));
    line = [];
  };
  for (const glyph of glyphs) {
    const last = line.at(-1);
    if (last && !isSameLine(last, glyph)) close();
    line.push(glyph);
  }
  close();
  return ordered;
}

function isSameLine(last: Glyph, glyph: Glyph): boolean {
  const { angle, size } = glyph.style;
  return last.style.angle === angle && Math.abs(last.across - glyph.across) <= SAME_LINE * size;
}

/** Whether a turned line goes back again and again, each time behind what came before. */
function isBackwards(line: readonly Glyph[]): boolean {
  if (line.length < 2 || line[0]!.style.angle === 0) return false;
  if (line.some(({ str }) => RIGHT_TO_LEFT.test(str))) return false;
  return line.some((glyph, i) => i > 0 && glyph.end <= line[i - 1]!.start + 0.1 * glyph.style.size);
}

function forwards(line: readonly Glyph[]): Glyph[] {
  return line.toSorted((a, b) => a.start - b.start);
}
