import { PDFDocument } from 'pdfkit';
import { expect, it } from 'vitest';
import { pageQuadsSchema, type PageQuads, type Quad } from '../../../../core/evidence/quads.ts';
import { openPages } from '../../../../documents/pdf/open-pages.ts';
import { makePageMap, packSegments } from '../../../../documents/pdf/page-map.ts';
import { readWholePaper } from '../../../../documents/pdf/stream-paper.ts';
import { pdfium } from '../../../../scripts/evaluate/pdfium-here.ts';
import { drawPaper, type DrawnPage } from './draw-paper.ts';

const library = await pdfium();
const HIGH = 800;
type Corners = [number, number, number, number, number, number, number, number];

/** Where words stand that run over line ends as the text of the paper says. */
async function quadsOf(words: RegExp, ...pages: DrawnPage[]): Promise<PageQuads[]> {
  const source = openPages(library, await drawPaper(pages));
  const { reading, segments } = readWholePaper(source, 'a.pdf');
  const found = words.exec(reading.text);
  if (!found) throw new Error(`${reading.text} has no such words`);
  const { locate } = makePageMap(packSegments(segments));
  const [quads = []] = source.quads([locate(found.index, found.index + found[0].length)]);
  source.close();
  for (const page of quads) pageQuadsSchema.parse(page);
  return quads;
}
const widthOf = (text: string, size = 10) =>
  new PDFDocument().font('Helvetica').fontSize(size).widthOfString(text);
const only = (pages: PageQuads[]): Quad => {
  expect(pages.flatMap(({ quads }) => quads)).toHaveLength(1);
  return pages[0]!.quads[0]!;
};
it('puts a quad exactly over its words: TL, TR, BL, BR', async () => {
  const page: DrawnPage = [{ text: 'The council will limit support', x: 50, y: 100 }];
  const quad = only(await quadsOf(/will limit/, page));
  const [tlx, tly, trx, tryy, blx, bly, brx, bry] = quad as Corners;
  const [left, right] = [50 + widthOf('The council '), 50 + widthOf('The council will limit')];
  for (const x of [tlx, blx]) expect(x).toBeCloseTo(left, 1);
  for (const x of [trx, brx]) expect(x).toBeCloseTo(right, 1);
  // pdfkit puts the ascenders of Helvetica at y; their reach differs from font file to font file.
  const base = HIGH - 100 - 7.18;
  expect([tryy, bry]).toEqual([tly, bly]);
  expect(tly).toBeGreaterThan(base + 7);
  expect(tly).toBeLessThan(base + 10);
  expect(bly).toBeLessThan(base - 1.9);
  expect(bly).toBeGreaterThan(base - 3);
});

it('gives the same on a turned page: user space does not turn', async () => {
  const upright: DrawnPage = [{ text: 'The council will limit support', x: 50, y: 100 }];
  const plain = await quadsOf(/will limit/, upright);
  for (const rotate of [90, 180, 270] as const)
    expect(await quadsOf(/will limit/, Object.assign([...upright], { rotate }))).toEqual(plain);
});

it('follows words that run upwards', async () => {
  const quad = only(await quadsOf(/limit/, [{ text: 'will limit support', x: 300, y: 400, turned: 90 }]));
  const [tlx, tly, trx, tryy, blx, bly] = quad as Corners;
  expect(Math.abs(tryy - tly)).toBeCloseTo(widthOf('limit'), 0);
  expect(tly - (HIGH - 400)).toBeCloseTo(widthOf('will '), 0);
  expect(Math.abs(trx - tlx)).toBeLessThan(0.1);
  // The feet of letters that run upwards are on the right.
  expect(blx - tlx).toBeGreaterThan(8);
  expect(Math.abs(bly - tly)).toBeLessThan(0.1);
});

it('joins neighbours on one line, gives each line its own, and lets none overlap', async () => {
  const pages = await quadsOf(/council[^]*children/, [
    { text: 'The council', x: 50, y: 100 },
    { text: 'will', x: 50 + widthOf('The council '), y: 100, size: 10.2 },
    { text: 'limit support', x: 50 + widthOf('The council will '), y: 100 },
    { text: 'for all children', x: 50, y: 107 },
  ]);
  const [{ quads }] = pages as [PageQuads];
  expect(quads).toHaveLength(2);
  const [upper, lower] = quads as [Quad, Quad];
  expect(upper[5]).toBeGreaterThanOrEqual(lower[1]! - 0.01);
  expect(upper[2]! - upper[0]!).toBeCloseTo(widthOf('council will limit support'), 0);
});

it('covers the words on every page that they run over', async () => {
  const pages = await quadsOf(
    /will manage[^]*demand for/,
    [{ text: 'Over three years the service will manage', y: 700 }],
    [{ text: 'demand for EHC plans across the county.', y: 60 }],
  );
  expect(pages.map(({ page, quads }) => [page, quads.length])).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect(pages[1]!.quads[0]!.slice(0, 4)).toEqual([
    50,
    expect.any(Number),
    expect.closeTo(50 + widthOf('demand for'), 0),
    expect.any(Number),
  ]);
});

it('knows no place for what is not there', async () => {
  const source = openPages(library, await drawPaper([[{ text: 'Words', y: 100 }]]));
  const there = { page: 1, item: 0, from: 0, to: 2 };
  const places = source.quads([[{ ...there, item: 7 }], [{ ...there, page: 9 }], [there]]);
  expect(places.map((pages) => pages.length)).toEqual([0, 0, 1]);
});
