import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { buildXlsx } from '../../../core/exports/build-xlsx.ts';
import { QUOTE_COLUMNS } from '../../../core/exports/quote-columns.ts';
import { anyLocker } from './hostile.ts';
import { sampleHeader, samplePaper, sampleQuote } from './sample-evidence.ts';

async function write(papers: Paper[], quotes: Quote[]): Promise<Record<string, string>> {
  const writer = buildXlsx(sampleHeader);
  expect(writer.papers(papers) + writer.quotes(quotes) + writer.folders([])).toBe('');
  const files = unzipSync(new Uint8Array(await (await writer.end()).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The cells of a sheet by their address: texts as texts, numbers as numbers. */
function cellsOf(xml: string): Map<string, string | number> {
  const cells = new Map<string, string | number>();
  for (const [, address, text, number] of xml.matchAll(
    /<c r="([A-Z]+\d+)" s="\d"(?: t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>|><v>(\d+)<\/v>)<\/c>/g,
  ))
    cells.set(address!, text === undefined ? Number(number) : decode(text));
  expect(xml.match(/<c /g)?.length).toBe(cells.size);
  return cells;
}
function decode(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(\w+);/g, (_, name: string) => names[name]!).replaceAll('_x005F_', '_');
}
/** What can stand in a cell: XML has no control characters but these, and one kind of line end. */
const inXml = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

describe('buildXlsx', () => {
  const QUOTE = 'L';
  it('has the words of every quote in a cell of text, whatever they look like', async () => {
    const shown = QUOTE_COLUMNS.filter(({ width }) => width !== undefined);
    expect(shown[QUOTE.charCodeAt(0) - 65]!.title).toBe('Quote');
    await fc.assert(
      fc.asyncProperty(anyLocker, async ({ papers, quotes }) => {
        const files = await write(papers, quotes);
        const xml = files['xl/worksheets/sheet1.xml']!;
        expect(xml).not.toContain('<f>');
        const cells = cellsOf(xml);
        const found = quotes.map((_, index) => cells.get(`${QUOTE}${index + 2}`) ?? '');
        expect(found.sort()).toEqual(quotes.map(({ exact }) => inXml(exact)).sort());
        // Read as XML: no tag but ours.
        const tags = new Set(
          [
            ...Object.values(files)
              .join('')
              .matchAll(/<\/?([\w:]+)/g),
          ].map(([, name]) => name),
        );
        for (const name of ['script', 'b1', 'f']) expect(tags).not.toContain(name);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps what looks like a number, a formula or a code as it is', async () => {
    const words = ['007', '=1+1', '+£23.3m', '_x000D_', ' two\r\nlines '];
    const quotes = words.map((exact, index) => ({ ...sampleQuote, id: `${index}`.repeat(32), exact }));
    const cells = cellsOf((await write([samplePaper], quotes))['xl/worksheets/sheet1.xml']!);
    expect(words.map((_, index) => cells.get(`${QUOTE}${index + 2}`))).toEqual([
      ...words.slice(0, 4),
      ' two\nlines ',
    ]);
  });

  it('cuts what no cell can hold, and says so', async () => {
    const exact = `${'a'.repeat(40_000)}`;
    const cells = cellsOf(
      (await write([samplePaper], [{ ...sampleQuote, exact }]))['xl/worksheets/sheet1.xml']!,
    );
    const cell = String(cells.get(`${QUOTE}2`));
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/aaa … \(cut here: a cell holds no more\)$/);
  });

  it('has a sheet of the papers that were read, those without quotes too', async () => {
    const other = { ...samplePaper, sha256: 'c'.repeat(64), title: 'Zero' };
    const files = await write([samplePaper, other], [sampleQuote]);
    const cells = cellsOf(files['xl/worksheets/sheet2.xml']!);
    expect(['D2', 'E2', 'D3', 'E3', 'I3', 'J3', 'K3'].map((address) => cells.get(address))).toEqual([
      'Report to the board', 1, 'Zero', 0, 'not yet', 3, 2,
    ]); // prettier-ignore
    expect(cells.get('L3')).toBe('3 pages: 2 searched; page 2 is a picture without text to search.');
    expect(cellsOf(files['xl/worksheets/sheet3.xml']!).get('A2')).toMatch(/^Read 2 papers; 0 without hits/);
  });

  it('has every part that it names, first the one that says what they are', async () => {
    const files = await write([], []);
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
    for (const [, part] of files['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g))
      expect(Object.keys(files)).toContain(part);
    for (const [, target] of files['xl/_rels/workbook.xml.rels']!.matchAll(/Target="([^"]+)"/g))
      expect(Object.keys(files)).toContain(`xl/${target}`);
  });
});
