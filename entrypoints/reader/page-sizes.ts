import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';

/** So many pages are asked for together: few enough for a page that is to be drawn meanwhile ... */
const TOGETHER = 25;
/** ... and so long, in milliseconds, they wait at most until the browser has nothing better to do. */
const LONGEST_WAIT = 200;

/**
 * Tells the viewer how large each page is; until then all are as large as the first, but for those drawn. pdf.js does
 * so by itself as soon as it has drawn one page, all at once, and holds up its words. Pages like the first are left
 * alone: each one told lays the paper out anew. Ends early when another paper is shown. A page that cannot be had
 * stays as it is.
 */
export async function loadPageSizes(doc: PDFDocumentProxy, viewer: PDFViewer): Promise<void> {
  const isShown = () => viewer.pdfDocument === doc;
  const usual = await doc.getPage(1).then(sizeOf, () => '');
  const load = async (number: number): Promise<void> => {
    if (viewer.getPageView(number - 1)?.pdfPage) return;
    const page = await doc.getPage(number).catch(() => null);
    if (!page || !isShown() || sizeOf(page) === usual) return;
    const view = viewer.getPageView(number - 1);
    if (view && !view.pdfPage) view.setPdfPage(page);
  };
  for (let first = 2; first <= doc.numPages && isShown(); first += TOGETHER) {
    const numbers = Array.from({ length: TOGETHER }, (_, i) => first + i);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
    await Promise.all(numbers.filter((number) => number <= doc.numPages).map(load));
  }
}

function sizeOf(page: PDFPageProxy): string {
  const { width, height } = page.getViewport({ scale: 1 });
  return `${width} ${height} ${page.rotate}`;
}
