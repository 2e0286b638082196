import * as z from 'zod';
import { BANDS, type Band } from '../../phrases/hit.ts';
import { VOICES, type Voice } from '../quote.ts';
import { LOCKER_GROUPS, LOCKER_ORDERS } from './list-choices.ts';

export { LOCKER_GROUPS, LOCKER_ORDERS };

/** What the reader asks of the locker. Values of one filter are joined by "or", filters by "and"; empty ones let all pass. */
export type LockerQuery = {
  /** Words to look for in quotes, notes, tags, titles and councils; "words in quotation marks" as a phrase. */
  words: string;
  councils: string[];
  /** As "send/LIM"; the empty text stands for the reader's own selections. */
  categories: string[];
  bands: Band[];
  tags: string[];
  voices: Voice[];
  kinds: ('page' | 'pdf')[];
  /** SHA-256 of papers. */
  papers: string[];
  /** The id of a folder; null for the whole locker. Inside a folder the order can be the reader's own. */
  folder: string | null;
  /** Days, "2026-03-07", both included; null for no limit. */
  savedFrom: string | null;
  savedTo: string | null;
  /** Only quotes of papers whose source was found changed or missing at the last check. */
  changedSource: boolean;
  /** Only quotes for whose citation council, body or date is not known. */
  unsourced: boolean;
  group: LockerGroup;
  order: LockerOrder;
};

export type LockerGroup = (typeof LOCKER_GROUPS)[number];
export type LockerOrder = (typeof LOCKER_ORDERS)[number];

/** A part of the list under one heading. A quote with two tags stands under both. */
export type FoundGroup = { key: string; title: string; count: number };

/** How many quotes each value of a filter would leave, were it the only value of that filter. */
export type Facet = { value: string; title: string; count: number };

export type LockerAnswer = {
  /** Goes up with every answer, so that rows are asked of the right one. */
  answer: number;
  /** Different quotes; with groups by tag fewer than the rows. */
  total: number;
  /** So many of them have all the words as typed; they come first in their group, before those with another spelling. */
  exact: number;
  /**
   * False while the locker is still being read: `total` is then that of what was read so far or, where nothing is
   * filtered, of the newest quotes alone; there are no facets yet.
   */
  isWhole: boolean;
  /** In the order of the list; the counts sum up to the number of rows. */
  groups: FoundGroup[];
  facets: Record<'councils' | 'categories' | 'bands' | 'tags' | 'voices' | 'kinds', Facet[]>;
  /** A spelling that would find more, where the words as typed find nothing or little; else null. */
  instead: string | null;
};

/** The same as a schema, for what comes in a message. */
export const lockerQuerySchema = z.strictObject({
  words: z.string(),
  councils: z.array(z.string()),
  categories: z.array(z.string()),
  bands: z.array(z.enum(BANDS)),
  tags: z.array(z.string()),
  voices: z.array(z.enum(VOICES)),
  kinds: z.array(z.enum(['page', 'pdf'])),
  papers: z.array(z.string()),
  folder: z.string().nullable(),
  savedFrom: z.string().nullable(),
  savedTo: z.string().nullable(),
  changedSource: z.boolean(),
  unsourced: z.boolean(),
  group: z.enum(LOCKER_GROUPS),
  order: z.enum(LOCKER_ORDERS),
}) satisfies z.ZodType<LockerQuery>;
