import { createRequire } from 'node:module';
import { encodePng } from './encode-png.ts';

type Point = [x: number, y: number];
type Glyph = { advanceWidth: number; path: { commands: { command: string; args: number[] }[] } };
type Font = { unitsPerEm: number; glyphForCodePoint(codePoint: number): Glyph };
type Fontkit = { openSync(file: string): Font };

const WIDTH = 1000;
const HEIGHT = 1414;
const SIZE = 25;
const MARGIN = 110;
/** A sheet never lies quite straight in a scanner: pixels down for every pixel across. */
const SLANT = 0.006;
/** Steps in which a curve of a letter is drawn. */
const STEPS = 5;

const letter = `NORTHBROOK PARENT CARER FORUM

20 October 2026

To: Director of Education, Northbrook Council

Dear Director

Thank you for coming to our autumn meeting. Many of our
members have good things to say about the new inclusion
advisers and about the school staff who work with them.

We are worried by one part of the draft plan. Families read
that the council wants to reduce EHC plans, and they ask
what that means for a child who needs one.

Please would you say in public that each child will be
looked at alone, and tell us how many requests are refused.

Yours sincerely

Chair, Northbrook Parent Carer Forum`.split('\n');

/**
 * A PNG picture of a letter, black on white, a little slanted and speckled like a scan: it has words for the
 * eye and none for a search. `fontFile` is a TrueType font; the same font gives the same bytes each time.
 */
export function drawLetter(fontFile: string): Buffer {
  // fontkit is how pdfkit itself reads fonts, so it is asked for from there.
  const fontkit = createRequire(import.meta.resolve('pdfkit'))('fontkit') as Fontkit;
  const font = fontkit.openSync(fontFile);
  const rows = Array.from({ length: HEIGHT }, () => new Uint8Array(WIDTH / 8).fill(255));
  letter.forEach((line, index) => drawLine(rows, font, line, MARGIN + 60 + index * SIZE * 1.75));
  addSpecks(rows);
  return encodePng(WIDTH, rows, 'bits');
}

function drawLine(rows: Uint8Array[], font: Font, line: string, baseline: number): void {
  const scale = SIZE / font.unitsPerEm;
  let x = MARGIN;
  for (const character of line) {
    const glyph = font.glyphForCodePoint(character.codePointAt(0)!);
    const left = x;
    const place = ([px, py]: Point): Point => {
      const across = left + px * scale;
      return [across, baseline - py * scale + across * SLANT];
    };
    fillOutline(
      rows,
      outlinesOf(glyph).map((outline) => outline.map(place)),
    );
    x += glyph.advanceWidth * scale;
  }
}

/** The closed outlines of a glyph with its curves cut into straight steps, in font units. */
function outlinesOf(glyph: Glyph): Point[][] {
  const outlines: Point[][] = [];
  for (const { command, args } of glyph.path.commands) {
    const outline = outlines.at(-1) ?? [];
    const [x = 0, y = 0, toX = 0, toY = 0] = args;
    if (command === 'moveTo') outlines.push([[x, y]]);
    else if (command === 'lineTo') outline.push([x, y]);
    else if (command === 'quadraticCurveTo') {
      const [fromX, fromY] = outline.at(-1)!;
      for (let step = 1; step <= STEPS; step++) {
        const t = step / STEPS;
        const bend = (from: number, middle: number, to: number) =>
          (1 - t) ** 2 * from + 2 * (1 - t) * t * middle + t ** 2 * to;
        outline.push([bend(fromX, x, toX), bend(fromY, y, toY)]);
      }
    }
  }
  return outlines;
}

/** Blackens the pixels whose middle is inside: the winding number along their row is not nought. */
function fillOutline(rows: Uint8Array[], outlines: Point[][]): void {
  const heights = outlines.flat().map(([, y]) => y);
  if (heights.length === 0) return;
  for (let row = Math.floor(Math.min(...heights)); row <= Math.max(...heights); row++) {
    const crossings: [x: number, turn: number][] = [];
    for (const outline of outlines)
      outline.forEach(([x1, y1], index) => {
        const [x2, y2] = outline[(index + 1) % outline.length]!;
        const middle = row + 0.5;
        if (y1 <= middle === y2 <= middle) return;
        crossings.push([x1 + ((middle - y1) / (y2 - y1)) * (x2 - x1), y2 > y1 ? 1 : -1]);
      });
    crossings.sort(([a], [b]) => a - b);
    let winding = 0;
    crossings.forEach(([x, turn], index) => {
      winding += turn;
      if (winding === 0) return;
      const end = crossings[index + 1]![0];
      for (let column = Math.round(x); column < end - 0.5; column++) blacken(rows, column, row);
    });
  }
}

/** Dust on the glass, from a fixed sequence of pseudo-random numbers. */
function addSpecks(rows: Uint8Array[]): void {
  let state = 12_112_026;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let speck = 0; speck < 220; speck++) blacken(rows, next(WIDTH), next(HEIGHT));
}

function blacken(rows: Uint8Array[], x: number, y: number): void {
  rows[y]![x >> 3]! &= ~(0x80 >> (x & 7));
}
