import type { PDFDocumentProxy } from 'pdfjs-dist';
import {
  RenderingStates,
  type EventBus,
  type PDFPageView,
  type PDFViewer,
} from 'pdfjs-dist/web/pdf_viewer.mjs';

/** So many pages may be drawn before pdf.js has to give back what it keeps of them ... */
const MOST_DRAWN = 24;
/** ... and so many before the browser is to look for what is no longer used. */
const MOST_UNUSED = 8;
/** So many pages before and behind those on screen stay drawn. pdf.js itself keeps ten, of seven megabytes or more each. */
const NEAR = 3;
/** More bytes than the browser lets a page take without looking for others to give back. */
const MUCH = 96 * 1024 * 1024;

/**
 * Makes pdf.js give back fonts and pictures of the pages it has drawn, again and again while a reader scrolls, and the
 * pages themselves that are far away. By itself it does so only for who has the rest of its own program, after half a
 * minute without drawing; the fonts of a thousand pages are hundreds of megabytes. What is on screen stays.
 */
export function freeDrawnPages(eventBus: EventBus, viewer: PDFViewer): void {
  let drawn = 0;
  let unused = 0;
  eventBus.on('pagerendered', () => {
    freeFarPages(viewer);
    if (++unused >= MOST_UNUSED) {
      unused = 0;
      tellOfMemory();
    }
    if (++drawn < MOST_DRAWN || drawnPages(viewer).some(isDrawing)) return;
    drawn = 0;
    const doc = viewer.pdfDocument as PDFDocumentProxy | null;
    // It refuses while a page is drawn, for the list of pages or the picture of a quote; then next time.
    doc?.cleanup().catch(() => (drawn = MOST_DRAWN));
  });
}

/** The pages that are drawn, or being drawn. */
function drawnPages(viewer: PDFViewer): PDFPageView[] {
  return [...viewer.getCachedPageViews()];
}

function isDrawing({ renderingState }: PDFPageView): boolean {
  return renderingState === RenderingStates.RUNNING;
}

function freeFarPages(viewer: PDFViewer): void {
  const { first, last } = viewer._getVisiblePages() as { first?: { id: number }; last?: { id: number } };
  if (!first || !last) return;
  for (const view of drawnPages(viewer)) {
    const page = view.id ?? first.id;
    const isFar = page < first.id - NEAR || page > last.id + NEAR;
    if (isFar && view.renderingState === RenderingStates.FINISHED) view.destroy();
  }
}

/**
 * Makes the browser look for what is no longer used. It counts what scripts hold, but neither the words of pages that
 * are gone, as they were laid out, nor their fonts, and lets hundreds of megabytes of them pile up. What is asked for
 * here is never written to, and so takes no memory.
 */
function tellOfMemory(): void {
  try {
    new ArrayBuffer(MUCH).transfer(0);
  } catch {
    // Where there is so little room, the browser looks by itself.
  }
}
