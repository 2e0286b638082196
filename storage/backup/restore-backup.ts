import { digestOf, type LogEntry, type LogEvent } from '../../core/evidence/log.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import type { Backup } from '../../core/exports/backup/read-backup.ts';
import {
  BACKUP_TABLES,
  type BackupRows,
  type BackupTable,
} from '../../core/exports/backup/backup-schemas.ts';
import { ExpectedError } from '../../core/result.ts';
import { db, type EditRow } from '../db.ts';
import { keyOf } from '../each-chunk.ts';
import { quoteEvent, writeLog } from '../log.ts';
import { fromPaperRow, mergePapers, toPaperRow } from '../paper-row.ts';
import { quoteId } from '../quote-id.ts';
import { withStorageErrors } from '../storage-error.ts';

export type BackupCounts = Record<BackupTable, number>;

/** What a restore did, as proof: how much there was before, in the backup, and after. */
export type RestoreReport = {
  before: BackupCounts;
  backup: BackupCounts;
  after: BackupCounts;
  /** Quotes of the backup that were compared afterwards, words and hash, with what is in the locker now. */
  compared: number;
  /** Ids of those that are not there, or with other words. */
  missing: string[];
};

/**
 * Brings everything of a backup into this locker, which may be empty, the same, or have changed since: what is missing
 * is added, of a quote or folder that is in both the one changed last stays (the other goes into its history), and
 * nothing here is taken away. One transaction. Throws `damaged-archive`, `storage-full`, `storage-blocked`.
 */
export async function restoreBackup(
  { manifest, rows, fileOf }: Backup,
  now = new Date(),
): Promise<RestoreReport> {
  await checkIds(rows.quotes);
  const files = await readFiles(rows, fileOf);
  return withStorageErrors(async () => {
    const before = await countRows();
    await db.transaction('rw', db.tables, async () => {
      await restoreLog(rows.log);
      await restorePapers(rows);
      await restoreQuotes(rows.quotes);
      await restoreFolders(rows);
      await restoreEdits(rows.edits);
      await putMissing('reports', rows.reports);
      await putMissing('packs', rows.packs);
      await putMissing('mutes', rows.mutes);
      await putMissing('tallies', rows.tallies);
      await putMissing('categoryNames', rows.categoryNames);
      await putMissing('pictures', files.pictures);
      await putMissing('paperTexts', files.paperTexts);
      await putMissing('sources', files.sources);
      await logDifferences(manifest.exportedAt, now);
    });
    return { before, backup: manifest.counts, after: await countRows(), ...(await compare(rows.quotes)) };
  });
}

/** Rows of every kind in the locker now. */
export async function countRows(): Promise<BackupCounts> {
  const counts = await Promise.all(
    BACKUP_TABLES.map(async (name) => [name, await db.table(name).count()] as const),
  );
  return Object.fromEntries(counts) as BackupCounts;
}

/** An id that does not belong to its words would hide the true quote of that id for good. */
async function checkIds(quotes: Quote[]): Promise<void> {
  for (const quote of quotes)
    if ((await quoteId(quote.paper, quote)) !== quote.id) throw new ExpectedError('damaged-archive');
}

/** What has to be read before the transaction, which waits for nothing but the database. */
async function readFiles(rows: BackupRows, fileOf: (path: string) => Blob) {
  const typed = (path: string, type: string) => fileOf(path).slice(0, undefined, type);
  return {
    pictures: rows.pictures.map(({ pictures, ...row }) => ({
      ...row,
      pictures: pictures.map(({ type, image, ...picture }) => ({ ...picture, image: typed(image, type) })),
    })),
    paperTexts: await Promise.all(
      rows.paperTexts.map(async ({ gzip, ...row }) => ({
        ...row,
        gzip: new Uint8Array(await fileOf(gzip).arrayBuffer()),
      })),
    ),
    sources: rows.sources.map(({ type, copy, ...row }) => ({ ...row, copy: typed(copy, type) })),
  };
}

