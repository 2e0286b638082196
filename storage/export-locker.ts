import type { ExportHeader } from '../core/exports/evidence-json.ts';
import type { ExportTask } from '../core/exports/export-task.ts';
import type { ExportFormat } from '../core/exports/formats.ts';
import { db, type PaperRow } from './db.ts';
import { openSigner } from './keys.ts';
import { lockerFiles } from './locker-files.ts';
import { fromPaperRow } from './paper-row.ts';
import { withStorageErrors } from './storage-error.ts';

/** Rows read at a time: at some 2 kB a quote, a megabyte or two in memory. */
const CHUNK = 500;

/** How an export is made. Nothing given: everything, to its end, in silence. */
export type ExportChoice = {
  /** Just these quotes (ids) with their papers, and the folders that have some of them. */
  only?: ReadonlySet<string>;
} & Partial<Pick<ExportTask, 'signal' | 'onProgress' | 'options'>>;

/**
 * The locker as a file, read in one transaction so that nothing changes half-way. Left out are the quotes in
 * the bin, and the papers of which everything is there. Pieces go into Blobs as they come, which the browser
 * may keep on the disk. Throws the signal's reason when it is aborted, `storage-blocked`, and what the format throws.
 */
export async function exportLocker(
  format: ExportFormat,
  header: ExportHeader,
  { only, signal = new AbortController().signal, onProgress = () => {}, options }: ExportChoice = {},
): Promise<Blob> {
  const writer = format.build(header, {
    files: lockerFiles,
    signer: openSigner,
    signal,
    onProgress,
    ...(options && { options }),
  });
  const pieces: Blob[] = [];
  const write = (text: string) => {
    signal.throwIfAborted();
    pieces.push(new Blob([text]));
  };

  await withStorageErrors(() =>
    db.transaction('r', db.papers, db.quotes, db.folders, db.reports, async () => {
      const ofPapers = new Set<string>();
      const chosen = only && (await db.quotes.bulkGet([...only]));
      const papersOf = chosen && new Set(chosen.map((quote) => quote?.paper));
      let lastPaper = '';
      for (;;) {
        const rows = await db.papers.where('sha256').above(lastPaper).limit(CHUNK).toArray();
        const papers: PaperRow[] = [];
        for (const row of rows)
          if (papersOf ? papersOf.has(row.sha256) : !(await isAllInBin(row.sha256))) papers.push(row);
        for (const { sha256 } of papers) ofPapers.add(sha256);
        write(writer.papers(papers.map(fromPaperRow)));
        lastPaper = rows.at(-1)?.sha256 ?? '';
        if (rows.length < CHUNK) break;
      }
      const kept = new Set<string>();
      let lastQuote = '';
      for (;;) {
        const rows = await db.quotes.where('id').above(lastQuote).limit(CHUNK).toArray();
        const quotes = rows.filter(({ id, deletedAt }) => deletedAt === null && (!only || only.has(id)));
        for (const { id } of quotes) kept.add(id);
        write(writer.quotes(quotes));
        lastQuote = rows.at(-1)?.id ?? '';
        if (rows.length < CHUNK) break;
      }
      const folders = await db.folders.toArray();
      const filled = folders.map((folder) => ({
        ...folder,
        quotes: folder.quotes.filter((id) => kept.has(id)),
      }));
      write(writer.folders(only ? filled.filter(({ quotes }) => quotes.length > 0) : filled));
      let lastReport = '';
      for (;;) {
        const rows = await db.reports.where('id').above(lastReport).limit(CHUNK).toArray();
        const reports = rows.filter(({ paper }) => ofPapers.has(paper));
        write(
          writer.reports(
            reports.map((report) => ({ ...report, quotes: report.quotes.filter(({ id }) => kept.has(id)) })),
          ),
        );
        lastReport = rows.at(-1)?.id ?? '';
        if (rows.length < CHUNK) break;
      }
    }),
  );
  // Not in the transaction, which would not wait for a Blob.
  return new Blob([...pieces, await writer.end()], { type: format.mime });
}

async function isAllInBin(sha256: string): Promise<boolean> {
  const quotes = db.quotes.where('paper').equals(sha256);
  const one = await quotes.first();
  if (one?.deletedAt == null) return false;
  return (await quotes.and(({ deletedAt }) => deletedAt === null).count()) === 0;
}
