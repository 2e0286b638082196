// Vite answers with the address of the packaged file.
// oxlint-disable-next-line import/default
import wasmUrl from '@hyzyla/pdfium/pdfium.wasm?url';
import type { SearchOrder } from '../../components/SearchProgress.tsx';
import { sha256OfBytes } from '../../core/evidence/sha256.ts';
import { createFinder, type Finder } from '../../core/phrases/create-finder.ts';
import { toErrorCode } from '../../core/result.ts';
import { openPages } from '../../documents/pdf/open-pages.ts';
import { packBlocks } from '../../documents/pdf/pack-blocks.ts';
import type { PdfPages } from '../../documents/pdf/pdf-pages.ts';
import { packSegments } from '../../documents/pdf/page-map.ts';
import { loadPdfium } from '../../documents/pdf/pdfium.ts';
import { streamPages } from '../../documents/pdf/stream-paper.ts';
import type { FromWorker, PlacedByWorker, ToWorker } from './worker-messages.ts';

// A worker of the reader page: reads one paper and searches it, or says where places of it stand, so that the page
// stays free to scroll. It is ended from outside, in the middle of its work if need be.

const pdfium = fetch(new URL(wasmUrl, location.href))
  .then((response) => response.arrayBuffer())
  .then(loadPdfium);
let finder: Finder | null = null;
let order: SearchOrder = 'go';
/** Called when there is a new order. */
let onOrder = () => {};

/** So long, in milliseconds, the first page may take to be drawn before the rest is read: there are few processors. */
const LONGEST_WAIT = 700;
const shown = Promise.withResolvers<void>();

const isPaused = () => order === 'pause';
const tell = (message: FromWorker | PlacedByWorker, transfer: Transferable[] = []) =>
  postMessage(message, { transfer });

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'phrases') finder = createFinder(data.packs);
  else if (data.kind === 'order') {
    ({ order } = data);
    onOrder();
  } else if (data.kind === 'shown') shown.resolve();
  else {
    const done = data.kind === 'read' ? read(data) : place(data);
    void done.catch((error: unknown) => tell({ kind: 'failed', code: toErrorCode(error) }));
  }
});

async function read({
  bytes,
  fileName,
  password,
  near,
  skip,
}: Extract<ToWorker, { kind: 'read' }>): Promise<void> {
  // Beside the reading, in a thread of the browser: nothing can be painted before it is known.
  const hashed = sha256OfBytes(bytes).then((sha256) => tell({ kind: 'hash', sha256 }));
  const source = openPages(await pdfium, bytes, password);
  // PDFium has a copy of its own; the reader page keeps what is to be saved.
  const giveBack = () => void bytes.buffer.transfer(0);
  hashed.then(giveBack, giveBack);
  const { count } = source;
  tell({ kind: 'opened', pages: count });
  const stream = streamPages(source, {
    fileName,
    near,
    skip: new Set(skip),
    onPage: (page, read) => {
      // Page by page: all at once would keep the reader page from scrolling.
      const text = read && { text: read.text, itemStarts: read.itemStarts };
      tell({ kind: 'page', page, text }, text ? [text.itemStarts.buffer] : []);
    },
    isStopped: () => order === 'stop',
  });
  let isFirst = true;
  for (const soFar of stream) {
    await orders();
    if (!soFar) continue;
    const { reading, segments, coverage, dates, title, isLast } = soFar;
    const hits = finder?.find(reading, { title }) ?? [];
    const packed = packSegments(segments);
    const blocks = packBlocks(reading.blocks);
    const bare = { ...reading, blocks: [] };
    const parts = { reading: bare, blocks, segments: packed, coverage, dates, title, hits, isWhole: isLast };
    if (isLast) await hashed;
    tell({ kind: 'found', ...parts }, [packed.buffer, blocks.buffer]);
    if (isFirst) tellSizes(source);
    if (isFirst && !isLast) await Promise.race([shown.promise, waited(LONGEST_WAIT)]);
    isFirst = false;
  }
}

/** So that the reader page need not ask pdf.js for every page of a thousand. */
function tellSizes(source: PdfPages): void {
  const sizes = source.sizes();
  tell({ kind: 'sizes', sizes }, [sizes.buffer]);
}

async function place({ bytes, password, places }: Extract<ToWorker, { kind: 'quads' }>): Promise<void> {
  const source = openPages(await pdfium, bytes, password);
  const quads = source.quads(places);
  source.close();
  tell({ kind: 'quads', quads });
}

function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const turn = new MessageChannel();

/** Lets orders come in, and waits while the search is paused. A timer would hold every page up for milliseconds. */
async function orders(): Promise<void> {
  await new Promise((resolve) => {
    turn.port1.addEventListener('message', resolve, { once: true });
    turn.port1.start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
    turn.port2.postMessage(null);
  });
  while (isPaused()) await new Promise<void>((resolve) => (onOrder = resolve));
}
