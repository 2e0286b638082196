import type { PDFDataRangeTransport } from 'pdfjs-dist';
import type { SentAs } from '../../core/evidence/paper.ts';
import { ExpectedError } from '../../core/result.ts';

/** A paper that is on its way to the reader, or there. */
export type PaperFile = {
  /** Web address, or `file:` and the name for a file that the reader chose. */
  address: string;
  fileName: string;
  /** What the site said of it; null for a file that the reader chose. */
  sentAs: SentAs | null;
  /** All bytes, exactly as they came. Errors: those of `fetchPaperFile` and `paperFileOf`. */
  whole: Promise<Uint8Array<ArrayBuffer>>;
  /** From this pdf.js can open the paper once, before all of it is there; null where only the whole will do. */
  early: PDFDataRangeTransport | null;
};

/** A file that the reader chose or dropped. Its bytes fail with `file-unreadable` where it cannot be read. */
export function paperFileOf(file: File): PaperFile {
  const whole = file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    (error: unknown) => {
      throw new ExpectedError('file-unreadable', error);
    },
  );
  return { address: `file:${file.name}`, fileName: file.name, sentAs: null, whole, early: null };
}
