import type { HitGroup } from '../phrases/hit.ts';
import type { ReadingText } from '../text/reading-text.ts';
import type { PaperSeen } from './paper.ts';

/** How a saved quote was found again on this visit; other words than its own are always `reworded`. */
export type QuoteAnchor = 'same' | 'moved' | 'reworded' | 'gone';

/** What an open paper says of itself: to the toolbar popup, and to whoever drives the extension. */
export type PaperReport = {
  state: 'reading' | 'searched' | 'failed';
  /** Present from `searched` on. */
  paper: PaperSeen | null;
  reading: ReadingText | null;
  groups: HitGroup[];
  /** Ids of saved quotes of this paper and how each was found again. */
  quotes: { id: string; anchor: QuoteAnchor }[];
  /** Milliseconds from the start of reading; null until then. */
  firstHitMs: number | null;
  searchedMs: number | null;
  /** Why the paper could not be read, when `state` is `failed`. */
  error: string | null;
};
