import * as z from 'zod';
import { paperSeenSchema } from '../core/evidence/paper.ts';
import type { PaperReport } from '../core/evidence/paper-report.ts';
import { quoteDraftSchema, type Quote } from '../core/evidence/quote.ts';
import { BANDS } from '../core/phrases/hit.ts';
import type { ActivePack } from '../core/phrases/pack.ts';

/** Every message that a content script may send to the background: what comes back ... */
export type Responses = {
  /** Whether to paint on this page, whether its site is allowed for good, and the packs to look for. */
  startPage: { paint: boolean; allowed: boolean; packs: ActivePack[] };
  /** The identity of the page's reading text, and the quotes already saved from it or from its address. */
  openPage: { sha256: string; quotes: Quote[] };
  saveQuote: { quote: Quote; isNew: boolean };
  deleteQuote: null;
  restoreQuote: null;
  openLocker: null;
  /** Switches painting for the page's site or for all sites. */
  setPainting: null;
  /** Opens the question for this site's permission ("always on this site") in a page of ours. */
  askForSite: null;
};
export type MessageName = keyof Responses;

/** ... and what may be sent. Parsed in the background, because a content script lives in a hostile page. */
export const requestSchemas = {
  startPage: z.strictObject({ address: z.url() }),
  openPage: z.strictObject({ address: z.url(), text: z.string() }),
  saveQuote: z.strictObject({ paper: paperSeenSchema, draft: quoteDraftSchema }),
  deleteQuote: z.strictObject({ id: z.string() }),
  restoreQuote: z.strictObject({ id: z.string() }),
  openLocker: z.strictObject({ quote: z.string().nullable() }),
  setPainting: z.strictObject({ host: z.string().nullable(), on: z.boolean() }),
  askForSite: z.strictObject({ address: z.url() }),
} satisfies Record<MessageName, z.ZodType>;

export type RequestOf<N extends MessageName> = z.infer<(typeof requestSchemas)[N]>;

/** Every message to an open paper (a content script, or the reader page): what comes back ... */
export type PaperResponses = {
  describePaper: PaperReport;
  /** Saves the sentence around every hit of these bands. */
  saveHits: { saved: number; already: number };
  /** Saves the selection, else the sentence of the current hit. */
  saveHere: { quote: Quote; isNew: boolean };
  /** Goes to the next (1) or the previous (-1) hit and makes it the current one. */
  goToHit: null;
  /** Settings or quotes changed: ask again and paint again. */
  refresh: null;
};
export type PaperMessageName = keyof PaperResponses;

/** ... and what may be sent. */
export type PaperRequests = {
  describePaper: Record<string, never>;
  saveHits: { bands: (typeof BANDS)[number][] };
  saveHere: Record<string, never>;
  goToHit: { step: 1 | -1 };
  refresh: Record<string, never>;
};
