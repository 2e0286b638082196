import { expect, it } from 'vitest';
import { placeItems, type Glyph, type GlyphStyle } from '../../../../documents/pdf/place-items.ts';

const STYLE: GlyphStyle = { angle: 0, size: 10, font: 'body' };

/** Glyphs 5 points wide, one behind the other; a number moves the pen, a space is one that the paper writes. */
function glyphs(parts: (string | number)[], style = STYLE): Glyph[] {
  const all: Glyph[] = [];
  let x = 0;
  let spaced = false;
  for (const part of parts) {
    if (typeof part === 'number') x += part;
    else
      for (const str of part) {
        if (str !== ' ') all.push({ str, style, start: x, end: x + 5, across: 100, spaced });
        spaced = str === ' ';
        x += 5;
      }
  }
  return all;
}
const textsOf = (...all: Glyph[]) => placeItems(all).map((item) => item.str);

it('joins glyphs into runs, with a space for a gap or a written space', () => {
  expect(textsOf(...glyphs(['manage', 2.5, 'demand for']))).toEqual(['manage demand for']);
});

it('does not take a space that the paper takes back', () => {
  expect(textsOf(...glyphs(['de ', -5, 'mand']))).toEqual(['demand']);
});

it('begins anew behind a wide gap, a step back, another style and another line', () => {
  expect(textsOf(...glyphs(['one', 20, 'two']))).toEqual(['one', 'two']);
  expect(textsOf(...glyphs(['one', -12, 'two']))).toEqual(['one', 'two']);
  const bold = glyphs([15, 'two'], { ...STYLE, font: 'bold' });
  expect(textsOf(...glyphs(['one']), ...bold)).toEqual(['one', 'two']);
  const below = glyphs([15, 'two']).map((glyph) => ({ ...glyph, across: 112 }));
  expect(textsOf(...glyphs(['one']), ...below)).toEqual(['one', 'two']);
});

it('keeps the letters of a ligature, which stand at one place, together', () => {
  const [f, i] = glyphs([5, 'fi']);
  const ligature = [f!, { ...i!, start: f!.start, end: f!.end }];
  expect(textsOf(...glyphs(['o']), ...ligature, ...glyphs([10, 'ce']))).toEqual(['ofice']);
});

it('says where each run stands', () => {
  expect(placeItems(glyphs(['one', 20, 'two']))).toMatchObject([
    { index: 0, start: 0, end: 15, across: 100, size: 10, font: 'body', angle: 0 },
    { index: 1, start: 35, end: 50 },
  ]);
});
