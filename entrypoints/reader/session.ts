import type { SearchOrder } from '../../components/SearchProgress.tsx';
import { errorText } from '../../components/error-text.ts';
import { pagesOf } from '../../core/text/reading-text.ts';
import { ExpectedError, toErrorCode } from '../../core/result.ts';
import type { OpenedPdf } from '../../documents/pdf/open-pdf.ts';
import type { PaperFile } from '../../documents/pdf/paper-file.ts';
import { selectionSpan } from '../../documents/pdf/selection-span.ts';
import { say } from '../../platform/say.ts';
import { originOf } from '../../platform/sites.ts';
import { passwordDialog } from './ask-password.ts';
import { fetchPaper } from './fetch-paper.ts';
import { listedKeys } from './list-hits.ts';
import { countPaper } from './keep-paper.ts';
import { lookAgain } from './look-again.ts';
import { createMuting } from './mute-places.ts';
import { groupKey, type OpenPaper } from './open-paper.ts';
import type { LayerPainter } from './paint-layers.ts';
import type { PaperViewer } from './paper-viewer.ts';
import { prepareWorker } from './read-in-worker.ts';
import { notOpened } from './not-opened.ts';
import { readPaper } from './read-paper.ts';
import { phrasesInUse } from './phrases-in-use.ts';
import { createStore, EMPTY, type ReaderState, type Store } from './reader-store.ts';
import { createSaving, type Saving } from './saving.ts';

/** Progress is shown no more often than this, in milliseconds. */
const PROGRESS_MS = 200;

