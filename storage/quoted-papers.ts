import { collectByPaper, type QuotedPaper } from '../core/exports/collect-by-paper.ts';
import { db } from './db.ts';
import { fromPaperRow } from './paper-row.ts';
import { getAll } from './quotes.ts';
import { withStorageErrors } from './storage-error.ts';

/** The papers of some quotes (ids) with just these quotes, in the order of an export. Throws `not-found`, `storage-blocked`. */
export function readQuotedPapers(ids: readonly string[]): Promise<QuotedPaper[]> {
  return withStorageErrors(() =>
    db.transaction('r', db.papers, db.quotes, async () => {
      const quotes = await getAll(ids);
      const rows = await db.papers.bulkGet([...new Set(quotes.map(({ paper }) => paper))]);
      let found: QuotedPaper[] = [];
      const writer = collectByPaper(({ papers }) => {
        found = papers;
        return '';
      });
      writer.papers(rows.flatMap((row) => (row ? [fromPaperRow(row)] : [])));
      writer.quotes(quotes);
      writer.end();
      return found;
    }),
  );
}
