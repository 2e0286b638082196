import * as z from 'zod';

const patternId = z.string().regex(/^[A-Z0-9]{2,8}-[0-9]{2,3}$/);

export const packCategorySchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9]{2,8}$/),
  name: z.string().min(1),
  /** Why the phrases matter, in two or three calm sentences for a parent. */
  forParent: z.string().min(1),
  legal: z.strictObject({ text: z.string(), asAt: z.iso.date() }),
});

export const packPatternSchema = z.strictObject({
  id: patternId,
  category: z.string(),
  /** In the pattern language of `parse-pattern.ts`. */
  pattern: z.string().min(1),
  /** How much the words say by themselves: high, middling or low. */
  signal: z.enum(['H', 'M', 'L']),
  /** Wordings that the pattern must find, each a text of its own. */
  mustMatch: z.array(z.string()).min(1),
  /** Wordings that must give no visible hit of this pattern. */
  mustNotMatch: z.array(z.string()),
});

/** A pack: a named, versioned set of patterns with categories, word lists and its own test sentences. Data, not code. */
export const packSchema = z.strictObject({
  format: z.literal('minuted-pack'),
  formatVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  author: z.string(),
  sources: z.array(z.string()),
  /** Word lists that patterns name as `@list`; each item is written in the pattern language. */
  lists: z.record(z.string().regex(/^[a-z]+$/), z.array(z.string().min(1))),
  /** The forms that `word~` stands for, by word; what is not here follows the fall-back rule. */
  forms: z.record(z.string(), z.array(z.string().min(1))),
  categories: z.array(packCategorySchema),
  patterns: z.array(packPatternSchema),
});

export type Pack = z.infer<typeof packSchema>;
export type PackCategory = z.infer<typeof packCategorySchema>;
export type PackPattern = z.infer<typeof packPatternSchema>;
