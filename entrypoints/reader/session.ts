import { errorText } from '../../components/error-text.ts';
import { draftFromHit, draftFromSpan } from '../../core/evidence/draft-quote.ts';
import type { Quote, QuoteDraft } from '../../core/evidence/quote.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { pagesOf } from '../../core/text/reading-text.ts';
import { ExpectedError, toErrorCode } from '../../core/result.ts';
import type { OpenedPdf } from '../../documents/pdf/open-pdf.ts';
import { selectionSpan } from '../../documents/pdf/selection-span.ts';
import { originOf } from '../../platform/sites.ts';
import { deleteQuote, findQuotes, saveQuote } from '../../storage/quotes.ts';
import { fetchPaper, type PaperFile } from './fetch-paper.ts';
import { groupKey, isSaved, leadingHit, placeQuotes } from './open-paper.ts';
import type { LayerPainter } from './paint-layers.ts';
import type { PaperViewer } from './paper-viewer.ts';
import { readPaper } from './read-paper.ts';
import { EMPTY, type ReaderState, type Store } from './reader-store.ts';

type Saved = { quote: Quote; isNew: boolean };

/** What can be done in the reader page. Methods for the page itself never throw: what fails becomes a notice. */
export type Session = {
  /** Opens a paper in place of the one before; `load` fetches or reads it. */
  open(
    load: (signal: AbortSignal) => Promise<PaperFile>,
    original: string | null,
    page?: number,
  ): Promise<void>;
  openAddress(address: string, page?: number): Promise<void>;
  jumpTo(key: string): void;
  /** Goes to the next or previous place to read, round the ends. */
  step(by: 1 | -1): void;
  saveGroup(key: string): void;
  saveSelection(): void;
  /** Saves the selection, else the sentence of the current place. Errors: `nothing-selected`, those of saving. */
  saveHere(): Promise<Saved>;
  /** Saves a draft and paints it. Errors: those of `saveQuote`. */
  save(draft: QuoteDraft): Promise<Saved>;
  /** Saves drafts one after the other and paints them once. Errors: those of `saveQuote`; what came before is saved. */
  saveAll(drafts: QuoteDraft[]): Promise<Saved[]>;
  /** Looks the quotes up again and paints anew. */
  refresh(): Promise<void>;
  selectedSpan(): { start: number; end: number } | null;
};

