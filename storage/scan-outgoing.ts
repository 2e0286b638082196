import { categoryKey } from '../core/evidence/category-name.ts';
import type { QuoteMatch } from '../core/evidence/quote.ts';
import { knownCategory } from '../core/exports/report/named-category.ts';
import { SEND_NAMES } from '../core/phrases/send-names.ts';
import { createPrivateFinder } from '../core/private-data/find-private.ts';
import { createPrivateScan, type PrivateFinding } from '../core/private-data/scan-private.ts';
import { readSaidOfCategories } from './category-names.ts';
import { db } from './db.ts';
import { OUTGOING_TABLES, readOutgoing } from './read-outgoing.ts';
import { withStorageErrors } from './storage-error.ts';

/** What an export would hand out. */
export type Outgoing = {
  quotes: number;
  papers: number;
  folders: number;
  /** What may be private in it, with the words around it. */
  findings: PrivateFinding[];
};

type Options = {
  /** Just these quotes (ids); undefined for everything. */
  only: ReadonlySet<string> | undefined;
  /** The reader's own private words. */
  ownWords: readonly string[];
  signal: AbortSignal;
  /** Quotes looked through, of all. */
  onProgress?: (done: number, total: number) => void;
};

/** Counts what an export would hand out, and looks for what may be private in it. Throws `storage-blocked`. */
export async function scanOutgoing({
  only,
  ownWords,
  signal,
  onProgress = () => {},
}: Options): Promise<Outgoing> {
  const scan = createPrivateScan(createPrivateFinder(ownWords));
  const counts = { quotes: 0, papers: 0, folders: 0 };
  const { nameOf, packs } = await readSaidOfCategories();
  /** Those of the packs of others: what Minuted calls its own is not private. */
  const categories = new Map<string, QuoteMatch>();
  await withStorageErrors(() =>
    // `async` itself: else Dexie takes the transaction for done.
    db.transaction('r', OUTGOING_TABLES, async () => {
      await readOutgoing(only, {
        papers(chunk) {
          signal.throwIfAborted();
          counts.papers += chunk.length;
          scan.papers(chunk);
        },
        quotes(chunk, total) {
          signal.throwIfAborted();
          counts.quotes += chunk.length;
          scan.quotes(chunk);
          for (const { match } of chunk)
            if (match && match.pack !== SEND_NAMES.id) categories.set(categoryKey(match), match);
          onProgress(counts.quotes, total);
        },
        folders(chunk) {
          counts.folders += chunk.length;
          scan.folders(chunk);
        },
        reports: scan.reports,
      });
    }),
  );
  scan.categories(
    [...categories.values()].map((of) => ({ name: nameOf(of), told: knownCategory(of, packs) })),
  );
  return { ...counts, findings: scan.findings() };
}