/** What can be done in the reader page. Methods for the page itself never throw: what fails becomes a notice. */
export type Session = Saving & {
  /** Opens a paper in place of the one before; `load` fetches or reads it. */
  open(
    load: (signal: AbortSignal) => Promise<PaperFile>,
    original: string | null,
    page?: number,
  ): Promise<void>;
  openAddress(address: string, page?: number): Promise<void>;
  /** Pauses the search of the open paper, goes on with it, or ends it with what is read. */
  orderSearch(order: SearchOrder): void;
  jumpTo(key: string): void;
  /** Goes to the next or previous place to read, round the ends. */
  step(by: 1 | -1): void;
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
  let orders = createStore<{ order: SearchOrder }>({ order: 'go' });
  let refreshing: Promise<void> = Promise.resolve();
  /** Comes when the open paper is read, or its search was stopped; saving waits for it. */
  let reading = Promise.withResolvers<OpenPaper>();

  const close = () => {
    running.abort();
    running = new AbortController();
    reading.reject(new ExpectedError('nothing-selected'));
    reading = Promise.withResolvers();
    // Nobody may be waiting for it.
    reading.promise.catch(() => {});
    painter.use(null, false);
    viewer.close();
    shown?.close();
    shown = null;
  };
  const fail = (error: unknown) => store.set({ notice: { text: errorText(toErrorCode(error)) } });
  const paper = () => {
    const { paper } = store.get();
    if (!paper) throw new ExpectedError('nothing-selected');
    return paper;
  };
  const group = (key: string | null) => {
    const { paper } = store.get();
    return paper?.groups.find((other) => groupKey(other, paper.pdf) === key);
  };
  /** The whole paper: a quote is described by where it stands in all of it. */
  const wholePaper = (): OpenPaper | Promise<OpenPaper> => {
    if (store.get().phase === 'searched') return paper();
    const isPaused = orders.get().order === 'pause';
    store.set({ notice: { text: say(isPaused ? 'session_paused' : 'session_stillReading') } });
    return reading.promise;
  };
  /** Looks up what the locker has of a paper and shows it; one after the other, in the order of the calls. */
  const look = (next: () => OpenPaper | null, patch: Partial<ReaderState> = {}): Promise<void> => {
    const { signal } = running;
    refreshing = refreshing.then(async () => {
      const open = next();
      if (!open || signal.aborted) return;
      try {
        const { paper: now, failure } = await lookAgain(open, signal);
        if (signal.aborted) return; // Another paper is open.
        store.set({ ...patch, paper: now });
        if (failure) fail(failure);
        if (now.hits !== open.hits && store.get().phase === 'searched') await countPaper(store, now);
      } catch (error) {
        if (signal.aborted) return;
        store.set({ ...patch, paper: open });
        fail(error);
      }
      painter.use(store.get().paper, store.get().showAll);
    });
    return refreshing;
  };
  const showPart = (open: OpenPaper) =>
    look(() => open, { coverage: open.seen.coverage, title: open.seen.title });

  const refresh = () => look(() => store.get().paper);
  const selectedSpan = () => {
    const open = store.get().paper;
    return open && selectionSpan(document.getSelection(), painter.layers(), open.pdf);
  };
  const muting = createMuting({ store, sha256: () => paper().seen.sha256, refresh, fail });

  prepareWorker(phrasesInUse().then(({ packs }) => packs));

  const session: Session = {
    ...createSaving({ store, viewer, paper, wholePaper, group, selectedSpan, refresh, fail }),
    async open(load, original, page = 1) {
      close();
      const { signal } = running;
      const whole = reading;
      orders = createStore<{ order: SearchOrder }>({ order: 'go' });
      const { get } = orders;
      let told = 0;
      store.set({ ...EMPTY, phase: 'reading', original });
      try {
        const packs = phrasesInUse().then((phrases) => phrases.packs);
        const file = await load(signal);
        signal.throwIfAborted();
        const open = await readPaper(file, {
          signal,
          near: page,
          packs,
          orders,
          onOpen: (opened, sizes) => {
            shown = opened;
            const drawn = viewer.show(opened.doc, page, sizes);
            store.set({
              file,
              pages: opened.doc.numPages,
              page: Math.min(page, opened.doc.numPages),
              title: file.fileName,
              arriving: true,
            });
            const arrived = () => !signal.aborted && store.set({ arriving: false });
            file.whole.then(arrived, arrived);
            return drawn;
          },
          onProgress: (done, total) => {
            const now = performance.now();
            const paused = get().order === 'pause';
            if (!paused && now - told < PROGRESS_MS) return;
            told = now;
            store.set({ progress: { done, total, paused } });
          },
          askPassword: passwordDialog(store, signal),
          onPart: showPart,
        });
        await look(() => open, { title: open.seen.title, coverage: open.seen.coverage, progress: null });
        if (signal.aborted) return;
        store.set({ phase: 'searched' });
        const { paper } = store.get();
        if (!paper) return;
        whole.resolve(paper);
        await countPaper(store, paper);
      } catch (error) {
        if (signal.aborted) return;
        const code = toErrorCode(error);
        if (code === 'unexpected') console.error(error);
        close();
        store.set(notOpened(code, original, page));
      }
    },
    openAddress: (address, page) =>
      session.open((signal) => fetchPaper(address, signal), originOf(address) ? address : null, page),
    orderSearch(order) {
      const { phase, progress } = store.get();
      if (phase !== 'reading') return;
      orders.set({ order });
      if (progress) store.set({ progress: { ...progress, paused: order === 'pause' } });
    },
    jumpTo(key) {
      const wanted = group(key);
      if (!wanted) return;
      const { pdf } = paper();
      const [page] = pagesOf(pdf.reading, wanted.start, wanted.end);
      const words = pdf.reading.text.slice(wanted.start, wanted.end).replace(/\s+/g, ' ');
      store.set({ current: key, said: say('session_page', { page: page!, words }) });
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
    muteGroup(key, everywhere) {
      const wanted = group(key);
      if (wanted) muting.mute(wanted, everywhere);
    },
    unmuteGroup(key) {
      const wanted = group(key);
      if (wanted) muting.unmute(wanted);
    },
    refresh,
    selectedSpan,
  };
  return session;
}
