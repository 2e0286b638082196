import type { Quote } from '../core/evidence/quote.ts';
import { db } from './db.ts';

/** Quotes in one part: at some 2 kB each, a megabyte. */
const PART = 500;
/** Parts that are asked for before the first of them is there, so that the database has work while we have. */
const AHEAD = 3;
/** Where fewer of a part are wanted than one in so many, those are asked for one by one. */
const FEW = 8;

/**
 * Gives quotes in the order of their ids, some at a time, inside a transaction of the caller: those of `all`, the ids of
 * every quote in order, that are in `only`.
 */
export async function readQuotes(
  all: readonly string[],
  only: ReadonlySet<string> | undefined,
  take: (quotes: Quote[]) => void,
): Promise<void> {
  const reading: PromiseLike<Quote[]>[] = [];
  let from = 0;
  const ask = (): void => {
    while (from < all.length && reading.length < AHEAD) {
      const part = readPart(all.slice(from, from + PART), only);
      // Nobody waits for it when `take` is stopped.
      part?.then(undefined, () => {});
      if (part) reading.push(part);
      from += PART;
    }
  };
  for (ask(); reading.length > 0;) {
    const quotes = await reading.shift()!;
    ask();
    take(quotes);
  }
}

/** Those of some ids side by side that are wanted; null where none is. */
function readPart(
  ids: readonly string[],
  only: ReadonlySet<string> | undefined,
): PromiseLike<Quote[]> | null {
  const wanted = only ? ids.filter((id) => only.has(id)) : ids;
  if (wanted.length === 0) return null;
  if (wanted.length * FEW < ids.length)
    return db.quotes.bulkGet([...wanted]).then((quotes) => quotes.filter((quote) => quote !== undefined));
  const range = db.quotes.where('id').between(wanted[0], wanted.at(-1), true, true).toArray();
  return wanted.length === ids.length
    ? range
    : range.then((quotes) => quotes.filter(({ id }) => only!.has(id)));
}
