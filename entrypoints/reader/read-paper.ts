import type { SearchOrder } from '../../components/SearchProgress.tsx';
import { emptyCoverage } from '../../core/evidence/empty-coverage.ts';
import { sha256OfBytes } from '../../core/evidence/sha256.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import { ExpectedError, toErrorCode } from '../../core/result.ts';
import { openPdf, type OpenedPdf } from '../../documents/pdf/open-pdf.ts';
import type { PaperFile } from '../../documents/pdf/paper-file.ts';
import type { PageSizes } from '../../documents/pdf/pdf-pages.ts';
import { makePdfReading, type PageText } from '../../documents/pdf/pdf-reading.ts';
import { createQuadWorker, type AskQuads } from './ask-quads.ts';
import { openLocked, type AskPassword } from './ask-password.ts';
import type { OpenPaper } from './open-paper.ts';
import { pdfFiles } from './pdf-files.ts';
import { readInWorker } from './read-in-worker.ts';
import type { Store } from './reader-store.ts';
import type { FoundSoFar } from './worker-messages.ts';

type Watch = {
  signal: AbortSignal;
  /** The page (from 1) to begin at: what stands on it and near it is found first. */
  near: number;
  packs: Promise<ActivePack[]>;
  /** What the reader wants of the search. */
  orders: Store<{ order: SearchOrder }>;
  /**
   * The paper can be shown, long before it is read. Gives when its first page is on screen. The `sizes` of its pages come
   * later; null when they do not come at all.
   */
  onOpen: (opened: OpenedPdf, sizes: Promise<PageSizes | null>) => Promise<void>;
  onProgress: (done: number, pages: number) => void;
  /** Asked when the paper is locked, once for all that opens it. */
  askPassword: AskPassword;
  /** More of the paper is read and searched; not called for the whole paper. Gives when it is painted. */
  onPart: (paper: OpenPaper) => Promise<void>;
};

/**
 * Opens, reads and searches a paper, and gives the whole of it, or what was read when the search was stopped or
 * could not go on. It is opened twice: by pdf.js for the eye and by PDFium for the search, each in a worker of its own, so that neither waits for the other or can stop it. It is shown
 * as soon as it can be, and read when all its bytes are there.
 * Quotes, and what is not useful in it, are not looked up yet: there are no `groups`.
 * Errors: those of the file and of `openPdf`, `needs-password` only when no password is given; what the reader broke
 * off throws the signal's reason.
 */
export async function readPaper(
  file: PaperFile,
  { signal, near, packs: comingPacks, orders, onOpen, onProgress, askPassword, onPart }: Watch,
): Promise<OpenPaper> {
  const { address, fileName, sentAs } = file;
  const stop = new AbortController();
  const anyStop = AbortSignal.any([signal, stop.signal]);
  const pages = new Map<number, PageText>();
  let started = performance.now();
  let firstHitMs: number | null = null;
  /** The whole paper in the end, or what is read when the reader stops the search. */
  let last: OpenPaper | null = null;
  // Reckoned by the worker: here the page could not scroll meanwhile.
  const hash = Promise.withResolvers<string>();
  let isHashed = false;
  const toPaper = async (found: FoundSoFar, askQuads: AskQuads): Promise<OpenPaper> => {
    const packs = await comingPacks;
    for (const [page, text] of found.pages) pages.set(page, text);
    const pdf = makePdfReading(found, pages);
    const { title, coverage, dates, hits } = found;
    const searchedMs = Math.round(performance.now() - started);
    // Hidden hits count for nothing here, as on a web page.
    if (hits.some((hit) => hit.band !== 'hidden')) firstHitMs ??= searchedMs;
    const seen = {
      sha256: await hash.promise,
      kind: 'pdf' as const,
      title,
      address,
      coverage,
      dates,
      ...(sentAs && { sentAs }),
    };
    const nothing = { groups: [], quotes: [] };
    return { seen, pdf, packs, hits, ...nothing, firstHitMs, searchedMs, askQuads };
  };
  const drawn = Promise.withResolvers<void>();
  const painted = Promise.withResolvers<void>();
  const sizes = Promise.withResolvers<PageSizes | null>();
  const shown = openLocked(async (typed) => {
    // Bytes on their way can be opened once; a locked paper is opened again when all of it is here.
    const opened = await openShown(file, typed);
    if (anyStop.aborted) opened.close();
    else onOpen(opened, sizes.promise).then(drawn.resolve, (error: unknown) => stop.abort(error));
    return opened.doc.numPages;
  }, askPassword);
  // The parts are made in the order in which they come.
  let turn = Promise.resolve();
  const readWith = async (password: string | null): Promise<void> => {
    const bytes = await file.whole;
    const quads = createQuadWorker(bytes, password, signal);
    started = performance.now();
    const packs = await comingPacks;
    await readInWorker(bytes, {
      fileName,
      password,
      near,
      packs,
      signal: anyStop,
      orders,
      shown: Promise.all([drawn.promise, painted.promise]).then(nextFrame),
      onProgress,
      // All pages laid out anew can wait for what is looked at.
      onSizes: (known) => void painted.promise.then(() => sizes.resolve(known)),
      onHash: (sha256) => {
        isHashed = true;
        hash.resolve(sha256);
      },
      onFound: (found) => {
        turn = turn.then(async () => {
          const paper = await toPaper(found, quads.ask);
          last = paper;
          if (found.isWhole) {
            quads.prepare();
            painted.resolve();
          } else if (!anyStop.aborted) await shown.then(() => void onPart(paper).then(painted.resolve));
        });
        turn.catch(() => {});
      },
    });
  };
  const read = readWith(null).catch(async (error: unknown) => {
    if (toErrorCode(error) !== 'needs-password') throw error;
    await readWith((await shown).password ?? null);
  });
  const noSizes = () => sizes.resolve(null);
  read.then(noSizes, noSizes);
  try {
    // What pdf.js cannot show is no paper to read, whatever else can be read of it.
    const [{ opened: count }] = await Promise.all([shown, read.catch(() => anyStop.throwIfAborted())]);
    // Bytes that never came are no paper either.
    const bytes = await file.whole;
    if (!isHashed) hash.resolve(sha256OfBytes(bytes));
    await turn;
    signal.throwIfAborted();
    return last ?? (await toPaper(nothingRead(count, fileName), async (places) => places.map(() => [])));
  } finally {
    stop.abort(new ExpectedError('cannot-reach'));
  }
}

/** What was painted is on screen; in a tab that nobody sees it never is. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Opens a paper for the eye, while it is still on its way if it can be; where that fails, the whole decides. */
async function openShown({ early, whole }: PaperFile, password: string | undefined): Promise<OpenedPdf> {
  const openWhole = async () => openPdf((await whole).slice(), pdfFiles(), { password });
  if (!early || password !== undefined) return openWhole();
  return openPdf({ early, whole }, pdfFiles()).catch(openWhole);
}

/** A paper that can be shown but not read: every page is named as unreadable. */
function nothingRead(count: number, title: string): FoundSoFar {
  const coverage = { ...emptyCoverage(count), unreadable: Array.from({ length: count }, (_, i) => i + 1) };
  const reading = { text: '', blocks: [], pages: [] };
  const dates = { made: null, changed: null };
  return {
    reading,
    coverage,
    dates,
    title,
    segments: new Int32Array(),
    hits: [],
    pages: new Map(),
    isWhole: true,
  };
}
