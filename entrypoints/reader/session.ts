import { errorText } from '../../components/error-text.ts';
import { draftFromHit, draftFromSpan } from '../../core/evidence/draft-quote.ts';
import type { Quote, QuoteDraft } from '../../core/evidence/quote.ts';
import { pagesOf } from '../../core/text/reading-text.ts';
import { ExpectedError, toErrorCode } from '../../core/result.ts';
import type { OpenedPdf } from '../../documents/pdf/open-pdf.ts';
import type { PaperFile } from '../../documents/pdf/paper-file.ts';
import { selectionSpan } from '../../documents/pdf/selection-span.ts';
import { refreshPapers } from '../../platform/page-script.ts';
import { originOf } from '../../platform/sites.ts';
import { setMuted } from '../../storage/mutes.ts';
import { deleteQuote, saveQuote } from '../../storage/quotes.ts';
import { passwordDialog } from './ask-password.ts';
import { fetchPaper } from './fetch-paper.ts';
import { countPhrases, lookAgain, searchReading } from './look-again.ts';
import { listedKeys } from './list-hits.ts';
import { groupKey, isSaved, keysOf, leadingHit } from './open-paper.ts';
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
  /** Marks the phrases of a place as not useful, in this paper or everywhere. */
  muteGroup(key: string, everywhere: boolean): void;
  /** Takes that back, here and everywhere. */
  unmuteGroup(key: string): void;
  /** Looks quotes, phrases and what is not useful up again, and paints anew. */
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
  let refreshing: Promise<void> = Promise.resolve();

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
              file,
              pages: opened.doc.numPages,
              page: Math.min(page, opened.doc.numPages),
              title: file.fileName,
            });
          },
          onProgress: (done, total) => store.set({ progress: { done, total, paused: false } }),
          askPassword: passwordDialog(store, signal),
          search: (reading, title) => searchReading(reading, title, signal),
        });
        store.set({ paper: open, title: open.seen.title, coverage: open.seen.coverage, progress: null });
        await session.refresh();
        if (signal.aborted) return;
        store.set({ phase: 'searched' });
        await countPhrases(open);
      } catch (error) {
        if (signal.aborted) return;
        const code = toErrorCode(error);
        if (code === 'unexpected') console.error(error);
        close();
        if (code === 'needs-password') {
          // The reader gave up: back to where a paper is chosen.
          const notice = { text: 'The paper is locked, so it was not opened. Nothing was changed.' };
          return store.set({ ...EMPTY, original, page, notice });
        }
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
      const keys = listedKeys(store.get());
      if (keys.length === 0) return;
      const at = keys.indexOf(store.get().current ?? '');
      const next = at < 0 ? (by > 0 ? 0 : keys.length - 1) : (at + by + keys.length) % keys.length;
      session.jumpTo(keys[next]!);
    },
    saveGroup(key) {
      const wanted = group(key);
      if (!wanted) return;
      const { pdf, packs, quotes } = paper();
      if (isSaved(wanted, quotes)) store.set({ notice: { text: 'This is in your locker already.' } });
      else session.save(draftFromHit(pdf.reading, leadingHit(wanted), packs)).catch(fail);
    },
    saveSelection() {
      const span = session.selectedSpan();
      const { reading } = paper().pdf;
      const draft = span && draftFromSpan(reading, span.start, span.end);
      if (!draft) return fail(new ExpectedError('nothing-selected'));
      session.save(draft).then(() => document.getSelection()?.removeAllRanges(), fail);
    },
    async saveHere() {
      const { packs, pdf } = paper();
      const { reading } = pdf;
      const span = session.selectedSpan();
      const selected = span && draftFromSpan(reading, span.start, span.end);
      const current = group(store.get().current);
      const draft = selected ?? (current && draftFromHit(reading, leadingHit(current), packs));
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
    muteGroup(key, everywhere) {
      const wanted = group(key);
      if (!wanted) return;
      const keys = keysOf(wanted);
      const where = everywhere ? null : paper().seen.sha256;
      const mute = async (muted: boolean) => {
        await setMuted(keys, where, muted);
        await session.refresh();
        await refreshPapers();
      };
      const undo = () => mute(false).then(() => store.set({ notice: { text: 'Shown again.' } }), fail);
      mute(true).then(() => {
        const text = everywhere ? 'Not shown anywhere any more.' : 'Not shown in this paper any more.';
        store.set({ notice: { text, undo: () => void undo(), focus: true } });
      }, fail);
    },
    unmuteGroup(key) {
      const wanted = group(key);
      if (!wanted) return;
      const keys = keysOf(wanted);
      const unmute = async () => {
        await setMuted(keys, paper().seen.sha256, false);
        await setMuted(keys, null, false);
        await session.refresh();
        await refreshPapers();
      };
      unmute().then(() => store.set({ notice: { text: 'Shown again.' } }), fail);
    },
    refresh() {
      // One after the other: each begins with what the one before found.
      const turn = refreshing.then(async () => {
        const { signal } = running;
        const open = store.get().paper;
        if (!open) return;
        try {
          const { paper: now, failure } = await lookAgain(open, signal);
          if (signal.aborted) return; // Another paper is open.
          store.set({ paper: now });
          if (failure) fail(failure);
          if (now.hits !== open.hits) await countPhrases(now);
        } catch (error) {
          if (signal.aborted) return;
          fail(error);
        }
        painter.use(store.get().paper, store.get().showAll);
      });
      refreshing = turn;
      return turn;
    },
    selectedSpan() {
      const open = store.get().paper;
      return open && selectionSpan(document.getSelection(), painter.layers(), open.pdf);
    },
  };
  return session;
}
