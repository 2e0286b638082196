import type { PDFDocumentProxy } from 'pdfjs-dist';

type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0];

/** Where a destination of a PDF leads, as pdf.js gives it, and its page (from 1); null where it leads to no page. */
export async function pageOfDestination(
  doc: PDFDocumentProxy,
  target: unknown,
): Promise<{ page: number; destArray: unknown[] } | null> {
  const destArray: unknown =
    typeof target === 'string' ? await doc.getDestination(target).catch(() => null) : target;
  if (!Array.isArray(destArray)) return null;
  const page: unknown = destArray[0];
  const index =
    typeof page === 'number' ? page : await doc.getPageIndex(page as PageReference).catch(() => -1);
  return index < 0 || index >= doc.numPages ? null : { page: index + 1, destArray };
}
