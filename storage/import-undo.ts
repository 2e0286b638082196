import type { Folder } from '../core/evidence/folder.ts';
import { digestOf, type LogEvent } from '../core/evidence/log.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { db } from './db.ts';
import type { ImportTrace } from './import-write.ts';
import { folderEvent, openLogEnd, paperEvent, quoteEvent, writeLog } from './log.ts';
import { fromPaperRow, toPaperRow } from './paper-row.ts';
import { quotesLoggedAfter } from './read-for-search.ts';
import { withStorageErrors } from './storage-error.ts';

/** Quotes taken back at a time. */
const CHUNK = 1000;
/** Fewer than this side by side are deleted one by one. */
const FEW = 50;

/** What stays although the import was taken back: quotes that the reader changed since. */
export type ImportUndone = { kept: number };

/**
 * Takes an import back, in one transaction. A record that was changed since is left as it is, and so is a paper that
 * something hangs on by now. Throws `storage-full`, `storage-blocked`.
 */
export function undoImport(trace: ImportTrace, now = new Date()): Promise<ImportUndone> {
  const { papers, quotes, folders, reports, edits, pictures, paperTexts, sources, log, categoryNames } = db;
  const tables = [papers, quotes, folders, reports, edits, pictures, paperTexts, sources, log, categoryNames];
  return withStorageErrors(() =>
    db.transaction('rw', tables, async () => {
      const kept = await undoQuotes(trace, now);
      const rows = await edits.bulkGet(trace.edits);
      await edits.bulkDelete(trace.edits.filter((_, index) => !kept.has(rows[index]?.quote ?? '')));
      await undoFolders(trace.folders, now);
      await reports.bulkDelete(trace.reports);
      await writeLog(
        trace.reports.map((id) => ({ action: 'erase', kind: 'report', id, digest: null })),
        now,
      );
      await undoFiles(trace.files, kept);
      await undoPapers(trace.papers, now);
      // What stays may need them.
      if (kept.size === 0)
        await categoryNames.bulkDelete(trace.categories.map(({ pack, category }) => [pack, category]));
      return { kept: kept.size };
    }),
  );
}

/** Gives the quotes that stay as they are. */
async function undoQuotes(trace: ImportTrace, now: Date): Promise<Set<string>> {
  const kept = new Set<string>();
  const all = [...trace.quotes];
  // Every change is logged: what the log does not speak of since is as it was written, and need not be read again.
  const touched = new Set((await quotesLoggedAfter(trace.logged)).ids);
  // Most quotes have no pictures, and to delete what is not there takes as long as to delete what is.
  const pictured = new Set(await db.pictures.toCollection().primaryKeys());
  const erased = new Set<string>();
  const log = await openLogEnd(now);
  let writing: PromiseLike<unknown> = Promise.resolve();
  for (let from = 0; from < all.length; from += CHUNK) {
    const chunk = all.slice(from, from + CHUNK);
    const changed = await changedOf(chunk, touched);
    const restored: Quote[] = [];
    const events: LogEvent[] = [];
    for (const [id, { before }] of chunk) {
      const how = changed.get(id);
      if (how === 'gone') continue;
      if (how === 'other') kept.add(id);
      else if (before) {
        restored.push(before);
        events.push(quoteEvent('edit', before));
      } else {
        erased.add(id);
        events.push({ action: 'erase', kind: 'quote', id, digest: null });
      }
    }
    // The browser writes in a process of its own, while the next entries of the log are hashed here.
    await writing;
    writing = Promise.all([db.quotes.bulkPut(restored), log(events)]);
    writing.then(undefined, () => undefined);
  }
  await writing;
  await deleteQuotes(erased);
  await db.pictures.bulkDelete([...erased].filter((id) => pictured.has(id)));
  if (erased.size > 0)
    await db.folders.toCollection().modify((folder) => {
      if (folder.quotes.some((id) => erased.has(id)))
        folder.quotes = folder.quotes.filter((id) => !erased.has(id));
    });
  return kept;
}

