import { mergeCitations, mergeFields } from '../core/evidence/citation.ts';
import type { Folder } from '../core/evidence/folder.ts';
import type { Evidence } from '../core/exports/evidence-json.ts';
import { readEvidence } from '../core/exports/read-evidence.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { ExpectedError } from '../core/result.ts';
import { db } from './db.ts';
import { quoteEvent, reportEvent, writeLog } from './log.ts';
import { putPaper } from './papers.ts';
import { quoteId } from './quote-id.ts';
import { withStorageErrors } from './storage-error.ts';

/** Above this a browser may not hold the text in one string, and a mistaken choice is likelier than a locker. */
const MAX_BYTES = 200_000_000;

/** One hash after the other would wait for each; all at once would hold the file a second time. */
const HASHED_AT_ONCE = 500;

/** How many quotes of an import came into the locker, and how many were in it before. */
export type ImportOutcome = { added: number; already: number };

/**
 * Takes an `evidence.json` into the locker. Everything is checked before anything is written, and written in
 * one transaction. What the reader typed here wins over the file; a quote in the bin comes out of it. Throws
 * `not-an-export`, `newer-export`, `too-big`, `storage-full`, `storage-blocked`.
 */
export async function importEvidence(file: Blob): Promise<ImportOutcome> {
  if (file.size > MAX_BYTES) throw new ExpectedError('too-big');
  const evidence = readEvidence(await file.text());
  if (!evidence.ok) throw new ExpectedError(evidence.code);
  await checkIds(evidence.value.quotes);
  return withStorageErrors(() => writeEvidence(evidence.value));
}

/** An id that does not belong to its words would hide the true quote of that id for good. */
async function checkIds(quotes: Evidence['quotes']): Promise<void> {
  for (let start = 0; start < quotes.length; start += HASHED_AT_ONCE) {
    const chunk = quotes.slice(start, start + HASHED_AT_ONCE);
    const ids = await Promise.all(chunk.map((quote) => quoteId(quote.paper, quote)));
    if (chunk.some(({ id }, index) => id !== ids[index])) throw new ExpectedError('not-an-export');
  }
}

function writeEvidence(
  { papers, quotes, folders, reports }: Evidence,
  now = new Date(),
): PromiseLike<ImportOutcome> {
  return db.transaction('rw', [db.papers, db.quotes, db.folders, db.reports, db.log], async () => {
    for (const paper of papers) await putPaper(paper, now, 'import');
    const knownQuotes = await db.quotes.bulkGet(quotes.map(({ id }) => id));
    const merged = quotes.map((quote, index) => mergeQuotes(knownQuotes[index], quote));
    await db.quotes.bulkPut(merged);
    const events = merged.map((quote) => quoteEvent('import', quote));
    const knownFolders = await db.folders.bulkGet(folders.map(({ id }) => id));
    await db.folders.bulkPut(folders.map((folder, index) => mergeFolders(knownFolders[index], folder)));
    const knownReports = await db.reports.bulkGet(reports.map(({ id }) => id));
    const newReports = reports.filter((_, index) => !knownReports[index]);
    await db.reports.bulkAdd(newReports);
    events.push(...newReports.map((report) => reportEvent('import', report)));
    await writeLog(events, now);
    const already = knownQuotes.filter((known) => known?.deletedAt === null).length;
    return { added: quotes.length - already, already };
  });
}

/** Notes, tags and what was typed come from the file only where the reader has none here. */
function mergeQuotes(known: Quote | undefined, imported: Quote): Quote {
  if (!known) return imported;
  return {
    ...known,
    note: known.note || imported.note,
    tags: known.tags.length > 0 ? known.tags : imported.tags,
    citation: mergeCitations(known.citation, imported.citation),
    speaker: mergeFields(known.speaker, imported.speaker),
    voice: known.voice ?? imported.voice,
    deletedAt: null,
  };
}

/** The order of the reader's own folder, then what is new in the file. */
function mergeFolders(known: Folder | undefined, imported: Folder): Folder {
  return known ? { ...known, quotes: [...new Set([...known.quotes, ...imported.quotes])] } : imported;
}
