import type { Quote } from '../core/evidence/quote.ts';
import { db } from './db.ts';
import { writeLog } from './log.ts';
import { dropReports, eraseFromReports } from './reports.ts';
import { rewriteQuotes, type OnProgress } from './rewrite-quotes.ts';
import { withStorageErrors } from './storage-error.ts';

/** How long the bin keeps a quote. */
export const BIN_DAYS = 30;

/** Puts quotes into the bin; one that is there already stays as it is. Throws `not-found`. */
export async function deleteQuotes(
  ids: readonly string[],
  now = new Date(),
  onProgress?: OnProgress,
): Promise<void> {
  await moveQuotes(ids, 'delete', ({ deletedAt }) => deletedAt ?? now.toISOString(), now, onProgress);
}

/** Takes quotes out of the bin. Throws `not-found`. */
export async function restoreQuotes(
  ids: readonly string[],
  now = new Date(),
  onProgress?: OnProgress,
): Promise<void> {
  await moveQuotes(ids, 'restore', () => null, now, onProgress);
}

function moveQuotes(
  ids: readonly string[],
  action: 'delete' | 'restore',
  deletedAtOf: (quote: Quote) => string | null,
  now: Date,
  onProgress?: OnProgress,
): Promise<void> {
  const rewrite = (quote: Quote) => {
    const deletedAt = deletedAtOf(quote);
    return deletedAt === quote.deletedAt ? null : { after: { ...quote, deletedAt } };
  };
  return withStorageErrors(() =>
    db.transaction('rw', db.quotes, db.edits, db.log, () =>
      rewriteQuotes([...new Set(ids)], action, now, rewrite, onProgress),
    ),
  );
}

/** Deletes everything in the bin for good. */
export function emptyBin(now = new Date()): Promise<void> {
  return eraseBinned(() => true, now);
}

/** Deletes for good what has been in the bin for longer than it keeps things. */
export function clearOldBin(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - BIN_DAYS * 86_400_000).toISOString();
  return eraseBinned(({ deletedAt }) => deletedAt !== null && deletedAt < before, now);
}

/** Erases quotes with all that hangs on them, and papers that nothing else is kept of. */
function eraseBinned(isOver: (quote: Quote) => boolean, now: Date): Promise<void> {
  const { papers, quotes, pictures, edits, folders, paperTexts, sources, reports, log } = db;
  const tables = [papers, quotes, pictures, edits, folders, paperTexts, sources, reports, log];
  return withStorageErrors(() =>
    db.transaction('rw', tables, async () => {
      const over = await quotes.orderBy('deletedAt').filter(isOver).toArray();
      if (over.length === 0) return;
      const ids = over.map(({ id }) => id);
      const gone = new Set(ids);
      await quotes.bulkDelete(ids);
      await pictures.bulkDelete(ids);
      await edits.where('quote').anyOf(ids).delete();
      await folders.toCollection().modify((folder) => {
        folder.quotes = folder.quotes.filter((id) => !gone.has(id));
      });
      await writeLog(
        ids.map((id) => ({ action: 'erase', kind: 'quote', id, digest: null })),
        now,
      );
      for (const sha256 of new Set(over.map(({ paper }) => paper))) {
        await eraseFromReports(sha256, gone, now);
        await dropPaper(sha256, now);
      }
    }),
  );
}

/** A paper that was searched to its end stays on the list of papers read; its text and copy go with its last quote. */
async function dropPaper(sha256: string, now: Date): Promise<void> {
  if ((await db.quotes.where('paper').equals(sha256).count()) > 0) return;
  await dropReports(sha256, now);
  await db.paperTexts.delete(sha256);
  await db.sources.delete(sha256);
  if ((await db.papers.get(sha256))?.read) return;
  await db.papers.delete(sha256);
  await writeLog([{ action: 'erase', kind: 'paper', id: sha256, digest: null }], now);
}
