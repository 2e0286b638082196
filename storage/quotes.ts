import { UNKNOWN_FIELD, emptyCitation, type CitedField, type Citation } from '../core/evidence/citation.ts';
import type { PaperSeen } from '../core/evidence/paper.ts';
import type { Quote, QuoteDraft } from '../core/evidence/quote.ts';
import { ExpectedError } from '../core/result.ts';
import { addressKey } from './address-key.ts';
import { db } from './db.ts';
import { quoteEvent, writeLog } from './log.ts';
import { putPaper } from './papers.ts';
import { toPaper } from './paper-row.ts';
import { quoteId } from './quote-id.ts';
import { rewriteQuotes, type OnProgress } from './rewrite-quotes.ts';
import { withStorageErrors } from './storage-error.ts';

/** What was made out of the paper around a quote. */
export type QuoteDetected = { citation: Citation; speaker: CitedField };

const NOTHING: QuoteDetected = { citation: emptyCitation(), speaker: UNKNOWN_FIELD };

/**
 * Saves a quote and its paper. Resolves when the transaction has committed, and not before. The same words
 * at the same place are saved once: a quote that is there comes back as it is (`isNew` false), one that is
 * in the bin comes out of it. Throws `storage-full`, `storage-blocked`, `bad-request`.
 */
export async function saveQuote(
  paper: PaperSeen,
  draft: QuoteDraft,
  detected: QuoteDetected = NOTHING,
  now = new Date(),
): Promise<{ quote: Quote; isNew: boolean }> {
  // Before the transaction: IndexedDB closes one that waits for anything but itself.
  const id = await quoteId(paper.sha256, draft);
  const at = now.toISOString();
  return withStorageErrors(() =>
    db.transaction('rw', db.papers, db.quotes, db.log, async () => {
      await putPaper(toPaper(paper, now), now);
      const existing = await db.quotes.get(id);
      if (existing) {
        const quote = { ...existing, deletedAt: null };
        if (existing.deletedAt !== null) {
          await db.quotes.put(quote);
          await writeLog([quoteEvent('restore', quote)], now);
        }
        return { quote, isNew: false };
      }
      const quote: Quote = {
        ...draft,
        ...detected,
        id,
        paper: paper.sha256,
        address: paper.address,
        voice: null,
        note: '',
        tags: [],
        savedAt: at,
        changedAt: at,
        deletedAt: null,
      };
      await db.quotes.add(quote);
      await writeLog([quoteEvent('add', quote)], now);
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

/** The quotes of a paper that are not in the bin. For `useLiveQuery`. */
export function quotesOf(sha256: string): Promise<Quote[]> {
  const quotes = db.quotes.where('paper').equals(sha256);
  return quotes.filter(({ deletedAt }) => deletedAt === null).toArray();
}

/** What the reader may change of a quote. */
export type QuoteEdit = Partial<Pick<Quote, 'note' | 'tags' | 'citation' | 'speaker' | 'voice'>>;

/** Changes what the reader typed or chose. Throws `not-found`. */
export async function editQuote(id: string, edit: QuoteEdit, now = new Date()): Promise<void> {
  await editQuotes([id], () => edit, now);
}

/**
 * Changes quotes in one transaction; gives what takes it back. What they were before is kept as their history. Tags
 * lose spaces around them and doubles. Works in the bin too, so that a note still being saved when its quote is deleted
 * is kept. Throws `not-found` when one of them is not there, and changes none.
 */
export function editQuotes(
  ids: readonly string[],
  change: (quote: Quote) => QuoteEdit,
  now = new Date(),
  onProgress?: OnProgress,
): Promise<(onProgress?: OnProgress) => Promise<void>> {
  const at = now.toISOString();
  return withStorageErrors(() =>
    db.transaction('rw', db.quotes, db.edits, db.log, async () => {
      const undo = new Map<string, QuoteEdit>();
      const rewrite = (quote: Quote) => {
        const edit = tidy(change(quote));
        const before = pickChanged(quote, edit);
        if (Object.keys(before).length === 0) return null;
        undo.set(quote.id, before);
        // A clock that was put back must not make a quote older than itself.
        const changedAt = at > quote.changedAt ? at : quote.changedAt;
        return { after: { ...quote, ...edit, changedAt }, before };
      };
      await rewriteQuotes([...new Set(ids)], 'edit', now, rewrite, onProgress);
      return async (onUndone) => {
        await editQuotes([...undo.keys()], ({ id }) => undo.get(id)!, new Date(), onUndone);
      };
    }),
  );
}

/** The quotes of these ids, in their order; inside a transaction. Throws `not-found`. */
export async function getAll(ids: readonly string[]): Promise<Quote[]> {
  const quotes = await db.quotes.bulkGet([...ids]);
  return quotes.map((quote) => {
    if (!quote) throw new ExpectedError('not-found');
    return quote;
  });
}

/** The fields of a quote that an edit changes, as they are before it. */
function pickChanged(quote: Quote, edit: QuoteEdit): QuoteEdit {
  const names = Object.keys(edit) as (keyof QuoteEdit)[];
  const changed = names.filter((name) => JSON.stringify(quote[name]) !== JSON.stringify(edit[name]));
  return Object.fromEntries(changed.map((name) => [name, quote[name]]));
}

function tidy({ tags, ...edit }: QuoteEdit): QuoteEdit {
  return tags === undefined ? edit : { ...edit, tags: tidyTags(tags) };
}

function tidyTags(tags: string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ')).filter((tag) => tag !== ''))];
}

/** What a quote was before each change, the latest first. For `useLiveQuery`. */
export async function readEdits(quote: string): Promise<{ at: string; before: Partial<Quote> }[]> {
  return (await db.edits.where('quote').equals(quote).toArray()).reverse();
}
