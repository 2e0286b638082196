import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Quote } from '../../core/evidence/quote.ts';
import { findPictures, keepPictures } from '../../storage/pictures.ts';
import { readSettings } from '../../storage/settings.ts';
import { drawQuote } from './draw-quote.ts';
import { findQuads } from './find-quads.ts';
import type { OpenPaper } from './open-paper.ts';
import type { PaperViewer } from './paper-viewer.ts';
import type { ReaderState, Store } from './reader-store.ts';

const NOT_KEPT =
  'Saved to your locker, but without a picture of the page: your disk or the browser’s storage is full.';

/**
 * Keeps a picture of a quote of the open paper that is in the locker already, unless the reader switched that off or
 * there is one. Nobody waits for it: a page that cannot be drawn leaves the quote without, and what cannot be kept
 * is said in a notice, with the `undo` of saving.
 */
export type PictureKeeper = (quote: Quote, undo?: () => void) => void;

/** Makes the keeper for what the viewer shows. It draws one quote at a time. */
export function createPictureKeeper(store: Store<ReaderState>, viewer: PaperViewer): PictureKeeper {
  let last: Promise<void> = Promise.resolve();
  const draw = async (doc: PDFDocumentProxy, { pdf, quotes }: OpenPaper, { id, quads }: Quote) => {
    const at = quotes.find(({ quote }) => quote.id === id)?.at;
    const known = quads.length > 0 || !at ? quads : await findQuads(doc, pdf, at);
    return drawQuote(doc, known, (page) => viewer.doc() === doc && viewer.isInUse(page));
  };
  const keep = async (doc: PDFDocumentProxy, paper: OpenPaper, quote: Quote): Promise<void> => {
    if (!(await readSettings()).keepPictures || (await findPictures(quote.id)).length > 0) return;
    const pictures = await draw(doc, paper, quote).catch(() => []);
    if (pictures.length > 0) await keepPictures(quote.id, pictures);
  };
  return (quote, undo) => {
    const doc = viewer.doc();
    const { paper } = store.get();
    if (!doc || !paper) return;
    last = last
      .then(() => keep(doc, paper, quote))
      .catch(() => store.set({ notice: { text: NOT_KEPT, ...(undo && { undo }) } }));
  };
}
