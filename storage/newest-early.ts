import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import type { PaperRow } from './db.ts';

/** What the browser calls the version of a locker that `db.ts` makes: Dexie counts in tens. A test compares the two. */
export const LOCKER_VERSION = 50;

export type NewestQuote = { quote: Quote; paper: Paper };

/**
 * So many of the newest quotes outside the bin, with their papers, read without Dexie and before anything else is loaded.
 * Null where there are fewer, and where anything is unusual (no locker, an older or newer one, nothing allowed): whoever
 * reads the locker then finds out and says so. Changes nothing, and closes its connection.
 */
export async function readNewestEarly(count: number): Promise<NewestQuote[] | null> {
  let database: IDBDatabase | null = null;
  try {
    database = await openAsItIs();
    if (database.version !== LOCKER_VERSION) return null;
    const reading = database.transaction(['quotes', 'papers']);
    const quotes = await newestQuotes(reading.objectStore('quotes').index('savedAt'), count);
    if (quotes.length < count) return null;
    const ids = [...new Set(quotes.map(({ paper }) => paper))];
    const papers = reading.objectStore('papers');
    const rows = await Promise.all(ids.map((id) => answerOf<PaperRow | undefined>(papers.get(id))));
    const bySha = new Map(rows.flatMap((row) => (row ? [[row.sha256, withoutKeys(row)]] : [])));
    return quotes.flatMap((quote) => {
      const paper = bySha.get(quote.paper);
      return paper ? [{ quote, paper }] : [];
    });
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

/** The locker in the version that it has; where there is none, none is made. */
function openAsItIs(): Promise<IDBDatabase> {
  const opening = indexedDB.open('minuted-locker');
  opening.addEventListener('upgradeneeded', () => opening.transaction!.abort());
  return answerOf(opening);
}

function newestQuotes(savedAt: IDBIndex, count: number): Promise<Quote[]> {
  const quotes: Quote[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Quote[]>();
  const walking = savedAt.openCursor(null, 'prev');
  walking.addEventListener('success', () => {
    const cursor = walking.result;
    if (!cursor) return resolve(quotes);
    const quote = cursor.value as Quote;
    if (quote.deletedAt === null) quotes.push(quote);
    if (quotes.length === count) return resolve(quotes);
    cursor.continue();
  });
  walking.addEventListener('error', () => reject(walking.error!));
  return promise;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error!));
  return promise;
}

/** As `fromPaperRow`, which would bring other modules. */
function withoutKeys({ addressKeys: _keys, ...paper }: PaperRow): Paper {
  return paper;
}
