import type { Quote } from '../../core/evidence/quote.ts';

/** What the card says: about a hit, about saved words, or what went wrong. */
export type CardState = {
  heading: string;
  paragraphs: string[];
  /** What the page shows as saved under this card; null when there is nothing to open or to undo. */
  saved: { quote: Quote; canUndo: boolean } | null;
  canSave: boolean;
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
  hideHere: () => void;
  allowSite: () => void;
  openLocker: (quote: Quote | null) => void;
  closeBar: () => void;
  closeCard: () => void;
};
