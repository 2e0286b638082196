import { PDFDocument } from 'pdfkit';
import { describe, expect, it } from 'vitest';
import type { PageQuads, Quad } from '../../../../core/evidence/quads.ts';
import { annotatePdf } from '../../../../documents/pdf/annotate-pdf.ts';
import type { PaperMark } from '../../../../documents/pdf/annotate-marks.ts';
import { outlinesOf } from '../../../../documents/pdf/annotate-outlines.ts';
import { openPages } from '../../../../documents/pdf/open-pages.ts';
import { makePageMap, packSegments } from '../../../../documents/pdf/page-map.ts';
import { readWholePaper } from '../../../../documents/pdf/stream-paper.ts';
import { pdfium } from '../../../../scripts/evaluate/pdfium-here.ts';
import { drawPaper, finished, type DrawnPage } from './draw-paper.ts';
import { marksIn, openHere, textsOf } from './open-here.ts';
import { ask, isInstalled } from './other-programs.ts';

const library = await pdfium();
const AT = new Date('2026-11-01T10:20:30.000Z');
const NOTE = 'Ask why – “£9m”? ✓';
const LINES: DrawnPage = [
  { text: 'The council will limit support', y: 100 },
  { text: 'for all children from April.', y: 111 },
  { text: 'Costs are rising.', y: 140 },
];

/** Where words stand, as the reader page finds it when a quote is saved. */
function placesOf(bytes: Uint8Array, words: RegExp, password: string | null = null): PageQuads[] {
  const source = openPages(library, bytes, password);
  const { reading, segments } = readWholePaper(source, 'a.pdf');
  const found = words.exec(reading.text);
  if (!found) throw new Error(`${reading.text} has no such words`);
  const { locate } = makePageMap(packSegments(segments));
  const [places = []] = source.quads([locate(found.index, found.index + found[0].length)]);
  source.close();
  return places;
}
const markOf = (bytes: Uint8Array, words: RegExp, note = '', password?: string): PaperMark => ({
  places: placesOf(bytes, words, password),
  note,
  at: AT,
});
async function annotate(bytes: Uint8Array, marks: PaperMark[], password?: string): Promise<Uint8Array> {
  const open = openHere(password);
  const { doc, close } = await open(bytes.slice());
  try {
    return await annotatePdf(doc, bytes, marks, open);
  } finally {
    close();
  }
}
const locked = (permissions: object, userPassword?: string) => {
  const pdf = new PDFDocument({
    size: [600, 800],
    margin: 50,
    ownerPassword: 'owner',
    userPassword,
    permissions,
  });
  pdf.text('The council will limit support.');
  return finished(pdf);
};
const tagged = () => {
  const pdf = new PDFDocument({ pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true });
  const paragraph = () => pdf.text('The council will limit support.');
  pdf.addStructure(pdf.struct('Document', [pdf.struct('P', paragraph)]));
  return finished(pdf);
};

describe('a marked copy', async () => {
  const turned = (rotate: 90 | 180 | 270) => drawPaper([Object.assign([...LINES], { rotate })]);
  const papers: [string, Uint8Array, string?][] = [
    ['an upright page', await drawPaper([LINES])],
    ['a page turned by 90', await turned(90)],
    ['a page turned by 180', await turned(180)],
    ['a page turned by 270', await turned(270)],
    ['a tagged paper', await tagged()],
    ['a paper with rights', await locked({ annotating: true, copying: true })],
    ['a locked paper', await locked({ annotating: true, copying: true }, 'secret'), 'secret'],
  ];
  describe.each(papers)('of %s', async (_, bytes, password) => {
    const copy = await annotate(bytes, [markOf(bytes, /will\s+limit\s+support/, NOTE, password)], password);

    it('begins with the paper, byte for byte', () => {
      expect(copy.length).toBeGreaterThan(bytes.length);
      expect(Buffer.compare(copy.subarray(0, bytes.length), bytes)).toBe(0);
    });
    it('has the quoted words marked, with note, author and time', async () => {
      expect(await marksIn(copy, password)).toEqual([
        { page: 1, words: 'will limit support', note: NOTE, author: 'Minuted', made: 'D:20261101102030' },
      ]);
    });
    it('has the same text', async () => {
      expect(await textsOf(copy, password)).toEqual(await textsOf(bytes, password));
    });
    it.skipIf(!isInstalled('qpdf'))('passes qpdf --check', () => {
      const { code, said } = ask('qpdf', ['--check', `--password=${password ?? ''}`, 'FILE'], copy);
      expect(said).toContain('No syntax or stream encoding errors found');
      expect(code).toBe(0);
      if (password) expect(said).toContain('R = ');
    });
    it.skipIf(!isInstalled('mutool'))('has its highlight for MuPDF too', () => {
      const { said } = ask('mutool', ['show', '-p', password ?? '', 'FILE', 'grep'], copy);
      expect(said.match(/\/Subtype\/Highlight/g)).toHaveLength(1);
      expect(said).toContain('/QuadPoints[');
    });
  });
});

