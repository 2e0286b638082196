import type { ChangeReport } from '../core/evidence/change-report.ts';
import type { Folder } from '../core/evidence/folder.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { db, type PaperRow } from './db.ts';
import { eachChunk } from './each-chunk.ts';
import { fromPaperRow } from './paper-row.ts';
import { readQuotes } from './read-quotes.ts';

/** Takes the records of an export: any number of `papers`, then of `quotes`, then `folders`, then of `reports`. */
export type RecordTaker = {
  papers(chunk: Paper[]): void;
  /** `total` is how many there are, those in the bin included. */
  quotes(chunk: Quote[], total: number): void;
  folders(chunk: Folder[]): void;
  reports(chunk: ChangeReport[]): void;
};

/** The tables that `readOutgoing` needs in its transaction. */
export const OUTGOING_TABLES = [db.papers, db.quotes, db.folders, db.reports];

/**
 * Reads what an export hands out, in chunks, inside a transaction of the caller: everything, or just the quotes `only`
 * with their papers and the folders that have some of them. Left out are the quotes in the bin, and the papers of which
 * everything is there.
 */
export async function readOutgoing(only: ReadonlySet<string> | undefined, take: RecordTaker): Promise<void> {
  const ofPapers = new Set<string>();
  // Takes no longer than counting them.
  const ids = await db.quotes.toCollection().primaryKeys();
  const papersOf = only && new Set<string>();
  if (papersOf)
    await readQuotes(ids, only, (rows) => {
      for (const { paper, deletedAt } of rows) if (deletedAt === null) papersOf.add(paper);
    });
  const binned = new Set((await db.quotes.orderBy('deletedAt').toArray()).map(({ paper }) => paper));
  await eachChunk<PaperRow>(db.papers, async (rows) => {
    const papers: PaperRow[] = [];
    for (const row of rows)
      if (papersOf ? papersOf.has(row.sha256) : !(binned.has(row.sha256) && (await isAllInBin(row.sha256))))
        papers.push(row);
    for (const { sha256 } of papers) ofPapers.add(sha256);
    take.papers(papers.map(fromPaperRow));
  });
  const kept = new Set<string>();
  const total = only?.size ?? ids.length;
  await readQuotes(ids, only, (rows) => {
    const quotes = rows.filter(({ deletedAt }) => deletedAt === null);
    for (const { id } of quotes) kept.add(id);
    take.quotes(quotes, total);
  });
  const folders = await db.folders.toArray();
  const filled = folders.map((folder) => ({ ...folder, quotes: folder.quotes.filter((id) => kept.has(id)) }));
  take.folders(only ? filled.filter(({ quotes }) => quotes.length > 0) : filled);
  await eachChunk<ChangeReport>(db.reports, (rows) => {
    const reports = rows.filter(({ paper }) => ofPapers.has(paper));
    take.reports(
      reports.map((report) => ({ ...report, quotes: report.quotes.filter(({ id }) => kept.has(id)) })),
    );
  });
}

async function isAllInBin(sha256: string): Promise<boolean> {
  const quotes = db.quotes.where('paper').equals(sha256);
  const one = await quotes.first();
  if (one?.deletedAt == null) return false;
  return (await quotes.and(({ deletedAt }) => deletedAt === null).count()) === 0;
}
