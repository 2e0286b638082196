import * as z from 'zod';

const pagesSchema = z.array(z.int().positive());

/** Words that two texts have in common, in the same order, or that only one of them has; joined by single spaces. */
export const wordRunSchema = z.strictObject({
  kind: z.enum(['kept', 'removed', 'added']),
  text: z.string().min(1),
});

const placeShape = {
  /** Offsets into the new reading text, UTF-16, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The PDF pages on which it stood and stands, from 1; empty for a web page. */
  oldPages: pagesSchema,
  pages: pagesSchema,
};

/** How alike the old and the new words are: 0 (no word in common) to 1. */
const likenessSchema = z.number().min(0).max(1);

/**
 * What became of a quote in another version of its paper. `same` and `moved` are the very same characters, unless
 * `respaced` says that white space, line ends or the shape of letters, hyphens and quotation marks differ; a letter,
 * figure, sign or stop that differs makes it `reworded`.
 */
export const refoundSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('same'), ...placeShape, respaced: z.boolean() }),
  z.strictObject({ state: z.literal('moved'), ...placeShape, respaced: z.boolean() }),
  z.strictObject({
    state: z.literal('reworded'),
    ...placeShape,
    likeness: likenessSchema,
    difference: z.array(wordRunSchema),
  }),
  /** `likeness` is that of the words most like it, which were not taken for it. */
  z.strictObject({ state: z.literal('gone'), oldPages: pagesSchema, likeness: likenessSchema }),
]);

export type WordRun = z.infer<typeof wordRunSchema>;
export type Refound = z.infer<typeof refoundSchema>;