it('marks a quote on every page that it runs over, and leaves a quote without a note without one', async () => {
  const bytes = await drawPaper([
    [{ text: 'The council will limit', y: 700 }],
    [{ text: 'support for all children.', y: 60 }],
  ]);
  const copy = await annotate(bytes, [markOf(bytes, /will limit\s+support/)]);
  expect((await marksIn(copy)).map(({ page, words, note }) => [page, words, note])).toEqual([
    [1, 'will limit', ''],
    [2, 'support', ''],
  ]);
});

// pdf.js takes the letters under a highlight for upright ones, and so does not tell all of these.
it('marks words that run upwards where they stand', async () => {
  const bytes = await drawPaper([[{ text: 'The council will limit support', x: 300, y: 600, turned: 90 }]]);
  const mark = markOf(bytes, /limit support/);
  const { doc, close } = await openHere()(await annotate(bytes, [mark]));
  const [highlight] = await (await doc.getPage(1)).getAnnotations();
  const [quad] = mark.places[0]!.quads;
  const [xs, ys] = [0, 1].map((odd) => quad!.filter((_, i) => i % 2 === odd)) as [number[], number[]];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  expect(box[3]! - box[1]!).toBeGreaterThan(3 * (box[2]! - box[0]!));
  for (const [i, value] of box.entries()) expect(highlight.rect[i]).toBeCloseTo(value, 1);
  close();
});

it('leaves out places on pages that the paper does not have, and says so when nothing is left', async () => {
  const bytes = await drawPaper([LINES]);
  const right = markOf(bytes, /limit/);
  const wrong: PaperMark = { ...right, places: right.places.map((place) => ({ ...place, page: 9 })) };
  expect(await marksIn(await annotate(bytes, [wrong, right]))).toHaveLength(1);
  await expect(annotate(bytes, [wrong])).rejects.toMatchObject({ code: 'not-markable' });
  await expect(annotate(bytes, [])).rejects.toMatchObject({ code: 'not-markable' });
});

it('does not mark what its makers let nobody annotate', async () => {
  const bytes = await locked({ annotating: false, copying: true });
  await expect(annotate(bytes, [markOf(bytes, /limit/)])).rejects.toMatchObject({ code: 'paper-forbids' });
});

it('gives no copy that does not begin with the paper', async () => {
  const bytes = await drawPaper([LINES]);
  const open = openHere();
  const { doc, close } = await open(bytes.slice());
  const other = Uint8Array.from(bytes);
  other[20]! ^= 1;
  const copy = annotatePdf(doc, other, [markOf(bytes, /limit/)], open);
  await expect(copy).rejects.toMatchObject({ code: 'not-markable' });
  close();
});

it('gives no copy in which a mark cannot be found again', async () => {
  const bytes = await drawPaper([LINES]);
  const open = openHere();
  const { doc, close } = await open(bytes.slice());
  const copy = annotatePdf(doc, bytes, [markOf(bytes, /limit/)], () => open(bytes.slice()));
  await expect(copy).rejects.toMatchObject({ code: 'not-markable' });
  close();
});

it('cuts outlines where lines overlap, at the middle, and leaves the others', () => {
  const upper: Quad = [0, 20, 100, 20, 0, 8, 100, 8];
  const lower: Quad = [0, 12, 100, 12, 0, 0, 100, 0];
  const beside: Quad = [120, 20, 200, 20, 120, 8, 200, 8];
  const [one, two, three] = outlinesOf([upper, lower, beside]);
  expect(one).toEqual([0, 20, 100, 20, 100, 10, 0, 10]);
  expect(two).toEqual([0, 10, 100, 10, 100, 0, 0, 0]);
  expect(three).toEqual([120, 20, 200, 20, 200, 8, 120, 8]);
});