/** The log of the backup goes on with this one's, or comes first: only then is it taken. */
async function restoreLog(entries: LogEntry[]): Promise<void> {
  const last = await db.log.toCollection().last();
  const goesOn = !last || entries[last.seq - 1]?.hash === last.hash;
  if (goesOn) await db.log.bulkAdd(entries.slice(last?.seq ?? 0));
}

async function restorePapers({ papers }: BackupRows): Promise<void> {
  const known = await db.papers.bulkGet(papers.map(({ sha256 }) => sha256));
  await db.papers.bulkPut(
    papers.map((paper, index) => {
      const here = known[index];
      return toPaperRow(here ? mergePapers(fromPaperRow(here), paper) : paper);
    }),
  );
}

async function restoreQuotes(quotes: Quote[]): Promise<void> {
  const known = await db.quotes.bulkGet(quotes.map(({ id }) => id));
  const puts: Quote[] = [];
  const edits: EditRow[] = [];
  quotes.forEach((quote, index) => {
    const here = known[index];
    if (!here) return puts.push(quote);
    if (digestOf(here) === digestOf(quote)) return;
    const [older, newer] = here.changedAt >= quote.changedAt ? [quote, here] : [here, quote];
    const { note, tags, citation, speaker, voice } = older;
    edits.push({ quote: quote.id, at: newer.changedAt, before: { note, tags, citation, speaker, voice } });
    // A quote that is in use in one of the two is in use.
    puts.push({ ...newer, deletedAt: here.deletedAt && quote.deletedAt });
  });
  await db.quotes.bulkPut(puts);
  await restoreEdits(edits);
}

async function restoreFolders({ folders }: BackupRows): Promise<void> {
  const known = await db.folders.bulkGet(folders.map(({ id }) => id));
  await db.folders.bulkPut(
    folders.map((folder, index) => {
      const here = known[index];
      if (!here) return folder;
      const [first, second] = here.changedAt >= folder.changedAt ? [here, folder] : [folder, here];
      return { ...first, quotes: [...new Set([...first.quotes, ...second.quotes])] };
    }),
  );
}

async function restoreEdits(edits: EditRow[]): Promise<void> {
  const key = ({ quote, at, before }: EditRow) => JSON.stringify([quote, at, before]);
  const known = new Set(
    (
      await db.edits
        .where('quote')
        .anyOf(edits.map(({ quote }) => quote))
        .toArray()
    ).map(key),
  );
  await db.edits.bulkAdd(edits.filter((edit) => !known.has(key(edit))));
}

/** Adds the rows whose key is not there yet. */
async function putMissing(name: BackupTable, rows: object[]): Promise<void> {
  const table = db.table<object>(name);
  const { keyPath } = table.schema.primKey;
  const keys = rows.map((row) => keyOf(row, keyPath!));
  const known = await table.bulkGet(keys);
  await table.bulkAdd(rows.filter((_, index) => known[index] === undefined));
}

/** What the log does not say yet of the quotes as they are now, and that a backup was restored. */
async function logDifferences(madeAt: string, now: Date): Promise<void> {
  const logged = new Map<string, string | null>();
  await db.log.each(({ kind, id, digest }) => {
    if (kind === 'quote') logged.set(id, digest);
  });
  const events: LogEvent[] = [];
  await db.quotes.each((quote) => {
    const event = quoteEvent('import', quote);
    if (logged.get(quote.id) !== event.digest) events.push(event);
  });
  await writeLog(
    [...events, { action: 'import', kind: 'locker', id: `backup of ${madeAt}`, digest: null }],
    now,
  );
}

async function compare(quotes: Quote[]): Promise<Pick<RestoreReport, 'compared' | 'missing'>> {
  const now = await db.quotes.bulkGet(quotes.map(({ id }) => id));
  const words = ({ exact, selectors, paper }: Quote) => digestOf({ exact, selectors, paper });
  const missing = quotes.filter((quote, index) => !now[index] || words(now[index]) !== words(quote));
  return { compared: quotes.length, missing: missing.map(({ id }) => id) };
}
