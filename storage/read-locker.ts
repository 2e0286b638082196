import type { Folder } from '../core/evidence/folder.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { db } from './db.ts';
import { readFolders } from './folders.ts';
import { fromPaperRow } from './paper-row.ts';

/** How much is in the locker. `quotes` leaves out those in the bin. */
export type LockerCounts = { quotes: number; binned: number; papers: number };

/** Counts what is in the locker, by its indexes alone. For `useLiveQuery`. */
export function countLocker(): Promise<LockerCounts> {
  return db.transaction('r', db.papers, db.quotes, async () => {
    const binned = await db.quotes.orderBy('deletedAt').count();
    return { quotes: (await db.quotes.count()) - binned, binned, papers: await db.papers.count() };
  });
}

/** A folder, and how many quotes it shows: those in the bin keep their place in it and do not count. */
export type FolderCount = { folder: Folder; count: number };

/** All folders by name. For `useLiveQuery`. */
export function countFolders(): Promise<FolderCount[]> {
  return db.transaction('r', db.folders, db.quotes, async () => {
    const binned = new Set(await db.quotes.orderBy('deletedAt').primaryKeys());
    return (await readFolders()).map((folder) => ({
      folder,
      count: folder.quotes.filter((id) => !binned.has(id)).length,
    }));
  });
}

/** A paper in the locker, and how many quotes it has there and in the bin. */
export type PaperCount = { paper: Paper; quotes: number; binned: number };

/** All papers, those that were read last first, then those that were never searched to their end. For `useLiveQuery`. */
export function readPapers(): Promise<PaperCount[]> {
  return db.transaction('r', db.papers, db.quotes, async () => {
    const papers = (await db.papers.toArray()).map(fromPaperRow);
    // By the index alone, where each count is one step, and not one for each quote.
    const counted = await Promise.all(
      papers.map(({ sha256 }) => db.quotes.where('paper').equals(sha256).count()),
    );
    const counts = new Map(papers.map(({ sha256 }, at) => [sha256, counted[at]!]));
    const inBin = Map.groupBy(await db.quotes.orderBy('deletedAt').toArray(), ({ paper }) => paper);
    const lastRead = ({ read, addresses }: Paper) => read?.at ?? `0 ${addresses[0]?.lastSeen ?? ''}`;
    return papers
      .sort((a, b) => (lastRead(a) < lastRead(b) ? 1 : -1))
      .map((paper) => {
        const binned = inBin.get(paper.sha256)?.length ?? 0;
        return { paper, quotes: (counts.get(paper.sha256) ?? 0) - binned, binned };
      });
  });
}

/** The titles of all papers by their SHA-256. For `useLiveQuery`. */
export async function readTitles(): Promise<ReadonlyMap<string, string>> {
  return new Map((await db.papers.toArray()).map(({ sha256, title }) => [sha256, title]));
}

/** How often each of some quotes was edited; those that never were are left out. For `useLiveQuery`. */
export async function countEdits(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  await db.edits
    .where('quote')
    .anyOf([...ids])
    .eachKey((key) => void counts.set(key as string, (counts.get(key as string) ?? 0) + 1));
  return counts;
}

/** All tags that quotes have, the bin's included, in the order of the alphabet. For `useLiveQuery`. */
export async function readTags(): Promise<string[]> {
  const tags = (await db.quotes.orderBy('tags').uniqueKeys()) as string[];
  return tags.sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/** The quotes in the bin with the titles of their papers, last deleted first. For `useLiveQuery`. */
export function readBin(): Promise<{ quote: Quote; title: string }[]> {
  return db.transaction('r', db.papers, db.quotes, async () => {
    const quotes = await db.quotes.orderBy('deletedAt').reverse().toArray();
    const papers = await db.papers.bulkGet(quotes.map(({ paper }) => paper));
    return quotes.map((quote, index) => ({ quote, title: papers[index]?.title ?? '' }));
  });
}