/** Makes the session that ties viewer, reading, painting and locker together. */
export function createSession(
  store: Store<ReaderState>,
  viewer: PaperViewer,
  painter: LayerPainter,
): Session {
  let running = new AbortController();
  let shown: OpenedPdf | null = null;

  const close = () => {
    running.abort();
    running = new AbortController();
    painter.use(null, false);
    viewer.show(null);
    shown?.close();
    shown = null;
  };
  const fail = (error: unknown) => store.set({ notice: { text: errorText(toErrorCode(error)) } });
  const paper = () => {
    const { paper } = store.get();
    if (!paper) throw new ExpectedError('nothing-selected');
    return paper;
  };
  const group = (key: string | null) => store.get().paper?.groups.find((other) => groupKey(other) === key);

  const session: Session = {
    async open(load, original, page = 1) {
      close();
      const { signal } = running;
      store.set({ ...EMPTY, phase: 'reading', original });
      try {
        const file = await load(signal);
        const open = await readPaper(file, {
          signal,
          onOpen: (opened) => {
            shown = opened;
            viewer.show(opened.doc, page);
            store.set({
              pages: opened.doc.numPages,
              page: Math.min(page, opened.doc.numPages),
              title: file.fileName,
            });
          },
          onProgress: (at, pages) => store.set({ progress: { page: at, pages } }),
        });
        store.set({ paper: open, title: open.seen.title, coverage: open.seen.coverage, progress: null });
        await session.refresh();
        if (!signal.aborted) store.set({ phase: 'searched' });
      } catch (error) {
        if (signal.aborted) return;
        const code = toErrorCode(error);
        if (code === 'unexpected') console.error(error);
        close();
        const host = code === 'no-permission' && original ? URL.parse(original)?.hostname : null;
        store.set({ ...EMPTY, phase: 'failed', original, page, problem: { code, host: host ?? null } });
      }
    },
    openAddress: (address, page) =>
      session.open((signal) => fetchPaper(address, signal), originOf(address) ? address : null, page),
    jumpTo(key) {
      const wanted = group(key);
      if (!wanted) return;
      const { pdf } = paper();
      const [page] = pagesOf(pdf.reading, wanted.start, wanted.end);
      const words = pdf.reading.text.slice(wanted.start, wanted.end).replace(/\s+/g, ' ');
      store.set({ current: key, said: `Page ${page}: ${words}` });
      painter.goTo(key);
      // A page that is on screen already scrolls to its words by itself.
      const painted = painter.layers().some((layer) => layer.page === page);
      if (page !== undefined && !painted) viewer.goToPage(page);
    },
    step(by) {
      const { paper: open, current, showAll } = store.get();
      const groups = open?.groups.filter((other) => showAll || leadingHit(other).band !== 'hidden') ?? [];
      if (groups.length === 0) return;
      const at = groups.findIndex((other) => groupKey(other) === current);
      const next = at < 0 ? (by > 0 ? 0 : groups.length - 1) : (at + by + groups.length) % groups.length;
      session.jumpTo(groupKey(groups[next]!));
    },
    saveGroup(key) {
      const wanted = group(key);
      if (!wanted) return;
      const { pdf, quotes } = paper();
      if (isSaved(wanted, quotes)) store.set({ notice: { text: 'This is in your locker already.' } });
      else session.save(draftFromHit(pdf.reading, leadingHit(wanted), [sendPack])).catch(fail);
    },
    saveSelection() {
      const span = session.selectedSpan();
      const { reading } = paper().pdf;
      const draft = span && draftFromSpan(reading, span.start, span.end);
      if (!draft) return fail(new ExpectedError('nothing-selected'));
      session.save(draft).then(() => document.getSelection()?.removeAllRanges(), fail);
    },
    async saveHere() {
      const { reading } = paper().pdf;
      const span = session.selectedSpan();
      const selected = span && draftFromSpan(reading, span.start, span.end);
      const current = group(store.get().current);
      const draft = selected ?? (current && draftFromHit(reading, leadingHit(current), [sendPack]));
      if (!draft) throw new ExpectedError('nothing-selected');
      return session.save(draft);
    },
    async save(draft) {
      const saved = await saveQuote(paper().seen, draft);
      await session.refresh();
      const undo = async () => {
        try {
          await deleteQuote(saved.quote.id);
          await session.refresh();
          store.set({ notice: { text: 'Taken out of your locker again.' } });
        } catch (error) {
          fail(error);
        }
      };
      store.set({
        notice: saved.isNew
          ? { text: 'Saved to your locker.', undo: () => void undo() }
          : { text: 'This is in your locker already.' },
      });
      return saved;
    },
    async saveAll(drafts) {
      const { seen } = paper();
      const saved: Saved[] = [];
      try {
        for (const draft of drafts) saved.push(await saveQuote(seen, draft));
      } finally {
        await session.refresh();
      }
      return saved;
    },
    async refresh() {
      const open = store.get().paper;
      if (!open) return;
      try {
        const quotes = await findQuotes(open.seen.sha256, open.seen.address);
        // Another paper may have been opened meanwhile.
        if (store.get().paper?.seen !== open.seen) return;
        store.set({ paper: { ...open, quotes: placeQuotes(quotes, open.pdf.reading) } });
      } catch (error) {
        fail(error);
      }
      painter.use(store.get().paper, store.get().showAll);
    },
    selectedSpan() {
      const open = store.get().paper;
      return open && selectionSpan(document.getSelection(), painter.layers(), open.pdf);
    },
  };
  return session;
}
