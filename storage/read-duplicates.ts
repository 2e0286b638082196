import { findDuplicates } from '../core/evidence/find-duplicates.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { db } from './db.ts';
import { fromPaperRow } from './paper-row.ts';
import { withStorageErrors } from './storage-error.ts';

/** Groups of quotes that are likely in the locker twice, each the oldest first, with their papers. */
export function readDuplicates(): Promise<{ quote: Quote; paper: Paper }[][]> {
  return withStorageErrors(() =>
    db.transaction('r', db.papers, db.quotes, async () => {
      const groups = findDuplicates(await db.quotes.toArray());
      const rows = await db.papers.bulkGet([...new Set(groups.flat().map(({ paper }) => paper))]);
      const papers = new Map(rows.flatMap((row) => (row ? [[row.sha256, fromPaperRow(row)] as const] : [])));
      return groups
        .map((group) =>
          group.flatMap((quote) => {
            const paper = papers.get(quote.paper);
            return paper ? [{ quote, paper }] : [];
          }),
        )
        .filter((group) => group.length > 1);
    }),
  );
}
