import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { db, type PaperRow } from './db.ts';
import { fromPaperRow } from './paper-row.ts';

export type PaperWithQuotes = { paper: Paper; quotes: Quote[] };

/** What the locker page shows. The counts are of everything, whatever the limit. */
export type LockerView = { papers: PaperWithQuotes[]; quoteCount: number; binCount: number };

/**
 * The `limit` newest quotes under their papers, newest first: a paper is as new as its newest quote, and one
 * without any quote comes last. The quote `wanted` is there however old it is. For `useLiveQuery`.
 */
export function readLocker(limit: number, wanted: string | null): Promise<LockerView> {
  return db.transaction('r', db.papers, db.quotes, async () => {
    const quotes = await db.quotes
      .orderBy('savedAt')
      .reverse()
      .filter(({ deletedAt }) => deletedAt === null)
      .limit(limit)
      .toArray();
    const old = wanted === null ? undefined : await db.quotes.get(wanted);
    if (old?.deletedAt === null && !quotes.some(({ id }) => id === old.id)) quotes.push(old);

    const byPaper = Map.groupBy(quotes, ({ paper }) => paper);
    const rows = await db.papers.bulkGet([...byPaper.keys()]);
    const quotedOnce = await db.quotes.orderBy('paper').uniqueKeys();
    const bare = await db.papers
      .where('sha256')
      .noneOf(quotedOnce as string[])
      .toArray();
    const binCount = await db.quotes.orderBy('deletedAt').count();
    return {
      papers: [...rows.filter((row): row is PaperRow => row !== undefined), ...bare].map((row) => ({
        paper: fromPaperRow(row),
        quotes: byPaper.get(row.sha256) ?? [],
      })),
      quoteCount: (await db.quotes.count()) - binCount,
      binCount,
    };
  });
}

/** The quotes in the bin with the titles of their papers, last deleted first. For `useLiveQuery`. */
export function readBin(): Promise<{ quote: Quote; title: string }[]> {
  return db.transaction('r', db.papers, db.quotes, async () => {
    const quotes = await db.quotes.orderBy('deletedAt').reverse().toArray();
    const papers = await db.papers.bulkGet(quotes.map(({ paper }) => paper));
    return quotes.map((quote, index) => ({ quote, title: papers[index]?.title ?? '' }));
  });
}
