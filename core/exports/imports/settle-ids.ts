import type { Quote } from '../../evidence/quote.ts';
import { ExpectedError } from '../../result.ts';
import type { ForeignQuote, IncomingQuote } from './incoming.ts';
import { joinQuotes } from './join-quotes.ts';

/** Works out the id that belongs to the words of a quote at their place in a paper. */
export type IdOf = (paper: string, quote: Pick<Quote, 'exact' | 'selectors'>) => Promise<string>;

/** One hash after the other would wait for each; all at once would hold the file a second time. */
const HASHED_AT_ONCE = 500;

/** An id that does not belong to its words would hide the true quote of that id for good: `not-an-export`. */
export async function checkIds(quotes: readonly Quote[], idOf: IdOf): Promise<void> {
  if ((await findWrongId(quotes, idOf)) !== null) throw new ExpectedError('not-an-export');
}

/** The first quote whose id does not belong to its words; null for none. */
export async function findWrongId(quotes: readonly Quote[], idOf: IdOf): Promise<Quote | null> {
  let wrong: Quote | null = null;
  await inChunks(quotes, idOf, (quote, id) => {
    if (quote.id !== id) wrong ??= quote;
  });
  return wrong;
}

/** Gives quotes of another program their ids; two annotations of the same words become one quote with both notes. */
export async function giveIds(quotes: readonly ForeignQuote[], idOf: IdOf): Promise<IncomingQuote[]> {
  const named = new Map<string, IncomingQuote>();
  await inChunks(quotes, idOf, (quote, id) => {
    const known = named.get(id);
    named.set(id, known ? joinQuotes(known, { ...quote, id }) : { ...quote, id });
  });
  return [...named.values()];
}

async function inChunks<T extends Pick<Quote, 'paper' | 'exact' | 'selectors'>>(
  quotes: readonly T[],
  idOf: IdOf,
  take: (quote: T, id: string) => void,
): Promise<void> {
  for (let start = 0; start < quotes.length; start += HASHED_AT_ONCE) {
    const chunk = quotes.slice(start, start + HASHED_AT_ONCE);
    const ids = await Promise.all(chunk.map((quote) => idOf(quote.paper, quote)));
    chunk.forEach((quote, index) => take(quote, ids[index]!));
  }
}
