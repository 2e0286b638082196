import { sha256OfBytes } from '../../core/evidence/sha256.ts';
import { prepareFinder, type Finder } from '../../core/phrases/create-finder.ts';
import { groupHits } from '../../core/phrases/group-hits.ts';
import type { Hit } from '../../core/phrases/hit.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { inSlices } from '../../documents/page/in-slices.ts';
import { openPdf, type OpenedPdf } from '../../documents/pdf/open-pdf.ts';
import { readPdf } from '../../documents/pdf/read-pdf.ts';
import type { PaperFile } from './fetch-paper.ts';
import { leadingHit, type OpenPaper } from './open-paper.ts';
import { pdfFiles } from './pdf-files.ts';

/** Made for the first paper and kept. */
let finder: Finder | undefined;

/** Blocks searched between two chances to pause. */
const BATCH = 20;

type Watch = {
  signal: AbortSignal;
  /** The paper can be shown, long before it is read. */
  onOpen: (opened: OpenedPdf) => void;
  onProgress: (page: number, pages: number) => void;
};

/**
 * Opens, reads and searches a paper. It is opened twice, each time with a worker of its own: so a page that hangs
 * while it is drawn does not stop the reading, and reading does not hold up the drawing.
 * Quotes are not looked up yet.
 * Errors: those of `openPdf`; what the reader broke off throws the signal's reason.
 */
export async function readPaper(file: PaperFile, { signal, onOpen, onProgress }: Watch): Promise<OpenPaper> {
  const started = performance.now();
  // pdf.js takes over what it is given, so it only ever gets copies.
  const open = () => openPdf(file.bytes.slice(), pdfFiles());
  let over = false;
  const [first, shown] = await openTwice(open);
  let worker = first;
  try {
    signal.throwIfAborted();
    onOpen(shown);
    const pdf = await readPdf(worker.doc, {
      fileName: file.fileName,
      signal,
      onProgress,
      reopen: async () => {
        worker.close();
        worker = await open();
        if (over) worker.close();
        return worker.doc;
      },
    });
    const { reading, coverage, title } = pdf;
    const sha256 = await sha256OfBytes(file.bytes);
    const groups = groupHits((await inSlices(search(reading, title), signal)) ?? []);
    signal.throwIfAborted();
    const searchedMs = Math.round(performance.now() - started);
    const seen = { sha256, kind: 'pdf' as const, title, address: file.address, coverage };
    // Hidden hits count for nothing here, as on a web page.
    const isShown = groups.some((group) => leadingHit(group).band !== 'hidden');
    return { seen, pdf, groups, quotes: [], firstHitMs: isShown ? searchedMs : null, searchedMs };
  } finally {
    over = true;
    worker.close();
    if (signal.aborted) shown.close();
  }
}

/** The hits of a paper, in order. */
function* search(reading: ReadingText, title: string): Generator<void, Hit[]> {
  finder ??= yield* prepareFinder([sendPack]);
  const hits: Hit[] = [];
  for (let from = 0; from < reading.blocks.length; from += BATCH) {
    hits.push(...finder.find(reading, { title, from, to: from + BATCH }));
    yield;
  }
  return hits;
}

async function openTwice(open: () => Promise<OpenedPdf>): Promise<[OpenedPdf, OpenedPdf]> {
  const both = await Promise.allSettled([open(), open()]);
  const [first, second] = both;
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value];
  for (const one of both) if (one.status === 'fulfilled') one.value.close();
  throw both.find((one) => one.status === 'rejected')?.reason;
}
