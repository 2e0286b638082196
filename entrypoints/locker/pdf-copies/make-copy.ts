import { browser } from '#imports';
import { emptyCitation } from '../../../core/evidence/citation.ts';
import { formatCitation, longDate } from '../../../core/evidence/citation/format-citation.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { sha256OfBytes } from '../../../core/evidence/sha256.ts';
import { isWebAddress } from '../../../core/evidence/source-link.ts';
import { ExpectedError } from '../../../core/result.ts';
import { annotatePdf } from '../../../documents/pdf/annotate-pdf.ts';
import type { PaperMark } from '../../../documents/pdf/annotate-marks.ts';
import { drawCover } from '../../../documents/pdf/extract-cover.ts';
import { coverText } from '../../../documents/pdf/extract-cover-text.ts';
import { extractPages } from '../../../documents/pdf/extract-pages.ts';
import { openPdf, type OpenedPdf } from '../../../documents/pdf/open-pdf.ts';
import { pdfFiles } from '../../reader/pdf-files.ts';
import { copyName, type CopyKind } from './copy-name.ts';
import { orStopped } from './or-stopped.ts';

export type CopyOrder = {
  kind: CopyKind;
  paper: Paper;
  quotes: readonly Quote[];
  /** The paper, byte for byte. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether the reader's notes and tags go with the marks. */
  withNotes: boolean;
  /** Masks what may be private in what the reader wrote. */
  mask: (text: string) => string;
  password?: string;
  signal: AbortSignal;
};

/** A copy for the reader to save. */
export type MadeCopy = { blob: Blob; name: string };

/**
 * Makes a copy of a PDF with its quotes marked, or of the pages that they stand on. The bytes stay as they are.
 * Errors: those of `openPdf`, `annotatePdf` and `extractPages`; `damaged-pdf` where the bytes are not those of the paper;
 * the signal's reason when it is stopped.
 */
export async function makeCopy(order: CopyOrder): Promise<MadeCopy> {
  const { kind, paper, bytes, password, signal } = order;
  if ((await sha256OfBytes(bytes)) !== paper.sha256) throw new ExpectedError('damaged-pdf');
  const open = new Set<OpenedPdf>();
  const openCopy = async (copy: Uint8Array) => {
    signal.throwIfAborted();
    const opened = await openPdf(copy, pdfFiles(), { password });
    open.add(opened);
    return opened;
  };
  const work = async () => {
    const { doc } = await openCopy(bytes.slice());
    return kind === 'marked'
      ? annotatePdf(doc, bytes, marksOf(order), openCopy)
      : extractPages(doc, { pages: pagesOf(order), marks: marksOf(order), cover: coverOf(order) }, openCopy);
  };
  try {
    const copy = await orStopped(work(), signal);
    return { blob: new Blob([copy], { type: 'application/pdf' }), name: copyName(paper, kind) };
  } finally {
    for (const { close } of open) close();
  }
}

function marksOf({ quotes, withNotes, mask }: CopyOrder): PaperMark[] {
  return quotes
    .filter(({ quads }) => quads.length > 0)
    .map(({ quads, note, tags, savedAt }) => ({
      places: quads,
      note: withNotes
        ? mask([note.trim(), tags.length > 0 && `Tags: ${tags.join(', ')}`].filter(Boolean).join('\n'))
        : '',
      at: new Date(savedAt),
    }));
}

function pagesOf({ quotes }: CopyOrder): number[] {
  const pages = quotes.flatMap((quote) => [...quote.pages, ...quote.quads.map(({ page }) => page)]);
  return [...new Set(pages)].sort((a, b) => a - b);
}

function coverOf({
  paper,
  quotes,
  bytes,
}: CopyOrder): (pages: readonly number[], marked: number) => Uint8Array {
  const { title, coverage, sha256, addresses } = paper;
  const now = new Date().toISOString();
  const latest = [...addresses]
    .sort((a, b) => (a.lastSeen > b.lastSeen ? -1 : 1))
    .find(({ address }) => isWebAddress(address));
  const place = { packPage: null, reportPage: null, agendaItem: null, paragraph: null };
  const citation = formatCitation(
    'letter',
    { address: 'file:', pages: [], place, citation: emptyCitation() },
    paper,
    {
      accessed:
        quotes
          .map(({ savedAt }) => savedAt)
          .sort()
          .at(-1) ?? now,
    },
  );
  return (pages, marked) =>
    drawCover(
      coverText({
        title,
        citation,
        address: latest?.address ?? null,
        pages,
        of: coverage.pages,
        attachments: coverage.attachments,
        marked,
        sha256,
        bytes: bytes.length,
        madeOn: longDate(now),
        madeWith: `Minuted ${browser.runtime.getManifest().version}`,
      }),
    );
}
