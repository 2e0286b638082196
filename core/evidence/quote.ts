import * as z from 'zod';
import { BANDS } from '../phrases/hit.ts';
import { citationSchema, citedFieldSchema } from './citation-schema.ts';
import { sha256Schema } from './paper.ts';
import { placeSchema } from './place.ts';
import { pageQuadsSchema } from './quads.ts';
import { selectorSchema } from './selectors.ts';
import { VOICES } from './voice-names.ts';

export { VOICES };

/** What a quote keeps of the hit that it came from. */
export const quoteMatchSchema = z.strictObject({
  pack: z.string(),
  packVersion: z.string(),
  patternId: z.string(),
  category: z.string(),
  band: z.enum(BANDS),
  /** The matched words, character for character as in the paper. */
  words: z.string(),
});

/** A quote before the database has it: what a page or the reader sends to be saved. */
export const quoteDraftSchema = z.strictObject({
  /** The paper's own characters. */
  exact: z.string().min(1).max(100_000),
  /** The same for easy reading: line ends joined, ligatures spelled out. Kept beside `exact`, never instead of it. */
  cleaned: z.string(),
  sentenceBefore: z.string(),
  sentenceAfter: z.string(),
  selectors: z.array(selectorSchema).min(2),
  /** PDF pages, from 1; empty for a web page. */
  pages: z.array(z.int().positive()),
  place: placeSchema,
  /** Where the words stand on the pages of a PDF; empty for a web page and where that is not known. */
  quads: z.array(pageQuadsSchema),
  /** Null when the reader selected the words herself. */
  match: quoteMatchSchema.nullable(),
});

/** A quote in the locker. */
export const quoteSchema = z.strictObject({
  ...quoteDraftSchema.shape,
  /** One that another program made may have its words alone: its offsets count in a text that is not ours. */
  selectors: z.array(selectorSchema).min(1),
  /** The same words at the same place of the same paper give the same id, so that two lockers merge without doubles. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  /** SHA-256 of the paper. */
  paper: sha256Schema,
  /** Where the paper was open when the quote was saved. */
  address: z.string().min(1),
  /** The report of a pack that it stands in, and what the reader typed for this quote alone. */
  citation: citationSchema,
  /** Who said it, in minutes; what is detected is a suggestion. */
  speaker: citedFieldSchema,
  /** Whose words the reader says they are; null while she has not said. */
  voice: z.enum(VOICES).nullable(),
  note: z.string(),
  tags: z.array(z.string().min(1)),
  savedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** When it was put in the bin; null while it is in the locker. */
  deletedAt: z.iso.datetime().nullable(),
});

export type Voice = (typeof VOICES)[number];
export type QuoteMatch = z.infer<typeof quoteMatchSchema>;
export type QuoteDraft = z.infer<typeof quoteDraftSchema>;
export type Quote = z.infer<typeof quoteSchema>;
