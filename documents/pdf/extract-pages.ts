import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ExpectedError } from '../../core/result.ts';
import type { OpenCopy } from './annotate-pdf.ts';
import { hasMarks, setMarks, type PaperMark } from './annotate-marks.ts';
import { checkAllowed, isAllowed } from './annotate-permission.ts';

export type Extracting = {
  /** From 1, in order, each once. Those that the paper does not have are left out. */
  pages: readonly number[];
  /** Put on the pages where the makers of the paper allow it. */
  marks: readonly PaperMark[];
  /** Gives the cover, a PDF; told which pages come and how many of the marks are put on them. */
  cover: (pages: readonly number[], marked: number) => Uint8Array;
};

/**
 * A PDF of some pages of another, behind a cover. The pages are copied as they are, by pdf.js itself, and their text
 * is compared with that of the paper before anybody gets it. The extract of a locked paper is not locked. `doc` is
 * open for this alone.
 *
 * Errors: `paper-forbids` where its makers let nobody copy from it or take pages out; `not-markable` where what pdf.js
 * wrote is not the cover with these pages and highlights, or where it has none of the pages.
 */
export async function extractPages(
  doc: PDFDocumentProxy,
  { pages: wanted, marks, cover }: Extracting,
  open: OpenCopy,
): Promise<Uint8Array<ArrayBuffer>> {
  await checkAllowed(doc, 'extract');
  const pages = wanted.filter((page) => page <= doc.numPages);
  // For pdf.js no pages are all pages.
  if (pages.length === 0) throw new ExpectedError('not-markable');
  const onPages = marks.map((mark) => ({
    ...mark,
    places: mark.places.filter(({ page }) => pages.includes(page)),
  }));
  const shown = (await isAllowed(doc, 'mark')) ? onPages.filter(({ places }) => places.length > 0) : [];
  const set = setMarks(doc, shown);
  const includePages = pages.map((page) => page - 1);
  const extract = await doc
    .extractPages([{ document: cover(pages, shown.length) }, { document: null, includePages }])
    .catch((error: unknown) => {
      throw new ExpectedError('not-markable', error);
    });
  // pdf.js says so where something went wrong on its side.
  if ((extract as Uint8Array | null) === null) throw new ExpectedError('not-markable');
  const opened = await open(extract.slice());
  try {
    const covers = opened.doc.numPages - pages.length;
    const isRight = covers >= 1 && (await isSameText(doc, opened.doc, pages, covers));
    const moved = set.map((mark) => ({ ...mark, page: covers + pages.indexOf(mark.page) + 1 }));
    if (!isRight || !(await hasMarks(opened.doc, moved))) throw new ExpectedError('not-markable');
  } finally {
    opened.close();
  }
  return extract as Uint8Array<ArrayBuffer>;
}

async function isSameText(
  paper: PDFDocumentProxy,
  extract: PDFDocumentProxy,
  pages: readonly number[],
  covers: number,
): Promise<boolean> {
  for (const [i, page] of pages.entries())
    if ((await textOf(paper, page)) !== (await textOf(extract, covers + i + 1))) return false;
  return true;
}

async function textOf(doc: PDFDocumentProxy, number: number): Promise<string> {
  const page = await doc.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}
