import * as z from 'zod';
import { paperSeenSchema, sha256Schema } from '../core/evidence/paper.ts';
import type { PaperReport } from '../core/evidence/paper-report.ts';
import { quoteDraftSchema, type Quote } from '../core/evidence/quote.ts';
import { BANDS, type Hit } from '../core/phrases/hit.ts';
import type { ActivePack } from '../core/phrases/pack.ts';
import type { PatternKey } from '../core/phrases/pattern-key.ts';
import { searchWindowSchema } from '../core/phrases/search-window-schema.ts';

/** Every message that a content script may send to the background: what comes back ... */
export type Responses = {
  /**
   * Whether to paint on this page, whether its site is allowed for good, the packs to look for, and the keys of
   * the phrases marked as not useful anywhere.
   */
  startPage: { paint: boolean; allowed: boolean; packs: ActivePack[]; muted: string[] };
  /** The hits of one window of a page's reading text, for the phrases in use, in offsets of the text sent. */
  searchText: Hit[];
  /**
   * The quotes already saved from the page's reading text or from its address, and the keys of the phrases marked
   * as not useful in it.
   */
  openPage: { quotes: Quote[]; muted: string[] };
  /** Keeps how often each phrase stands in a paper; in a private window it keeps nothing. */
  tallyPage: null;
  /** Marks phrases as not useful in a paper, or everywhere when `paper` is null, or takes that back. */
  setMuted: null;
  /** The quote, and a sentence about what could not be kept beside it. */
  saveQuote: { quote: Quote; isNew: boolean; remark: string | null };
  deleteQuote: null;
  restoreQuote: null;
  openLocker: null;
  openHelp: null;
  /** Switches painting for the page's site or for all sites. */
  setPainting: null;
  /** Opens the question for this site's permission ("always on this site") in a page of ours. */
  askForSite: null;
  /** Shows at the toolbar button what is known of the paper in the tab; the side panel hears it too. */
  showState: null;
};
export type MessageName = keyof Responses;

const patternKeySchema: z.ZodType<PatternKey, PatternKey> = z.templateLiteral([
  z.string().regex(/^[a-z0-9-]{1,40}$/),
  '/',
  z.string().regex(/^[A-Z0-9-]{2,13}$/),
]);

/** ... and what may be sent. Parsed in the background, because a content script lives in a hostile page. */
export const requestSchemas = {
  startPage: z.strictObject({ address: z.url() }),
  searchText: z.strictObject({ title: z.string(), window: searchWindowSchema }),
  openPage: z.strictObject({ address: z.url(), sha256: sha256Schema }),
  tallyPage: z.strictObject({
    paper: sha256Schema,
    counts: z.record(patternKeySchema, z.int().positive()),
  }),
  setMuted: z.strictObject({
    keys: z.array(patternKeySchema).min(1).max(1000),
    paper: sha256Schema.nullable(),
    muted: z.boolean(),
  }),
  saveQuote: z.strictObject({ paper: paperSeenSchema, draft: quoteDraftSchema }),
  deleteQuote: z.strictObject({ id: z.string() }),
  restoreQuote: z.strictObject({ id: z.string() }),
  openLocker: z.strictObject({ quote: z.string().nullable() }),
  openHelp: z.strictObject({}),
  setPainting: z.strictObject({ host: z.string().nullable(), on: z.boolean() }),
  askForSite: z.strictObject({ address: z.url() }),
  showState: z.strictObject({
    kind: z.enum(['working', 'searched', 'failed']),
    places: z.int().nonnegative(),
  }),
} satisfies Record<MessageName, z.ZodType>;

/** What a content script sends ... */
export type RequestOf<N extends MessageName> = z.input<(typeof requestSchemas)[N]>;
/** ... and what the background has of it when it is parsed. */
export type ParsedRequestOf<N extends MessageName> = z.output<(typeof requestSchemas)[N]>;

/** Every message to an open paper (a content script, or the reader page): what comes back ... */
export type PaperResponses = {
  describePaper: PaperReport;
  /** Saves the sentence around every hit of these bands. */
  saveHits: { saved: number; already: number };
  /** Saves the selection, else the sentence of the current hit. */
  saveHere: { quote: Quote; isNew: boolean };
  /** Goes to the next (1) or the previous (-1) hit and makes it the current one. */
  goToHit: null;
  /** Goes to the hit that begins at an offset of the reading text of `describePaper`; to none that has gone. */
  showHit: null;
  /** Saves its sentence. `not-found` when it has gone. */
  saveHit: { quote: Quote; isNew: boolean };
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
  showHit: { start: number };
  saveHit: { start: number };
  refresh: Record<string, never>;
};
