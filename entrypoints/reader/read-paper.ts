import { sha256OfBytes } from '../../core/evidence/sha256.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { openPdf, type OpenedPdf } from '../../documents/pdf/open-pdf.ts';
import type { PaperFile } from '../../documents/pdf/paper-file.ts';
import { readPdf } from '../../documents/pdf/read-pdf.ts';
import { openLocked, type AskPassword } from './ask-password.ts';
import type { Searched } from './look-again.ts';
import type { OpenPaper } from './open-paper.ts';
import { pdfFiles } from './pdf-files.ts';

type Watch = {
  signal: AbortSignal;
  /** The paper can be shown, long before it is read. */
  onOpen: (opened: OpenedPdf) => void;
  onProgress: (page: number, pages: number) => void;
  /** Asked when the paper is locked, once for all that opens it. */
  askPassword: AskPassword;
  /** Finds the hits in what was read. */
  search: (reading: ReadingText, title: string) => Promise<Searched>;
};

/**
 * Opens, reads and searches a paper. It is opened twice, each time with a worker of its own: so a page that hangs
 * while it is drawn does not stop the reading, and reading does not hold up the drawing. It is shown as soon as it can
 * be, and read when it is there as a whole.
 * Quotes, and what is not useful in it, are not looked up yet: there are no `groups`.
 * Errors: those of the file and of `openPdf`, `needs-password` only when no password is given; what the reader broke
 * off throws the signal's reason.
 */
export async function readPaper(
  file: PaperFile,
  { signal, onOpen, onProgress, askPassword, search }: Watch,
): Promise<OpenPaper> {
  // pdf.js takes over what it is given, so it only ever gets copies.
  const open = async (password?: string) => openPdf((await file.whole).slice(), pdfFiles(), { password });
  const show = async (password?: string) => {
    // Bytes on their way can be opened once; a locked paper is opened again when all of it is here.
    const opened = await (password === undefined ? openEarly(file, open) : open(password));
    if (signal.aborted) opened.close();
    else onOpen(opened);
    return opened;
  };
  let over = false;
  const { opened, password } = await openLocked((typed) => openTwice(open(typed), show(typed)), askPassword);
  const [first, shown] = opened;
  const bytes = await file.whole;
  const started = performance.now();
  let worker = first;
  try {
    signal.throwIfAborted();
    const pdf = await readPdf(worker.doc, {
      fileName: file.fileName,
      signal,
      onProgress,
      reopen: async () => {
        worker.close();
        worker = await open(password);
        if (over) worker.close();
        return worker.doc;
      },
    });
    const { reading, coverage, title } = pdf;
    const sha256 = await sha256OfBytes(bytes);
    const { packs, hits } = await search(reading, title);
    signal.throwIfAborted();
    const searchedMs = Math.round(performance.now() - started);
    const seen = { sha256, kind: 'pdf' as const, title, address: file.address, coverage };
    // Hidden hits count for nothing here, as on a web page.
    const isShown = hits.some((hit) => hit.band !== 'hidden');
    const firstHitMs = isShown ? searchedMs : null;
    return { seen, pdf, packs, hits, groups: [], quotes: [], firstHitMs, searchedMs };
  } finally {
    over = true;
    worker.close();
    if (signal.aborted) shown.close();
  }
}

/** Opens a paper that is still on its way; where that fails, the whole decides. */
async function openEarly(file: PaperFile, open: () => Promise<OpenedPdf>): Promise<OpenedPdf> {
  const { early, whole } = file;
  if (!early) return open();
  return openPdf({ early, whole }, pdfFiles()).catch(open);
}

async function openTwice(
  one: Promise<OpenedPdf>,
  other: Promise<OpenedPdf>,
): Promise<[OpenedPdf, OpenedPdf]> {
  const both = await Promise.allSettled([one, other]);
  const [first, second] = both;
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value];
  for (const one of both) if (one.status === 'fulfilled') one.value.close();
  throw both.find((one) => one.status === 'rejected')?.reason;
}
