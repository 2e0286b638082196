import type { SearchOrder } from '../../components/SearchProgress.tsx';
import type { ActivePack } from '../../core/phrases/pack.ts';
import { ExpectedError } from '../../core/result.ts';
import { nearestFirst } from '../../documents/pdf/nearest-first.ts';
import { unpackBlocks } from '../../documents/pdf/pack-blocks.ts';
import type { PageSizes } from '../../documents/pdf/pdf-pages.ts';
import type { PageText } from '../../documents/pdf/pdf-reading.ts';
import type { Store } from './reader-store.ts';
import { isBroken, takeStartedPaperWorker } from './start-paper-worker.ts';
import type { FoundSoFar, FromWorker, ToWorker } from './worker-messages.ts';

export type WorkerOptions = {
  fileName: string;
  /** Of a locked PDF; null without. */
  password: string | null;
  /** The page (from 1) to begin at. */
  near: number;
  packs: ActivePack[];
  signal: AbortSignal;
  /** What the reader wants of the search; it may change at any time. */
  orders: Store<{ order: SearchOrder }>;
  /** Comes when the first page is on screen: the worker lets it go first, though not for long. None is waited for. */
  shown?: Promise<unknown>;
  onProgress: (done: number, pages: number) => void;
  /** Called with the sizes of all pages, but for a worker that hangs or breaks early. */
  onSizes?: (sizes: PageSizes) => void;
  /** Called with the SHA-256 of the bytes, but for a worker that hangs or breaks early. */
  onHash: (sha256: string) => void;
  /** Called again and again while more is read; the last time with the whole paper, or what was read when stopped. */
  onFound: (found: FoundSoFar) => void;
};

/** How long opening may take, with everything that is made ready for it, in milliseconds. */
const OPEN_TIME = 20_000;
/** How long one page may take, in milliseconds: beyond it the worker is hanging. */
const PAGE_TIME = 8000;
/** So many workers may hang or break before the rest is given up: a reader must have an answer in half a minute. */
const MOST_HANGS = 2;

let ready: { worker: Worker; packs: ActivePack[] | null } | null = null;

/**
 * Starts the worker for the next paper, which gets ready while the paper is being fetched: PDFium is loaded while
 * the phrases are looked up.
 */
export function prepareWorker(phrases: Promise<ActivePack[]>): void {
  ready?.worker.terminate();
  const prepared: typeof ready = { worker: takeStartedPaperWorker(), packs: null };
  ready = prepared;
  void phrases.then((packs) => {
    if (ready !== prepared) return;
    prepared.packs = packs;
    send(prepared.worker, { kind: 'phrases', packs });
  });
}

function startWorker(packs: ActivePack[]): Worker {
  const worker = takeStartedPaperWorker();
  send(worker, { kind: 'phrases', packs });
  return worker;
}

function takeWorker(packs: ActivePack[]): Worker {
  const prepared = ready;
  ready = null;
  // Nobody would hear that it broke.
  if (!prepared || isBroken(prepared.worker)) return startWorker(packs);
  if (JSON.stringify(prepared.packs) !== JSON.stringify(packs))
    send(prepared.worker, { kind: 'phrases', packs });
  return prepared.worker;
}

function send(worker: Worker, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage(message);
}

/**
 * Reads and searches a PDF in a worker; resolves when the whole of it was given to `onFound`, or the reader stopped
 * the search; a worker that hangs then gives nothing more. A page that hangs the
 * worker or breaks it is left out by the next worker, which reads the others anew.
 * Errors: `damaged-pdf`, `needs-password`, and `too-slow` when it cannot even be opened in time; an aborted `signal`
 * throws its reason and ends the worker at once.
 */
export async function readInWorker(bytes: Uint8Array<ArrayBuffer>, options: WorkerOptions): Promise<void> {
  const skip = new Set<number>();
  for (let hangs = 1; ; hangs++) {
    const unread = await readOnce(bytes, [...skip], options);
    if (unread.length === 0) return;
    if (hangs > MOST_HANGS) throw new ExpectedError('too-slow');
    for (const page of hangs < MOST_HANGS ? unread.slice(0, 1) : unread) skip.add(page);
  }
}

/** Gives the pages that a worker did not come to, the one that stopped it first; none when it got to the end. */
function readOnce(
  bytes: Uint8Array<ArrayBuffer>,
  skip: number[],
  {
    fileName,
    password,
    near,
    packs,
    signal,
    orders,
    shown,
    onProgress,
    onSizes,
    onHash,
    onFound,
  }: WorkerOptions,
): Promise<number[]> {
  const worker = takeWorker(packs);
  const done = new Set<number>();
  let pages = new Map<number, PageText>();
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unwatch = () => {};
  const work = new Promise<number[]>((resolve, reject) => {
    const stopped = () => {
      if (orders.get().order === 'stop') return resolve([]);
      const unread = nearestFirst(count, near).filter((page) => !done.has(page));
      if (unread.length > 0) resolve(unread);
      else reject(new ExpectedError('too-slow'));
    };
    const wait = (milliseconds: number) => {
      clearTimeout(timer);
      if (orders.get().order !== 'pause') timer = setTimeout(stopped, milliseconds);
    };
    const pass = () => {
      send(worker, { kind: 'order', order: orders.get().order });
      wait(PAGE_TIME);
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', stopped);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      // The hash may be known before the paper is open, and says nothing about how far that is.
      if (data.kind !== 'hash') wait(PAGE_TIME);
      if (data.kind === 'opened') count = data.pages;
      else if (data.kind === 'page') {
        done.add(data.page);
        if (data.text) pages.set(data.page, data.text);
        onProgress(done.size, count);
      } else if (data.kind === 'sizes') onSizes?.(data.sizes);
      else if (data.kind === 'hash') onHash(data.sha256);
      else if (data.kind === 'found') {
        const { blocks, reading, ...found } = data;
        onFound({ ...found, reading: { ...reading, blocks: unpackBlocks(blocks) }, pages });
        pages = new Map();
        if (data.isWhole) resolve([]);
      } else if (data.code === 'unexpected') stopped();
      else reject(new ExpectedError(data.code));
    });
    wait(OPEN_TIME);
    signal.throwIfAborted();
    send(worker, { kind: 'read', bytes, fileName, password, near, skip });
    if (orders.get().order !== 'go') pass();
    unwatch = orders.subscribe(pass);
    void Promise.resolve(shown).then(() => send(worker, { kind: 'shown' }));
  });
  return work.finally(() => {
    clearTimeout(timer);
    unwatch();
    worker.terminate();
  });
}
