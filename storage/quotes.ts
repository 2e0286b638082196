import type { PaperSeen } from '../core/evidence/paper.ts';
import type { Quote, QuoteDraft } from '../core/evidence/quote.ts';
import { ExpectedError } from '../core/result.ts';
import { addressKey } from './address-key.ts';
import { db } from './db.ts';
import { fromPaperRow, mergePapers, toPaper, toPaperRow } from './paper-row.ts';
import { quoteId } from './quote-id.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * Saves a quote and its paper. Resolves when the transaction has committed, and not before. The same words
 * at the same place are saved once: a quote that is there comes back as it is (`isNew` false), one that is
 * in the bin comes out of it. Throws `storage-full`, `storage-blocked`, `bad-request`.
 */
export async function saveQuote(
  paper: PaperSeen,
  draft: QuoteDraft,
  now = new Date(),
): Promise<{ quote: Quote; isNew: boolean }> {
  // Before the transaction: IndexedDB closes one that waits for anything but itself.
  const id = await quoteId(paper.sha256, draft);
  const at = now.toISOString();
  return withStorageErrors(() =>
    db.transaction('rw', db.papers, db.quotes, async () => {
      const met = toPaper(paper, now);
      const row = await db.papers.get(paper.sha256);
      await db.papers.put(toPaperRow(row ? mergePapers(fromPaperRow(row), met) : met));

      const existing = await db.quotes.get(id);
      if (existing) {
        const quote = { ...existing, deletedAt: null };
        if (existing.deletedAt !== null) await db.quotes.put(quote);
        return { quote, isNew: false };
      }
      const quote: Quote = {
        ...draft,
        id,
        paper: paper.sha256,
        address: paper.address,
        note: '',
        tags: [],
        savedAt: at,
        changedAt: at,
        deletedAt: null,
      };
      await db.quotes.add(quote);
      return { quote, isNew: true };
    }),
  );
}

/** The quotes in the locker of this paper, and of other papers seen at the same address (its older versions). */
export function findQuotes(sha256: string, address: string): Promise<Quote[]> {
  return withStorageErrors(() =>
    db.transaction('r', db.papers, db.quotes, async () => {
      const others = await db.papers.where('addressKeys').equals(addressKey(address)).primaryKeys();
      const papers = [...new Set([sha256, ...others])];
      return db.quotes
        .where('paper')
        .anyOf(papers)
        .filter(({ deletedAt }) => deletedAt === null)
        .toArray();
    }),
  );
}

/** Puts a quote into the bin; one that is there already stays as it is. Throws `not-found`. */
export function deleteQuote(id: string, now = new Date()): Promise<void> {
  return changeQuote(id, ({ deletedAt }) => ({ deletedAt: deletedAt ?? now.toISOString() }));
}

/** Takes a quote out of the bin. Throws `not-found`. */
export function restoreQuote(id: string): Promise<void> {
  return changeQuote(id, () => ({ deletedAt: null }));
}

/**
 * Changes what the reader typed. Tags lose spaces around them and doubles. Works in the bin too, so that a
 * note still being saved when its quote is deleted is kept. Throws `not-found`.
 */
export function editQuote(
  id: string,
  { note, tags }: { note?: string; tags?: string[] },
  now = new Date(),
): Promise<void> {
  return changeQuote(id, () => ({
    ...(note === undefined ? {} : { note }),
    ...(tags === undefined ? {} : { tags: tidyTags(tags) }),
    changedAt: now.toISOString(),
  }));
}

/** Deletes what is in the bin for good, its pictures too, and papers of which nothing else is left. */
export function emptyBin(): Promise<void> {
  return withStorageErrors(() =>
    db.transaction('rw', db.papers, db.quotes, db.pictures, async () => {
      const binned = await db.quotes.orderBy('deletedAt').toArray();
      const ids = binned.map(({ id }) => id);
      await Promise.all([db.quotes.bulkDelete(ids), db.pictures.bulkDelete(ids)]);
      for (const sha256 of new Set(binned.map(({ paper }) => paper))) {
        if ((await db.quotes.where('paper').equals(sha256).count()) === 0) await db.papers.delete(sha256);
      }
    }),
  );
}

function changeQuote(id: string, change: (quote: Quote) => Partial<Quote>): Promise<void> {
  return withStorageErrors(() =>
    db.transaction('rw', db.quotes, async () => {
      const quote = await db.quotes.get(id);
      if (!quote) throw new ExpectedError('not-found');
      await db.quotes.put({ ...quote, ...change(quote) });
    }),
  );
}

function tidyTags(tags: string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ')).filter((tag) => tag !== ''))];
}
