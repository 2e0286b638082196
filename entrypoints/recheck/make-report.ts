import type { ChangeOutcome, ChangeReport } from '../../core/evidence/change-report.ts';
import type { Coverage } from '../../core/evidence/coverage.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { findInWorker } from './ask-recheck.ts';

/** A paper that is at an address now; `reading` is null where nothing of it could be read. */
export type PaperThere = { sha256: string; reading: ReadingText | null; unread: number[] };

/** What is at the address of a paper now: a paper, or why there is none. */
export type Looked = {
  there: PaperThere | Exclude<ChangeOutcome, 'same-bytes' | 'changed' | 'other-paper'>;
  redirectedTo: string | null;
};

/** The paper that was saved: its SHA-256, its quotes that are not in the bin, its text where that is kept. */
export type PaperBefore = { paper: string; quotes: readonly Quote[]; before: ReadingText | null };

/**
 * Makes the report of a look at a paper's address. Throws `too-slow` when the quotes cannot be found again in time,
 * and the signal's reason when it is broken off.
 */
export async function makeReport(
  { paper, quotes, before }: PaperBefore,
  address: string,
  { there, redirectedTo }: Looked,
  signal: AbortSignal,
): Promise<ChangeReport> {
  const report = {
    id: crypto.randomUUID(),
    address,
    checkedAt: new Date().toISOString(),
    paper,
    redirectedTo,
    quotes: [],
    unread: [],
  };
  if (typeof there === 'string') return { ...report, after: null, outcome: there };
  const { sha256: after, reading, unread } = there;
  if (after === paper) return { ...report, after, outcome: 'same-bytes' };
  if (!reading || reading.text.trim() === '') return { ...report, after, outcome: 'changed', unread: null };
  // A text without words cannot be compared with anything.
  const old = before && before.text.trim() !== '' ? before : null;
  const inOrder = [...quotes].sort((one, other) => placeOf(one) - placeOf(other));
  const { found, isOther } = await findInWorker(reading, inOrder, old, signal);
  return {
    ...report,
    after,
    outcome: isOther ? 'other-paper' : 'changed',
    quotes: inOrder.map(({ id }, at) => ({ id, found: found[at]! })),
    unread,
  };
}

/** Where a quote stood, as an offset. */
function placeOf({ selectors }: Quote): number {
  return selectors.find((selector) => selector.type === 'TextPositionSelector')?.start ?? 0;
}

/** The pages of which the words could not be read, in order. */
export function unreadPages({ pictures, damaged, unreadable, notReached }: Coverage): number[] {
  return [...new Set([...pictures, ...damaged, ...unreadable, ...notReached])].sort((a, b) => a - b);
}
