import {
  getDocument,
  PasswordException,
  type PDFDataRangeTransport,
  type PDFDocumentProxy,
} from 'pdfjs-dist';
import { ExpectedError } from '../../core/result.ts';
import { takePdfWorker } from './pdf-worker.ts';
import { within } from './within.ts';

/** Addresses of the packaged parts of pdf.js. Folders end in a slash. */
export type PdfFiles = { worker: string; cMaps: string; standardFonts: string; wasm: string; icc: string };

/** An open PDF. `close` ends its worker at once, even one that hangs, and frees its memory. */
export type OpenedPdf = { doc: PDFDocumentProxy; close(): void };

/** More pages than any paper has: a count above it is a lie that would freeze the viewer. */
const MOST_PAGES = 20_000;

/** The parts in which pdf.js asks for what it misses: fewer requests than with its own 64 kB, and no slower. */
const PART_LENGTH = 256 * 1024;

/** All bytes of a PDF, or the way in which they come. */
export type PdfSource = Uint8Array | { early: PDFDataRangeTransport; whole: Promise<unknown> };

/**
 * Opens a PDF in a worker of its own. pdf.js takes bytes over: give it a copy. Nothing in the PDF is run:
 * no scripts, no XFA forms. `password` is for a locked PDF.
 * Errors: `empty-file`, `not-a-pdf`, `damaged-pdf`, `needs-password`, and `too-slow` `milliseconds` after all bytes are
 * there; `unexpected`, at once, when pdf.js itself cannot be loaded; for bytes that are on their way also the errors of `whole`.
 */
export async function openPdf(
  source: PdfSource,
  files: PdfFiles,
  { password, milliseconds = 20_000 }: { password?: string; milliseconds?: number } = {},
): Promise<OpenedPdf> {
  const isThere = source instanceof Uint8Array;
  if (isThere) checkStart(source);
  const { worker, unloadable, end } = takePdfWorker(files.worker);
  const task = getDocument({
    ...(isThere ? { data: source } : { range: source.early, rangeChunkSize: PART_LENGTH }),
    worker,
    password,
    cMapUrl: files.cMaps,
    cMapPacked: true,
    standardFontDataUrl: files.standardFonts,
    wasmUrl: files.wasm,
    iccUrl: files.icc,
    enableXfa: false,
    // The viewer would get ready all pages of a paper before the first is read: see page-sizes.ts.
    disableAutoFetch: true,
    verbosity: 0,
  });
  const close = () => {
    end();
    task.destroy().catch(() => {});
  };
  try {
    const opening = task.promise.then(checkPages);
    const arrived = isThere ? Promise.resolve() : source.whole;
    const doc = await Promise.race([opening, unloadable, arrived.then(() => within(opening, milliseconds))]);
    return { doc, close };
  } catch (error) {
    close();
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError(error instanceof PasswordException ? 'needs-password' : 'damaged-pdf', error);
  }
}

/** So many bytes at the start of a PDF have `%PDF-` among them. */
export const START_LENGTH = 1024;

/** Says so when bytes cannot be a PDF: `empty-file` or `not-a-pdf`. */
export function checkStart(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ExpectedError('empty-file');
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START_LENGTH));
  if (!start.includes('%PDF-')) throw new ExpectedError('not-a-pdf');
}

/** A PDF of which neither the first nor the last page can be had is damaged, whatever count it claims. */
async function checkPages(doc: PDFDocumentProxy): Promise<PDFDocumentProxy> {
  if (doc.numPages < 1 || doc.numPages > MOST_PAGES) throw new ExpectedError('damaged-pdf');
  await doc.getPage(doc.numPages).catch(() => doc.getPage(1));
  return doc;
}
