// First: schemas ask when they are made.
import '../../tests/e2e/zod-without-compiling.ts';
import { chainEvents, type LogEntry, type LogEvent } from '../../core/evidence/log.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { paperEvent, quoteEvent } from '../../storage/log.ts';
import { toPaperRow } from '../../storage/paper-row.ts';
import { makeLocker } from './make-locker.ts';

/** Records written in one transaction. */
const CHUNK = 20_000;

/**
 * Puts the made locker into the database of this page, which a page of the extension has opened before: the rows and
 * the log that saving would have written, without waiting for the disk each time. What `fill-locker.ts` calls in a page.
 */
export async function fill(quoteCount: number, paperCount: number): Promise<void> {
  const { papers, quotes } = makeLocker(quoteCount, paperCount, sendPack);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('minuted-locker');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  let last: LogEntry | undefined;
  const put = async (table: string, rows: readonly object[], events: readonly LogEvent[]) => {
    const entries = chainEvents(last, events, '2026-11-21T00:00:00.000Z');
    last = entries.at(-1);
    const writing = database.transaction([table, 'log'], 'readwrite', { durability: 'relaxed' });
    for (const row of rows) writing.objectStore(table).put(row);
    for (const entry of entries) writing.objectStore('log').put(entry);
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('abort', () => reject(writing.error));
    });
  };
  try {
    await put(
      'papers',
      papers.map(toPaperRow),
      papers.map((paper) => paperEvent('add', paper)),
    );
    for (let from = 0; from < quotes.length; from += CHUNK) {
      const chunk = quotes.slice(from, from + CHUNK);
      await put(
        'quotes',
        chunk,
        chunk.map((quote) => quoteEvent('add', quote)),
      );
    }
  } finally {
    database.close();
  }
}
