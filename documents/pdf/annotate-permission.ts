import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ExpectedError } from '../../core/result.ts';

// `PermissionFlag` of pdf.js: the bits of ISO 32000-1, table 22.
const CHANGE = 8;
const COPY = 16;
const ANNOTATE = 32;
const ASSEMBLE = 1024;

/** What a copy needs: all of one group, each by any one of its permissions. */
const NEEDED = {
  /** Highlights and notes are put in. */
  mark: [[ANNOTATE]],
  /** Pages are taken out and put behind another. */
  extract: [[COPY], [ASSEMBLE, CHANGE]],
};

/**
 * Whether the makers of an open PDF let others do this with it. pdf.js writes whatever they say, and it does not
 * know of passwords for owners: what they forbid is forbidden to everybody.
 */
export async function isAllowed(doc: PDFDocumentProxy, use: keyof typeof NEEDED): Promise<boolean> {
  const given: ReadonlySet<number> | null = await doc.getPermissions();
  return given === null || NEEDED[use].every((anyOf) => anyOf.some((flag) => given.has(flag)));
}

/** Throws `paper-forbids` where the makers of an open PDF do not let others do this with it. */
export async function checkAllowed(doc: PDFDocumentProxy, use: keyof typeof NEEDED): Promise<void> {
  if (!(await isAllowed(doc, use))) throw new ExpectedError('paper-forbids');
}
