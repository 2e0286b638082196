import { Dexie } from 'dexie';
import type { CategoryName } from '../core/evidence/category-name.ts';
import type { Folder } from '../core/evidence/folder.ts';
import type { LogEvent } from '../core/evidence/log.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import type { Incoming, IncomingEdit, IncomingQuote } from '../core/exports/imports/incoming.ts';
import { keepCategoryNames } from './category-names.ts';
import { db, type EditRow } from './db.ts';
import { folderFate, paperFate, quoteFate } from './import-fates.ts';
import { takeInFiles, type FilesTaken } from './import-files.ts';
import { knownQuotes, none, papersHere, quotesHere, type FateCounts } from './import-plan.ts';
import { undoImport, type ImportUndone } from './import-undo.ts';
import { folderEvent, paperEvent, openLogEnd, quoteEvent, reportEvent, writeLog } from './log.ts';
import { toPaperRow } from './paper-row.ts';
import { lastLogged } from './read-for-search.ts';
import { withStorageErrors } from './storage-error.ts';

/** What an import changed: each record as it was before (undefined: not there) and what tells whether it still is as written. */
export type ImportTrace = {
  quotes: Map<string, { before: Quote | undefined; digest: string | null }>;
  papers: { before: Paper | undefined; after: Paper }[];
  folders: { before: Folder | undefined; after: Folder }[];
  reports: string[];
  categories: CategoryName[];
  /** The last entry of the log when all of them were written. */
  logged: number;
  /** Keys of rows of histories. */
  edits: number[];
  /** Files that a pack brought, by quote or paper, and when. */
  files: { at: string; pictures: string[]; texts: string[]; copies: string[] };
};

export type ImportOutcome = { quotes: FateCounts; files: FilesTaken; undo: () => Promise<ImportUndone> };

type Options = {
  signal?: AbortSignal;
  /** First the quotes are counted, then the files of a pack. */
  onProgress?: (done: number, total: number, what: 'quotes' | 'files') => void;
  now?: Date;
};

/**
 * Takes a file that was read into the locker, in one transaction: all of it or nothing. What is here stays; of a quote
 * that is in both, notes are joined, and what was typed in the file but differs from what was typed here goes into the
 * quote's history, beside the history that the file has. The log goes on with what was done here. The files of a pack
 * follow one by one; what of them fails takes nothing from the quotes, and is in what is given. Gives what takes it all
 * back. Throws `storage-full`, `storage-blocked`, and the signal's reason, when nothing was written.
 */
export async function takeIn(
  incoming: Incoming,
  { signal, onProgress = () => {}, now = new Date() }: Options = {},
): Promise<ImportOutcome> {
  const { papers, quotes, folders, reports, edits, log, categoryNames } = db;
  const trace: ImportTrace = {
    quotes: new Map(),
    papers: [],
    folders: [],
    reports: [],
    categories: [],
    logged: 0,
    edits: [],
    files: { at: now.toISOString(), pictures: [], texts: [], copies: [] },
  };
  const counts = none();
  await withStorageErrors(() =>
    db.transaction('rw', [papers, quotes, folders, reports, edits, log, categoryNames], async () => {
      await writePapers(incoming.papers, trace, now);
      let done = 0;
      const quotesKnown = await knownQuotes();
      // Their parts come from outside of the database, for which a transaction does not wait by itself, and waits by
      // asking for something again and again. So each part is unpacked while the one before it is written.
      const parts = incoming.quotes.parts()[Symbol.asyncIterator]();
      const unpack = () => Dexie.ignoreTransaction(() => parts.next());
      const log = await openLogEnd(now);
      let writing: PromiseLike<unknown> = Promise.resolve();
      for (let unpacking = unpack(); ;) {
        const part = await Dexie.waitFor(unpacking);
        signal?.throwIfAborted();
        if (part.done === true) break;
        unpacking = unpack();
        // One that fails while this one is written fails when it is waited for.
        unpacking.catch(() => undefined);
        const here = await quotesHere(part.value, quotesKnown);
        const { quotes, edits, events } = settleQuotes(part.value, here, { trace, counts, now });
        // The browser writes in a process of its own, while the next part is hashed here.
        await writing;
        writing = Promise.all([db.quotes.bulkPut(quotes), addEdits(edits, trace), log(events)]);
        writing.then(undefined, () => undefined);
        onProgress((done += part.value.length), incoming.quotes.ids.length, 'quotes');
      }
      await writing;
      const lasting = new Set(incoming.quotes.ids);
      await addEdits(
        incoming.edits.filter(({ quote }) => lasting.has(quote)),
        trace,
      );
      await writeFolders(incoming.folders, trace, now);
      const known = await reports.bulkGet(incoming.reports.map(({ id }) => id));
      const added = incoming.reports.filter((_, index) => !known[index]);
      await reports.bulkAdd(added);
      trace.reports = added.map(({ id }) => id);
      await writeLog(
        added.map((report) => reportEvent('import', report)),
        now,
      );
      trace.categories = await keepCategoryNames(incoming.categories);
      trace.logged = await lastLogged();
      signal?.throwIfAborted();
    }),
  );
  const files = await takeInFiles(incoming, trace.files, {
    signal,
    onProgress: (done, total) => onProgress(done, total, 'files'),
  });
  return { quotes: counts, files, undo: () => undoImport(trace) };
}

