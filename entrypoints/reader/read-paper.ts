import { emptyCoverage } from '../../core/evidence/empty-coverage.ts';
import { sha256OfBytes } from '../../core/evidence/sha256.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import { ExpectedError } from '../../core/result.ts';
import { openPdf, type OpenedPdf } from '../../documents/pdf/open-pdf.ts';
import { makePdfReading, type PageText } from '../../documents/pdf/pdf-reading.ts';
import type { PaperFile } from './fetch-paper.ts';
import type { OpenPaper } from './open-paper.ts';
import { pdfFiles } from './pdf-files.ts';
import { readInWorker } from './read-in-worker.ts';
import type { FoundSoFar } from './worker-messages.ts';

type Watch = {
  signal: AbortSignal;
  /** The page (from 1) to begin at: what stands on it and near it is found first. */
  near: number;
  packs: ActivePack[];
  /** The paper can be shown, long before it is read. */
  onOpen: (opened: OpenedPdf) => void;
  onProgress: (done: number, pages: number) => void;
  /** More of the paper is read and searched; not called for the whole paper. */
  onPart: (paper: OpenPaper) => void;
};

/**
 * Opens, reads and searches a paper, and gives the whole of it. It is opened twice: by pdf.js for the eye and by
 * PDFium for the search, each in a worker of its own, so that neither waits for the other or can stop it.
 * Quotes, and what is not useful in it, are not looked up yet: there are no `groups`.
 * Errors: those of `openPdf`; what the reader broke off throws the signal's reason.
 */
export async function readPaper(
  file: PaperFile,
  { signal, near, packs, onOpen, onProgress, onPart }: Watch,
): Promise<OpenPaper> {
  const started = performance.now();
  const { address, fileName } = file;
  const stop = new AbortController();
  const anyStop = AbortSignal.any([signal, stop.signal]);
  const pages = new Map<number, PageText>();
  let firstHitMs: number | null = null;
  let whole: OpenPaper | null = null;
  const hash = sha256OfBytes(file.bytes);
  const toPaper = async (found: FoundSoFar): Promise<OpenPaper> => {
    for (const [page, text] of found.pages) pages.set(page, text);
    const pdf = makePdfReading(found, pages);
    const { title, coverage, hits } = found;
    const searchedMs = Math.round(performance.now() - started);
    // Hidden hits count for nothing here, as on a web page.
    if (hits.some((hit) => hit.band !== 'hidden')) firstHitMs ??= searchedMs;
    const seen = { sha256: await hash, kind: 'pdf' as const, title, address, coverage };
    return { seen, pdf, packs, hits, groups: [], quotes: [], firstHitMs, searchedMs };
  };
  const shown = openPdf(file.bytes.slice(), pdfFiles()).then((opened) => {
    if (anyStop.aborted) opened.close();
    else onOpen(opened);
    return opened.doc.numPages;
  });
  // The parts are made in the order in which they come.
  let turn = Promise.resolve();
  const read = readInWorker(file.bytes, {
    fileName,
    near,
    packs,
    signal: anyStop,
    onProgress,
    onFound: (found) => {
      turn = turn.then(async () => {
        const paper = await toPaper(found);
        if (found.isWhole) whole = paper;
        else if (!anyStop.aborted) await shown.then(() => onPart(paper));
      });
      turn.catch(() => {});
    },
  });
  try {
    // What pdf.js cannot show is no paper to read, whatever else can be read of it.
    const [count] = await Promise.all([shown, read.catch(() => anyStop.throwIfAborted())]);
    await turn;
    signal.throwIfAborted();
    return whole ?? (await toPaper(nothingRead(count, fileName)));
  } finally {
    stop.abort(new ExpectedError('cannot-reach'));
  }
}

/** A paper that can be shown but not read: every page is named as unreadable. */
function nothingRead(count: number, title: string): FoundSoFar {
  const coverage = { ...emptyCoverage(count), unreadable: Array.from({ length: count }, (_, i) => i + 1) };
  const reading = { text: '', blocks: [], pages: [] };
  return { reading, coverage, title, segments: new Int32Array(), hits: [], pages: new Map(), isWhole: true };
}
