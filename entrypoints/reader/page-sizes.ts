import { setLayerDimensions, type PageViewport, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import type { PDFPageView, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
import type { PageSizes } from '../../documents/pdf/pdf-pages.ts';

/** So many pages are asked for together: few enough for a page that is to be drawn meanwhile ... */
const TOGETHER = 25;
/** ... and so long, in milliseconds, they wait at most until the browser has nothing better to do. */
const LONGEST_WAIT = 200;
/** CSS pixels in a point. */
const POINT = 96 / 72;
/** Sizes that differ by less, in points, are the same until a page is drawn: the kinds of A4 of many programs. */
const SAME = 1.5;

/**
 * Tells the viewer how large each page is; until then all are as large as the first, but for those drawn. pdf.js does
 * so by itself as soon as it has drawn one page, all at once, and holds up its words. Pages like the first are left
 * alone: each one told lays the paper out anew. Ends early when another paper is shown. A page that cannot be had
 * stays as it is. Where nobody else knows the `sizes`, pdf.js is asked for every page, which takes long for a
 * thousand.
 */
export async function showPageSizes(
  doc: PDFDocumentProxy,
  viewer: PDFViewer,
  sizes: Promise<PageSizes | null>,
): Promise<void> {
  const known = await sizes;
  await idle();
  if (viewer.pdfDocument !== doc) return;
  if (known) setSizes(viewer, known);
  else await loadSizes(doc, viewer);
}

/** All in one go, between two layouts: told one after the other, they would move what is on screen each time. */
function setSizes(viewer: PDFViewer, sizes: PageSizes): void {
  for (let page = 1; page <= Math.min(viewer.pagesCount, sizes.length / 2); page++) {
    const view: PDFPageView | undefined = viewer.getPageView(page - 1);
    const [width = 0, height = 0] = sizes.subarray(2 * page - 2, 2 * page);
    if (!view || view.pdfPage || width <= 0 || height <= 0 || isAsLarge(view, width, height)) continue;
    // As it is read, turned already.
    view.pdfPageRotate = 0;
    view.viewport = makeViewport(view, [0, 0, width, height]);
    setLayerDimensions(view.div, view.viewport, true, false);
  }
}

function isAsLarge({ viewport, rotation }: PDFPageView, width: number, height: number): boolean {
  const shown = [viewport.width / viewport.scale, viewport.height / viewport.scale];
  const [across = 0, down = 0] = rotation % 180 === 0 ? shown : shown.reverse();
  return Math.abs(across - width) < SAME && Math.abs(down - height) < SAME;
}

function makeViewport({ viewport, scale, rotation }: PDFPageView, viewBox: number[]): PageViewport {
  // pdf.js tells of this class, but gives it to nobody.
  const Viewport = viewport.constructor as new (of: object) => PageViewport;
  return new Viewport({ viewBox, userUnit: 1, scale: scale * POINT, rotation });
}

async function loadSizes(doc: PDFDocumentProxy, viewer: PDFViewer): Promise<void> {
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
    await idle();
    await Promise.all(numbers.filter((number) => number <= doc.numPages).map(load));
  }
}

/** The words of the first page, for one, are to be there before. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
}

function sizeOf(page: PDFPageProxy): string {
  const { width, height } = page.getViewport({ scale: 1 });
  return `${width} ${height} ${page.rotate}`;
}
