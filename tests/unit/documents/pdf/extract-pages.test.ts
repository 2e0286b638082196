import { PDFDocument } from 'pdfkit';
import { expect, it } from 'vitest';
import type { PaperMark } from '../../../../documents/pdf/annotate-marks.ts';
import { drawCover } from '../../../../documents/pdf/extract-cover.ts';
import { coverText, pageRanges, type CoverFacts } from '../../../../documents/pdf/extract-cover-text.ts';
import { extractPages } from '../../../../documents/pdf/extract-pages.ts';
import { drawPaper, finished } from './draw-paper.ts';
import { marksIn, openHere, textsOf } from './open-here.ts';
import { ask, isInstalled } from './other-programs.ts';

const FACTS: CoverFacts = {
  title: 'High needs – “recovery” plan, Tŷ Llŷn',
  citation: 'Northbrook Council, Schools Forum, 7 March 2026, ‘High needs’.',
  address: `https://www.northbrook.example/documents/${'report-'.repeat(30)}.pdf`,
  pages: [2, 4],
  of: 5,
  attachments: [],
  marked: 1,
  sha256: 'ab'.repeat(32),
  bytes: 123_456,
  madeOn: '22 November 2026',
  madeWith: 'Minuted 0.1.0',
};
const PAPER = await drawPaper(
  [1, 2, 3, 4, 5].map((page) => [{ text: `These are the words of page ${page}.`, y: 100 }]),
);
const quad = [50, 700, 200, 700, 50, 690, 200, 690];
const mark = (page: number): PaperMark => ({
  places: [{ page, quads: [quad] }],
  note: 'Ask why.',
  at: new Date('2026-11-01T10:20:30.000Z'),
});
const cover = (pages: readonly number[], marked: number) => drawCover(coverText({ ...FACTS, pages, marked }));

async function extract(bytes: Uint8Array, pages: number[], marks: PaperMark[] = []): Promise<Uint8Array> {
  const { doc, close } = await openHere()(bytes.slice());
  try {
    return await extractPages(doc, { pages, marks, cover }, openHere());
  } finally {
    close();
  }
}
const withRights = (permissions: object) => {
  // The right to take pages out came with PDF 1.4.
  const pdf = new PDFDocument({ pdfVersion: '1.7', ownerPassword: 'owner', permissions });
  pdf.text('The council will limit support.');
  return finished(pdf);
};

it('has the cover and the pages asked for, and of the marks those on them', async () => {
  const copy = await extract(PAPER, [2, 4], [mark(4), mark(5)]);
  const [sheet, ...pages] = await textsOf(copy);
  expect(pages).toEqual(['These are the words of page 2.', 'These are the words of page 4.']);
  expect(sheet).toContain('PDF pages 2 and 4');
  expect(sheet!.replaceAll('\n', ' ')).toContain('They show the quote that was saved');
  expect(await marksIn(copy)).toMatchObject([{ page: 3, note: 'Ask why.', author: 'Minuted' }]);
});

it.skipIf(!isInstalled('qpdf'))('passes qpdf --check', async () => {
  const { code, said } = ask('qpdf', ['--check', 'FILE'], await extract(PAPER, [1, 5], [mark(1)]));
  expect(said).toContain('No syntax or stream encoding errors found');
  expect(code).toBe(0);
});

it.skipIf(!isInstalled('pdftotext'))('can be read by poppler', async () => {
  const { said } = ask('pdftotext', ['FILE', '-'], await extract(PAPER, [3]));
  expect(said).toContain('Extract from a paper');
  expect(said).toContain('These are the words of page 3.');
  expect(said).not.toContain('words of page 2');
});

it('is never the whole paper because no page of it was asked for', async () => {
  await expect(extract(PAPER, [])).rejects.toMatchObject({ code: 'not-markable' });
  await expect(extract(PAPER, [6, 7])).rejects.toMatchObject({ code: 'not-markable' });
  expect(await textsOf(await extract(PAPER, [5, 6]))).toHaveLength(2);
});

it('takes nothing out of what its makers let nobody copy or take apart', async () => {
  const refused = { code: 'paper-forbids' };
  await expect(
    extract(await withRights({ copying: false, documentAssembly: true }), [1]),
  ).rejects.toMatchObject(refused);
  await expect(extract(await withRights({ copying: true }), [1])).rejects.toMatchObject(refused);
});

it('leaves the pages unmarked, and says so, where its makers allow copies but no marks', async () => {
  const bytes = await withRights({ copying: true, documentAssembly: true, annotating: false });
  const copy = await extract(bytes, [1], [mark(1)]);
  expect(await marksIn(copy)).toEqual([]);
  expect((await textsOf(copy))[0]).toContain('Nothing was added to the pages.');
});

it('gives nothing whose pages are not those of the paper', async () => {
  const { doc, close } = await openHere()(PAPER.slice());
  const other = await extract(PAPER, [3]);
  const copy = extractPages(doc, { pages: [2], marks: [], cover }, () => openHere()(other.slice()));
  await expect(copy).rejects.toMatchObject({ code: 'not-markable' });
  const noCover = extractPages(doc, { pages: [2], marks: [], cover: () => new Uint8Array(5) }, openHere());
  await expect(noCover).rejects.toMatchObject({ code: 'not-markable' });
  close();
});

it('says on its cover what it is, in letters that every program has', async () => {
  const [sheet = ''] = await textsOf(drawCover(coverText(FACTS)));
  const words = sheet.replaceAll('\n', ' ');
  expect(words).toContain('High needs – “recovery” plan, Ty Llyn');
  expect(words).toContain(FACTS.citation);
  expect(words).toContain(FACTS.sha256);
  expect(words).toContain('123,456 bytes');
  expect(words).toContain('Made with Minuted 0.1.0 on 22 November 2026.');
  expect(words.replaceAll(' ', '')).toContain(FACTS.address!);
});

it('brings the files inside the paper along, and names them on its cover', async () => {
  const pdf = new PDFDocument();
  pdf.text('Page one');
  pdf.file(Buffer.from('words'), { name: 'figures.txt' });
  const copy = await extract(await finished(pdf), [1]);
  const { doc, close } = await openHere()(copy);
  expect([...(await doc.getAttachments())!.keys()]).toEqual(['figures.txt']);
  close();
  const [sheet = ''] = await textsOf(drawCover(coverText({ ...FACTS, attachments: ['figures.txt'] })));
  expect(sheet.replaceAll('\n', ' ')).toContain('which is in this extract too: figures.txt.');
});

it('keeps every line of the cover inside its margins, and goes on to a second sheet', async () => {
  const text = 'WWW mmm “wide” — words … £1,000 and ÀÉÎ '.repeat(60);
  const blocks = (['heading', 'title', 'plain', 'code', 'plain', 'plain', 'plain'] as const).map((style) => ({
    text,
    style,
  }));
  const { doc, close } = await openHere()(drawCover(blocks));
  expect(doc.numPages).toBeGreaterThan(1);
  for (let number = 1; number <= doc.numPages; number++) {
    const { items } = await (await doc.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      expect(item.transform[4] + item.width, item.str).toBeLessThan(595 - 64 + 1);
      expect(item.transform[5]).toBeGreaterThan(64 - 1);
    }
  }
  close();
});

it('names pages as people write them', () => {
  expect(pageRanges([3])).toBe('3');
  expect(pageRanges([3, 4, 5, 9])).toBe('3–5 and 9');
  expect(pageRanges([1, 3, 4, 12])).toBe('1, 3–4 and 12');
});
