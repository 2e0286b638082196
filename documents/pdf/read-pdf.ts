import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Coverage } from '../../core/evidence/coverage.ts';
import { emptyCoverage } from '../../core/evidence/empty-coverage.ts';
import { ExpectedError } from '../../core/result.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { buildReading } from './build-reading.ts';
import { looksDamaged } from './damaged-text.ts';
import { blocksOf } from './page-blocks.ts';
import { lineText } from './page-lines.ts';
import { makePageMap, type PageMap } from './page-map.ts';
import { paperTitle } from './paper-title.ts';
import { isPicture, readPage, type ReadPage } from './read-page.ts';
import { findRunningLines } from './running-lines.ts';
import { within } from './within.ts';

/** A PDF as it was read, with the way back to its pages. */
export type PdfReading = PageMap & {
  reading: ReadingText;
  coverage: Coverage;
  title: string;
  /** Where each text item of a page (from 1) begins in its text layer, and as last number the layer's length. */
  itemStarts(page: number): readonly number[];
};

export type ReadOptions = {
  /** For the title, where the PDF says nothing better. */
  fileName: string;
  onProgress?: (page: number, pages: number) => void;
  signal?: AbortSignal;
  /** Gives the PDF anew in another worker when a page hangs the old one. Without it the rest stays unread. */
  reopen?: () => Promise<PDFDocumentProxy>;
  /** How long one page may take, in milliseconds. */
  pageTime?: number;
};

/** So many pages may hang before the rest is given up: a reader must have an answer within half a minute. */
const MOST_HANGS = 2;

/** A page with no more characters than this may be a scan with a stamp on it. */
const LITTLE_TEXT = 80;

/**
 * Reads a whole PDF. A page that fails or hangs is named in the coverage and does not stop the others.
 * Errors: an aborted `signal` throws its reason.
 */
export async function readPdf(doc: PDFDocumentProxy, options: ReadOptions): Promise<PdfReading> {
  const ask = patiently(doc, options);
  const numbers = Array.from({ length: doc.numPages }, (_, i) => i + 1);
  const pages = new Map<number, ReadPage>();
  const pageAhead = readAhead(doc.numPages);
  for (const number of numbers) {
    options.signal?.throwIfAborted();
    options.onProgress?.(number, doc.numPages);
    const page = await ask((current) => pageAhead(current, number));
    if (page) pages.set(number, page);
  }
  const carried = await ask((current) => carriedTitle(current));
  const read = [...pages].map(([page, { lines, height }]) => ({ page, lines, height }));
  const running = findRunningLines(read);
  for (const page of read) page.lines = page.lines.filter((line) => !running.has(line));
  const texts = new Map(read.map(({ page, lines }) => [page, lines.map(lineText).join('\n')]));
  const coverage = emptyCoverage(doc.numPages);
  for (const number of numbers) {
    options.signal?.throwIfAborted();
    const text = texts.get(number);
    if (text === undefined) coverage.unreadable.push(number);
    else if (looksDamaged(text)) coverage.damaged.push(number);
    else if (text.length > LITTLE_TEXT) coverage.searched++;
    else {
      const picture = await ask((current) => isPicture(current, number, text !== ''));
      if (picture) coverage.pictures.push(number);
      else if (text !== '') coverage.searched++;
      else (picture === null ? coverage.unreadable : coverage.blank).push(number);
    }
  }
  const blocks = read.map(({ page, lines }) => ({ page, blocks: blocksOf(lines) }));
  const { reading, segments } = buildReading(blocks);
  const firstBlocks = blocks.find((page) => page.blocks.length > 0)?.blocks ?? [];
  return {
    ...makePageMap(segments),
    reading,
    coverage,
    title: paperTitle(carried, firstBlocks, options.fileName),
    itemStarts: (page) => pages.get(page)?.itemStarts ?? [0],
  };
}

/** So many pages are asked for at once, so that the worker never waits for the next question. */
const AHEAD = 4;

/** Reads pages in order, with the next ones on their way; anew where the document was opened anew. */
function readAhead(pages: number) {
  const asked = new Map<number, Promise<ReadPage>>();
  let asking: PDFDocumentProxy | null = null;
  return (doc: PDFDocumentProxy, number: number): Promise<ReadPage> => {
    if (doc !== asking) asked.clear();
    asking = doc;
    for (let next = number; next < number + AHEAD && next <= pages; next++) {
      if (asked.has(next)) continue;
      const page = readPage(doc, next);
      // What fails is reported when its turn comes.
      page.catch(() => {});
      asked.set(next, page);
    }
    const page = asked.get(number)!;
    asked.delete(number);
    return page;
  };
}

/** Asks the PDF; null when it fails or hangs. A hanging worker is replaced, and not for ever. */
function patiently(doc: PDFDocumentProxy, { reopen, pageTime = 8000 }: ReadOptions) {
  let current: PDFDocumentProxy | null = doc;
  let hangs = 0;
  return async <T>(question: (doc: PDFDocumentProxy) => Promise<T>): Promise<T | null> => {
    if (!current) return null;
    try {
      return await within(question(current), pageTime);
    } catch (error) {
      if (!(error instanceof ExpectedError && error.code === 'too-slow')) return null;
      hangs++;
      current = reopen && hangs < MOST_HANGS ? await within(reopen(), pageTime / 2).catch(() => null) : null;
      return null;
    }
  };
}

async function carriedTitle(doc: PDFDocumentProxy): Promise<string | null> {
  const { info } = await doc.getMetadata();
  const title: unknown = Object.hasOwn(info, 'Title') ? Reflect.get(info, 'Title') : null;
  return typeof title === 'string' ? title : null;
}
