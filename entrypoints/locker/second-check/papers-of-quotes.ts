import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { findPaper } from '../../../storage/papers.ts';
import { getAll } from '../../../storage/quotes.ts';

/** A paper with those of its quotes that are asked about. */
export type QuotedPaper = { paper: Paper; quotes: Quote[] };

/** The papers of some quotes (ids) that are not in the bin, in the order of the quotes. For `useLiveQuery`. */
export async function papersOfQuotes(ids: readonly string[]): Promise<QuotedPaper[]> {
  const quotes = (await getAll(ids)).filter(({ deletedAt }) => deletedAt === null);
  const byPaper = Map.groupBy(quotes, ({ paper }) => paper);
  const found = await Promise.all([...byPaper.keys()].map(findPaper));
  return found.flatMap((paper) => (paper ? [{ paper, quotes: byPaper.get(paper.sha256)! }] : []));
}
