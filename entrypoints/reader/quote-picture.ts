import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Quote } from '../../core/evidence/quote.ts';
import { say } from '../../platform/say.ts';
import { findPictures, keepPictures } from '../../storage/pictures.ts';
import { readSettings } from '../../storage/settings.ts';
import { drawQuote } from './draw-quote.ts';
import type { PaperViewer } from './paper-viewer.ts';
import type { ReaderState, Store } from './reader-store.ts';

const NOT_KEPT = say('quotePicture_savedToYourLockerButWithout');

/**
 * Keeps a picture of a quote of the open paper that is in the locker already, unless the reader switched that off or
 * there is one. Nobody waits for it: a page that cannot be drawn leaves the quote without, and what cannot be kept
 * is said in a notice, with the `undo` of saving.
 */
export type PictureKeeper = (quote: Quote, undo?: () => void) => void;

/** Makes the keeper for what the viewer shows. It draws one quote at a time. */
export function createPictureKeeper(store: Store<ReaderState>, viewer: PaperViewer): PictureKeeper {
  let last: Promise<void> = Promise.resolve();
  const isInUse = (doc: PDFDocumentProxy) => (page: number) => viewer.doc() === doc && viewer.isInUse(page);
  const keep = async (doc: PDFDocumentProxy, quote: Quote): Promise<void> => {
    if (!(await readSettings()).keepPictures || (await findPictures(quote.id)).length > 0) return;
    const pictures = await drawQuote(doc, quote.quads, isInUse(doc)).catch(() => []);
    if (pictures.length > 0) await keepPictures(quote.id, pictures);
  };
  return (quote, undo) => {
    const doc = viewer.doc();
    if (!doc) return;
    last = last
      .then(() => keep(doc, quote))
      .catch(() => store.set({ notice: { text: NOT_KEPT, ...(undo && { undo }) } }));
  };
}
