import { chainEvents, type LogEvent } from '../core/evidence/log.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { ExpectedError } from '../core/result.ts';
import { db } from './db.ts';
import { lastEntry, quoteEvent } from './log.ts';

/** Quotes that are read and written at a time. */
const CHUNK = 500;

/** Told before each part how many quotes are done. */
export type OnProgress = (done: number, all: number) => void;

/** A quote as it is to be, and where that is an edit, the fields that it changes as they were. */
type Rewritten = { after: Quote; before?: Partial<Quote> };

/**
 * Writes quotes anew, with their history and the log; `rewrite` gives null for one that stays as it is. Call it inside
 * a transaction that holds `db.quotes`, `db.edits` and `db.log`. Throws `not-found` when one is not there, which takes
 * back what was written of the others.
 */
export async function rewriteQuotes(
  ids: readonly string[],
  action: LogEvent['action'],
  now: Date,
  rewrite: (quote: Quote) => Rewritten | null,
  onProgress: OnProgress = () => {},
): Promise<void> {
  const at = now.toISOString();
  let last = await lastEntry();
  for (let from = 0; from < ids.length; from += CHUNK) {
    onProgress(from, ids.length);
    const here = await db.quotes.bulkGet(ids.slice(from, from + CHUNK));
    const rewritten = here.flatMap((quote) => {
      if (!quote) throw new ExpectedError('not-found');
      return rewrite(quote) ?? [];
    });
    const quotes = rewritten.map(({ after }) => after);
    const edits = rewritten.flatMap(({ after, before }) => (before ? { quote: after.id, at, before } : []));
    // While the database writes them, what the log says of them is worked out.
    const writing = [
      quotes.length > 0 && db.quotes.bulkPut(quotes),
      edits.length > 0 && db.edits.bulkAdd(edits),
    ];
    const entries = chainEvents(
      last,
      quotes.map((quote) => quoteEvent(action, quote)),
      at,
    );
    last = entries.at(-1) ?? last;
    await Promise.all([...writing, entries.length > 0 && db.log.bulkAdd(entries)]);
  }
}
