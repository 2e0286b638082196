import type { PaperViewer } from './paper-viewer.ts';

/** In CSS pixels. */
const WIDTH = 120;

/** Draws small pictures of pages, one at a time, so that the page that is read is not held up. */
export type ThumbnailDrawer = (page: number, canvas: HTMLCanvasElement, signal: AbortSignal) => Promise<void>;

/**
 * Makes the drawer. What fails or is broken off leaves the canvas empty: the page's number is still there. Pages
 * that nothing else uses give their memory back at once.
 */
export function createThumbnailDrawer(viewer: PaperViewer): ThumbnailDrawer {
  let last: Promise<void> = Promise.resolve();
  const draw: ThumbnailDrawer = async (number, canvas, signal) => {
    const doc = viewer.doc();
    if (!doc || signal.aborted) return;
    const page = await doc.getPage(number);
    if (signal.aborted) return;
    const { width } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (WIDTH * Math.min(window.devicePixelRatio, 2)) / width });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.min(Math.round(viewport.height), 4 * canvas.width);
    const task = page.render({ canvas, viewport });
    const stop = () => task.cancel();
    signal.addEventListener('abort', stop);
    try {
      await task.promise;
      canvas.dataset.drawn = '';
    } finally {
      signal.removeEventListener('abort', stop);
      if (!viewer.isInUse(number)) page.cleanup();
    }
  };
  return (page, canvas, signal) => {
    last = last.then(() => draw(page, canvas, signal)).catch(() => undefined);
    return last;
  };
}