/** Deletes quotes; many that have no others between them in one go, which takes a tenth of the time. */
async function deleteQuotes(ids: ReadonlySet<string>): Promise<void> {
  const all = ids.size > 0 ? await db.quotes.toCollection().primaryKeys() : [];
  const scattered: string[] = [];
  for (let from = 0; from < all.length; from += 1) {
    let end = from;
    while (end < all.length && ids.has(all[end]!)) end += 1;
    if (end - from < FEW) scattered.push(...all.slice(from, end));
    else
      await db.quotes
        .where('id')
        .between(all[from], all[end - 1], true, true)
        .delete();
    from = end;
  }
  await db.quotes.bulkDelete(scattered);
}

/** Those of some written quotes that are no longer as they were written: another, or gone for good. */
async function changedOf(
  written: readonly [id: string, { digest: string | null }][],
  touched: ReadonlySet<string>,
): Promise<Map<string, 'other' | 'gone'>> {
  const doubtful = written.filter(([id]) => touched.has(id));
  const here = await db.quotes.bulkGet(doubtful.map(([id]) => id));
  const changed = new Map<string, 'other' | 'gone'>();
  doubtful.forEach(([id, { digest }], index) => {
    const quote = here[index];
    if (!quote) changed.set(id, 'gone');
    else if (digestOf(quote) !== digest) changed.set(id, 'other');
  });
  return changed;
}

async function undoFolders(folders: ImportTrace['folders'], now: Date): Promise<void> {
  const events: LogEvent[] = [];
  for (const { before, after } of folders) {
    const here = await db.folders.get(after.id);
    if (!here) continue;
    if (before) {
      const came = new Set(after.quotes.filter((id) => !before.quotes.includes(id)));
      const folder: Folder = { ...here, quotes: here.quotes.filter((id) => !came.has(id)) };
      await db.folders.put(folder);
      events.push(folderEvent('edit', folder));
    } else if (here.changedAt === after.changedAt && here.quotes.every((id) => after.quotes.includes(id))) {
      await db.folders.delete(after.id);
      events.push({ action: 'erase', kind: 'folder', id: after.id, digest: null });
    }
  }
  await writeLog(events, now);
}

/** Of quotes that stay, and of their papers, everything stays; so does what was put in the place of a file since. */
async function undoFiles({ at, pictures, texts, copies }: ImportTrace['files'], kept: ReadonlySet<string>) {
  const papers = new Set((await db.quotes.bulkGet([...kept])).map((quote) => quote?.paper));
  const goes = (id: string) => !papers.has(id);
  const isOurs = ({ keptAt }: { keptAt: string }) => keptAt === at;
  await db.pictures
    .where('quote')
    .anyOf(pictures.filter((id) => !kept.has(id)))
    .and(({ madeAt }) => madeAt === at)
    .delete();
  await db.paperTexts.where('paper').anyOf(texts.filter(goes)).and(isOurs).delete();
  await db.sources.where('paper').anyOf(copies.filter(goes)).and(isOurs).delete();
}

async function undoPapers(papers: ImportTrace['papers'], now: Date): Promise<void> {
  const events: LogEvent[] = [];
  for (const { before, after } of papers) {
    const row = await db.papers.get(after.sha256);
    if (!row || JSON.stringify(fromPaperRow(row)) !== JSON.stringify(after)) continue;
    if (before) {
      await db.papers.put(toPaperRow(before));
      const event = paperEvent('edit', before);
      if (event.digest !== paperEvent('edit', after).digest) events.push(event);
      continue;
    }
    const isUsed =
      (await db.quotes.where('paper').equals(after.sha256).count()) > 0 ||
      (await db.sources.where('paper').equals(after.sha256).count()) > 0;
    if (isUsed) continue;
    await db.papers.delete(after.sha256);
    events.push({ action: 'erase', kind: 'paper', id: after.sha256, digest: null });
  }
  await writeLog(events, now);
}
