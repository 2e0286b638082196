import type { EventBus } from 'pdfjs-dist/web/pdf_viewer.mjs';

/** A page that is not drawn this long after it could be, in milliseconds, is waited for no longer. */
const LATEST = 4000;

/** Resolves when the first page of a paper is drawn with its words; in a tab that nobody sees, after a while. */
export async function firstDrawn(eventBus: EventBus): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const drawn = () => resolve();
  eventBus.on('textlayerrendered', drawn);
  const timer = setTimeout(resolve, LATEST);
  await promise;
  clearTimeout(timer);
  eventBus.off('textlayerrendered', drawn);
}
