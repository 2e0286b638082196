import type { ComparedPage } from '../../core/evidence/compare-pages.ts';
import type { Refound } from '../../core/evidence/find-again/refound.ts';
import type { QuoteToFind } from '../../core/evidence/find-again/sought-quote.ts';
import type { ErrorCode } from '../../core/result.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';

/** What a page of ours sends to the worker that looks into two versions of a paper; one question each worker. */
export type ToRecheck =
  | { kind: 'find'; reading: ReadingText; quotes: QuoteToFind[]; before: ReadingText | null }
  | { kind: 'compare'; before: ReadingText; after: ReadingText };

/** What became of some quotes, in their order, and whether the new text is that of another paper. */
export type FoundAgain = { found: Refound[]; isOther: boolean };

/** What the worker answers. */
export type FromRecheck =
  | ({ kind: 'found' } & FoundAgain)
  /** Some more pages, in order, when texts are compared. */
  | { kind: 'pages'; pages: ComparedPage[]; isLast: boolean }
  | { kind: 'failed'; code: ErrorCode };
