import type { Quote } from '../../core/evidence/quote.ts';
import type { PatternKey } from '../../core/phrases/pattern-key.ts';

/** Phrases to mark as not useful: in this paper (its SHA-256), or everywhere when `paper` is null. */
export type Mute = { keys: PatternKey[]; paper: string | null };

/** What the card says: about a hit, about saved words, or what went wrong. */
export type CardState = {
  heading: string;
  paragraphs: string[];
  /** What the page shows as saved under this card; null when there is nothing to open or to undo. */
  saved: { quote: Quote; canUndo: boolean } | null;
  canSave: boolean;
  /** The phrases of the hit, which can be marked as not useful; none on a card about anything else. */
  keys: PatternKey[];
  /** What was marked just now, so that it can be taken back. */
  muted: Mute | null;
};

/** Everything that the interface in a page shows. */
export type UiState = {
  /** The sentence of the bar; null when the bar is closed. */
  bar: string | null;
  hasHits: boolean;
  /** Whether the site is highlighted for this once only, so that "always" can be offered. */
  canAllow: boolean;
  card: CardState | null;
  /** Where the button for selected words stands, in CSS pixels of the window. */
  selection: { x: number; y: number } | null;
};

/** Everything that the reader can do in it. */
export type UiActions = {
  step: (step: 1 | -1) => void;
  save: () => void;
  undo: (quote: Quote) => void;
  /** Marks phrases as not useful, in this page or everywhere. */
  mute: (keys: PatternKey[], everywhere: boolean) => void;
  undoMute: (mute: Mute) => void;
  hideHere: () => void;
  allowSite: () => void;
  openHelp: () => void;
  openLocker: (quote: Quote | null) => void;
  closeBar: () => void;
  closeCard: () => void;
};
