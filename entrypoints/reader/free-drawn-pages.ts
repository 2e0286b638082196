import type { PDFDocumentProxy } from 'pdfjs-dist';
import { RenderingStates, type EventBus, type PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';

/** So many pages may be drawn before pdf.js has to give back what it keeps of them. */
const MOST_DRAWN = 24;

/**
 * Makes pdf.js give back fonts and pictures of the pages it has drawn, again and again while a reader scrolls. By
 * itself it does so only for who has the rest of its own program, after half a minute without drawing; the fonts of a
 * thousand pages are hundreds of megabytes. What is on screen stays.
 */
export function freeDrawnPages(eventBus: EventBus, viewer: PDFViewer): void {
  let drawn = 0;
  const isDrawing = (): boolean => {
    for (let page = 0; page < viewer.pagesCount; page++)
      if (viewer.getPageView(page)?.renderingState === RenderingStates.RUNNING) return true;
    return false;
  };
  eventBus.on('pagerendered', () => {
    if (++drawn < MOST_DRAWN || isDrawing()) return;
    drawn = 0;
    const doc = viewer.pdfDocument as PDFDocumentProxy | null;
    // It refuses while a page is drawn, for the list of pages or the picture of a quote; then next time.
    doc?.cleanup().catch(() => (drawn = MOST_DRAWN));
  });
}