async function writePapers(papers: readonly Paper[], trace: ImportTrace, now: Date): Promise<void> {
  const events: LogEvent[] = [];
  const here = await papersHere(papers);
  const written: Paper[] = [];
  for (const [index, incoming] of papers.entries()) {
    const before = here[index];
    const { fate, paper } = paperFate(before, incoming);
    if (fate === 'already') continue;
    written.push(paper);
    trace.papers.push({ before, after: paper });
    const event = paperEvent('import', paper);
    if (!before || paperEvent('import', before).digest !== event.digest) events.push(event);
  }
  await db.papers.bulkPut(written.map(toPaperRow));
  await writeLog(events, now);
}

/** What is to be written of some quotes; counts and traces them. */
function settleQuotes(
  incoming: readonly IncomingQuote[],
  here: readonly (Quote | undefined)[],
  { trace, counts, now }: { trace: ImportTrace; counts: FateCounts; now: Date },
): { quotes: Quote[]; edits: IncomingEdit[]; events: LogEvent[] } {
  const at = now.toISOString();
  const written: Quote[] = [];
  const events: LogEvent[] = [];
  const edits: IncomingEdit[] = [];
  incoming.forEach((one, index) => {
    const before = here[index];
    const { fate, quote, overruled } = quoteFate(before, one);
    counts[fate] += 1;
    if (overruled) edits.push(overruled);
    if (fate === 'already') return;
    const changes = before ? changesOf(before, quote) : {};
    if (before && Object.keys(changes).length > 0) {
      edits.push({ quote: quote.id, at, before: changes });
      // A clock that was put back must not make a quote older than itself.
      if (at > quote.changedAt) quote.changedAt = at;
    }
    const event = quoteEvent('import', quote);
    written.push(quote);
    events.push(event);
    trace.quotes.set(quote.id, { before, digest: event.digest });
  });
  return { quotes: written, edits, events };
}

const EDITED = ['note', 'tags', 'citation', 'speaker', 'voice'] as const;

/** What a reader could have changed herself, as it was before. */
function changesOf(before: Quote, after: Quote): Partial<Quote> {
  const changed = EDITED.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(changed.map((name) => [name, before[name]]));
}

/** Rows of histories that are not there yet. */
async function addEdits(edits: readonly IncomingEdit[], trace: ImportTrace): Promise<void> {
  if (edits.length === 0) return;
  const key = ({ quote, at, before }: IncomingEdit) => JSON.stringify([quote, at, before]);
  const ids = [...new Set(edits.map(({ quote }) => quote))];
  const known = new Set((await db.edits.where('quote').anyOf(ids).toArray()).map(key));
  const rows: EditRow[] = edits.filter((edit) => !known.has(key(edit)));
  trace.edits.push(...(await db.edits.bulkAdd(rows, { allKeys: true })).filter((seq) => seq !== undefined));
}

async function writeFolders(folders: readonly Folder[], trace: ImportTrace, now: Date): Promise<void> {
  const events: LogEvent[] = [];
  for (const incoming of folders) {
    const before = await db.folders.get(incoming.id);
    const { fate, folder } = folderFate(before, incoming);
    if (fate === 'already') continue;
    await db.folders.put(folder);
    trace.folders.push({ before, after: folder });
    events.push(folderEvent('import', folder));
  }
  await writeLog(events, now);
}
