import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ExpectedError } from '../../core/result.ts';
import { hasMarks, setMarks, type PaperMark } from './annotate-marks.ts';
import { checkAllowed } from './annotate-permission.ts';

/** Opens bytes that it may take over, with the password of the paper where there is one; `close` frees them. */
export type OpenCopy = (bytes: Uint8Array) => Promise<{ doc: PDFDocumentProxy; close(): void }>;

/**
 * A copy of a PDF with a highlight over each mark. The highlights come after the paper: the first bytes of the copy are
 * `source`, bit for bit, so whoever has the paper's SHA-256 can check the copy with it. It stays locked where the
 * paper is. `doc` is `source` as pdf.js has it open, for this alone.
 *
 * Errors: `paper-forbids` where its makers let nobody annotate it; `not-markable` where what pdf.js wrote is not the
 * paper with these highlights, or where there is nothing to mark.
 */
export async function annotatePdf(
  doc: PDFDocumentProxy,
  source: Uint8Array,
  marks: readonly PaperMark[],
  open: OpenCopy,
): Promise<Uint8Array<ArrayBuffer>> {
  await checkAllowed(doc, 'mark');
  const set = setMarks(doc, marks);
  if (set.length === 0) throw new ExpectedError('not-markable');
  const copy = await doc.saveDocument().catch((error: unknown) => {
    throw new ExpectedError('not-markable', error);
  });
  if (!beginsWith(copy, source)) throw new ExpectedError('not-markable');
  const opened = await open(copy.slice());
  try {
    const isWhole = opened.doc.numPages === doc.numPages && (await hasMarks(opened.doc, set));
    if (!isWhole) throw new ExpectedError('not-markable');
  } finally {
    opened.close();
  }
  return copy as Uint8Array<ArrayBuffer>;
}

function beginsWith(copy: Uint8Array, source: Uint8Array): boolean {
  return copy.length > source.length && source.every((byte, i) => byte === copy[i]);
}
