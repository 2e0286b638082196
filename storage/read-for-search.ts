import type { Folder } from '../core/evidence/folder.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { db, type PaperRow } from './db.ts';
import { fromPaperRow } from './paper-row.ts';
import { withStorageErrors } from './storage-error.ts';

/** The next quotes in the order of their ids, those in the bin included. */
export function quotesAfter(id: string, limit: number): Promise<Quote[]> {
  return withStorageErrors(() => db.quotes.where('id').above(id).limit(limit).toArray());
}

/** Quotes by their ids, without those that are not there. */
export async function quotesById(ids: readonly string[]): Promise<Quote[]> {
  const quotes = await withStorageErrors(() => db.quotes.bulkGet([...ids]));
  return quotes.filter((quote) => quote !== undefined);
}

/** All papers, or those of some ids that are there. */
export async function papersById(ids: readonly string[] | null): Promise<Paper[]> {
  const rows = await withStorageErrors<(PaperRow | undefined)[]>(() =>
    ids === null ? db.papers.toArray() : db.papers.bulkGet([...ids]),
  );
  return rows.filter((row) => row !== undefined).map(fromPaperRow);
}

/** All folders, in no order. */
export function allFolders(): Promise<Folder[]> {
  return withStorageErrors(() => db.folders.toArray());
}

/** The number of the last entry of the log; 0 for none. */
export async function lastLogged(): Promise<number> {
  const last = await withStorageErrors(() => db.log.toCollection().last());
  return last?.seq ?? 0;
}

/** Which quotes the log speaks of after entry `seq`, and its last entry: every change of a quote is logged. */
export async function quotesLoggedAfter(seq: number): Promise<{ last: number; ids: string[] }> {
  const entries = await withStorageErrors(() => db.log.where('seq').above(seq).toArray());
  const ids = entries.filter(({ kind }) => kind === 'quote').map(({ id }) => id);
  return { last: entries.at(-1)?.seq ?? seq, ids: [...new Set(ids)] };
}

/** The newest quotes outside the bin with their papers. They are not counted, which takes long where they are many. */
export function readNewest(limit: number): Promise<{ quotes: Quote[]; papers: Paper[] }> {
  return withStorageErrors(() =>
    db.transaction('r', db.papers, db.quotes, async () => {
      const quotes = await db.quotes
        .orderBy('savedAt')
        .reverse()
        .filter(({ deletedAt }) => deletedAt === null)
        .limit(limit)
        .toArray();
      const papers = await papersById([...new Set(quotes.map(({ paper }) => paper))]);
      return { quotes, papers };
    }),
  );
}

/** Quotes outside the bin with their papers, in the order of `ids`; null for one that has gone meanwhile. */
export function readFound(ids: readonly string[]): Promise<({ quote: Quote; paper: Paper } | null)[]> {
  return withStorageErrors(() =>
    db.transaction('r', db.papers, db.quotes, async () => {
      const quotes = await db.quotes.bulkGet([...ids]);
      const papers = await papersById([...new Set(quotes.flatMap((quote) => quote?.paper ?? []))]);
      const bySha = new Map(papers.map((paper) => [paper.sha256, paper]));
      return quotes.map((quote) => {
        const paper = quote && bySha.get(quote.paper);
        return paper && quote.deletedAt === null ? { quote, paper } : null;
      });
    }),
  );
}
