import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, expect, it } from 'vitest';
import samples from '../fixtures/samples.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const committed = join(root, 'public');
const made = mkdtempSync(join(tmpdir(), 'samples-'));
const PDF = 'samples/northbrook-high-needs-report.pdf';
const PAGE = 'samples/northbrook-send-page.html';
const icons = ['', 'off-', 'working-', 'failed-'].flatMap((drawing) =>
  [16, 32, 48, ...(drawing === '' ? [128] : [])].map((size) => `icon/${drawing}${size}.png`),
);
const truth = samples.papers;

const make = () => execFileSync(process.execPath, [join(root, 'scripts/make-samples.ts'), made]);
make();
afterAll(() => rmSync(made, { recursive: true }));

/** What a PDF or PNG holds with its compression undone: compressed bytes differ between kinds of processor. */
function unpack(file: Buffer): string {
  if (file.subarray(1, 4).toString() === 'PNG') {
    const packed = file.subarray(41, 41 + file.readUInt32BE(33));
    return file.toString('latin1', 0, 33) + inflateSync(packed).toString('latin1');
  }
  return file
    .toString('latin1')
    .replace(/(?<=[^d]stream\n)[^]*?(?=\nendstream)/g, (stream) =>
      inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
    )
    .replace(/\/Length \d+|\d{10} \d{5} n|startxref\n\d+/g, '');
}

/** The lines of each page as pdf.js gives them, without the running header and footer. */
async function readPages(): Promise<string[]> {
  const data = new Uint8Array(readFileSync(join(committed, PDF)));
  const pdf = await getDocument({ data }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    pages.push(
      lines
        .join('')
        .replace('Northbrook Council · Schools Forum 12 November 2026\n', '')
        .replace(/Page \d of 8\n?/, ''),
    );
  }
  return pages;
}

/** Letters and digits alone, so that line ends, hyphens and ligatures make no difference. */
const squash = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad-]/g, '');

it.each([PDF, ...icons])('%s is what the script makes', (file) => {
  const [expected, actual] = [committed, made].map((folder) => unpack(readFileSync(join(folder, file))));
  expect(actual === expected).toBe(true);
});

it('the web page is what the script makes', () =>
  expect(readFileSync(join(made, PAGE), 'utf8')).toBe(readFileSync(join(committed, PAGE), 'utf8')));

it('making the paper twice gives the same bytes', () => {
  const first = readFileSync(join(made, PDF));
  make();
  expect(first.equals(readFileSync(join(made, PDF)))).toBe(true);
});

it('the words of the truth data stand on their pages of the PDF, broken where they say', async () => {
  const { pageCount, picturePages, hits, absent } = truth['northbrook-high-needs-report.pdf'];
  const pages = await readPages();
  expect(pages.length).toBe(pageCount);
  expect(pages.flatMap((text, index) => (text.trim() ? [] : [index + 1]))).toEqual(picturePages);
  for (const { words, pages: on, ...hit } of hits) {
    const text = on.map((number) => pages[number - 1]!.trim()).join('\f\n');
    expect(squash(text), words).toContain(squash(words));
    if ('asPrinted' in hit) expect(text).toContain(hit.asPrinted);
    if (on.length > 1)
      for (const number of on) expect(squash(pages[number - 1]!)).not.toContain(squash(hit.asPrinted!));
  }
  // The traps are there: read without regard for cells, the words do stand together.
  for (const { words, pages: on } of absent.slice(0, 6))
    expect(squash(pages[on[0]! - 1]!), words).toContain(squash(words));
});

it('the words of the truth data stand in the web page', () => {
  const { title, hits, absent } = truth['northbrook-send-page.html'];
  const html = readFileSync(join(committed, PAGE), 'utf8');
  expect(html).toContain(`<title>${title}</title>`);
  const text = squash(html.replace(/<[^>]+>|&shy;/g, '').replaceAll('&nbsp;', ' '));
  for (const { words } of [...hits, ...absent]) expect(text, words).toContain(squash(words));
});
