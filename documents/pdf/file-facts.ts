import type { FileDates } from '../../core/evidence/paper.ts';
import { cString } from './c-string.ts';
import { readPdfDate } from './pdf-date.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

/** What a PDF says of itself, its pages aside. */
export type FileFacts = {
  /** The title that it carries. */
  title: string | null;
  dates: FileDates;
  /** The label of each page, in order and '' for none; null where no page has one. */
  labels: string[] | null;
  /** Whether it is a form of Adobe's own kind (XFA), which other programs show in part or not at all. */
  xfaForm: boolean;
  /** Names of the files inside it: not more than can be read out in a sentence. */
  attachments: string[];
  /** Whether it asks readers not to copy from it. */
  copyProtected: boolean;
};

/** FORMTYPE_XFA_FULL and FORMTYPE_XFA_FOREGROUND of fpdf_formfill.h. */
const XFA = [2, 3];
/** Copying is bit 5 of the permissions (ISO 32000-1, table 22). */
const COPYING = 16;
const MOST_NAMES = 50;
const LONGEST_NAME = 200;

/** What is not there, or cannot be read, counts as not said. */
export function readFacts(pdfium: Pdfium, document: Pointer, count: number): FileFacts {
  const { calls } = pdfium;
  const said = (name: string) => {
    const tag = cString(pdfium, name);
    const text = readText(pdfium, (buffer, length) => calls.FPDF_GetMetaText(document, tag, buffer, length));
    calls.free(tag);
    return text;
  };
  const labels = Array.from({ length: count }, (_, page) =>
    readText(pdfium, (buffer, length) => calls.FPDF_GetPageLabel(document, page, buffer, length)),
  );
  const isEncrypted = calls.FPDF_GetSecurityHandlerRevision(document) > -1;
  return {
    title: said('Title') || null,
    dates: { made: readPdfDate(said('CreationDate')), changed: readPdfDate(said('ModDate')) },
    labels: labels.some((label) => label !== '') ? labels : null,
    xfaForm: XFA.includes(calls.FPDF_GetFormType(document)),
    attachments: attachmentNames(pdfium, document),
    copyProtected: isEncrypted && (calls.FPDF_GetDocPermissions(document) & COPYING) === 0,
  };
}

function attachmentNames(pdfium: Pdfium, document: Pointer): string[] {
  const { calls } = pdfium;
  const names: string[] = [];
  const count = Math.min(calls.FPDFDoc_GetAttachmentCount(document), MOST_NAMES);
  for (let i = 0; i < count; i++) {
    const attachment = calls.FPDFDoc_GetAttachment(document, i);
    if (attachment === 0) continue;
    const name = readText(pdfium, (buffer, length) =>
      calls.FPDFAttachment_GetName(attachment, buffer, length),
    );
    names.push(name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) || 'a file without a name');
  }
  return names;
}

/** A text that PDFium writes as UTF-16 with a zero at its end; it says how many bytes that takes. */
function readText(pdfium: Pdfium, write: (buffer: Pointer, length: number) => number): string {
  const length = write(0, 0);
  if (length <= 2) return '';
  const buffer = pdfium.calls.malloc(length);
  if (buffer === 0) return '';
  try {
    write(buffer, length);
    return new TextDecoder('utf-16le').decode(pdfium.bytes.slice(buffer, buffer + length - 2));
  } finally {
    pdfium.calls.free(buffer);
  }
}
