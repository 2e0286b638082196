import * as z from 'zod';
import { lockerQuerySchema, type LockerAnswer } from '../../core/evidence/locker-search/locker-query.ts';
import { ERROR_CODES } from '../../core/result.ts';

const count = z.int().nonnegative();

/** What the locker page sends to the worker that searches. */
export const toSearchSchema = z.discriminatedUnion('kind', [
  /** The question that is open from now on: it is answered, and again after every change of the locker. */
  z.strictObject({ kind: z.literal('ask'), ask: count, query: lockerQuerySchema }),
  /** The ids of some rows of an answer. */
  z.strictObject({ kind: z.literal('ids'), request: count, answer: count, from: count, to: count }),
  /** The titles of categories by their names. */
  z.strictObject({ kind: z.literal('categories'), titles: z.record(z.string(), z.string()) }),
]);

const facetSchema = z.array(z.strictObject({ value: z.string(), title: z.string(), count }));

const answerSchema = z.strictObject({
  answer: count,
  total: count,
  exact: count,
  isWhole: z.boolean(),
  groups: z.array(z.strictObject({ key: z.string(), title: z.string(), count })),
  facets: z.strictObject({
    councils: facetSchema,
    categories: facetSchema,
    bands: facetSchema,
    tags: facetSchema,
    voices: facetSchema,
    kinds: facetSchema,
  }),
  instead: z.string().nullable(),
}) satisfies z.ZodType<LockerAnswer>;

/** What the worker sends. */
export const fromSearchSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), ask: count, answer: answerSchema }),
  /** No ids where the answer is one of long ago. */
  z.strictObject({ kind: z.literal('ids'), request: count, ids: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('failed'), code: z.enum(ERROR_CODES) }),
]);

export type ToSearch = z.infer<typeof toSearchSchema>;
export type FromSearch = z.infer<typeof fromSearchSchema>;
