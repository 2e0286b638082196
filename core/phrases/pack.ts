import * as z from 'zod';

const categoryId = z.string().regex(/^[A-Z0-9]{2,8}$/);
const patternId = z.string().regex(/^[A-Z0-9]{2,8}-[0-9]{2,4}$/);
/** Text that is shown to people: never markup. */
const shown = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^<>]*$/);
const sentence = z.string().min(1).max(2000);

export const packCategorySchema = z.strictObject({
  id: categoryId,
  name: shown(200),
  /** Why the phrases matter, in two or three calm sentences for a parent. */
  forParent: shown(2000),
  legal: z.strictObject({ text: z.string().max(2000), asAt: z.iso.date() }),
  /** What looks like these phrases and is something else: a note for whoever edits the pack. */
  falseFriends: z.string().max(2000),
  /** The sentence that stands beside every `mustMatch` text when it is tried, as the paper's subject would. */
  context: z.string().max(500),
});

export const packPatternSchema = z.strictObject({
  id: patternId,
  category: categoryId,
  /** In the pattern language of `parse-pattern.ts`. */
  pattern: z.string().min(1).max(2000),
  /** How much the words say by themselves: high, middling or low. */
  signal: z.enum(['H', 'M', 'L']),
  /** Typical wordings, each found and visible beside its category's `context`. The first are shown as examples. */
  mustMatch: z.array(sentence).min(1).max(100),
  /** False friends: each holds a telling word of the pattern, and must give no visible hit of it. */
  mustNotMatch: z.array(sentence).max(100),
  /** The papers that showed this wording, or why the pattern is as it is. */
  seenIn: z.array(z.string().max(500)).max(50),
});

/** A text with the hits that a pack must find in it, and the band of each. */
export const packParagraphSchema = z.strictObject({
  title: z.string().max(200),
  text: z.string().min(1).max(5000),
  expected: z.array(
    z.strictObject({
      pattern: patternId,
      /** Words that must be inside the match. */
      words: z.array(z.string()),
      band: z.enum(['read-first', 'worth-reading', 'maybe']),
      /** Whether the hit must be marked as denied ("there is no cap"). */
      denied: z.boolean().optional(),
      /** Why the band is not that of the published paragraph. */
      note: z.string().optional(),
    }),
  ),
  /** Patterns that may not be visible in it. */
  absent: z.array(patternId).optional(),
});

/** A pack: a named, versioned set of patterns with categories, word lists and its own test sentences. Data, not code. */
export const packSchema = z.strictObject({
  format: z.literal('minuted-pack'),
  formatVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: shown(200),
  version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/),
  author: z
    .string()
    .max(200)
    .regex(/^[^<>]*$/),
  sources: z.array(z.string().max(500)).max(500),
  /** Word lists that patterns name as `@list`; each item is written in the pattern language. */
  lists: z.record(z.string().regex(/^[a-z]{1,40}$/), z.array(z.string().min(1).max(500)).max(2000)),
  /** The forms that `word~` stands for, by word; what is not here follows the fall-back rule. */
  forms: z.record(z.string().max(60), z.array(z.string().min(1).max(60)).min(1).max(40)),
  categories: z.array(packCategorySchema).max(100),
  patterns: z.array(packPatternSchema).max(5000),
  /** Whole paragraphs with what must be found in them. */
  paragraphs: z.array(packParagraphSchema).max(200),
  /** Sentences in which nothing may be visible. */
  quiet: z.array(sentence).max(2000),
});

export type Pack = z.infer<typeof packSchema>;
export type PackCategory = z.infer<typeof packCategorySchema>;
export type PackPattern = z.infer<typeof packPatternSchema>;
export type PackParagraph = z.infer<typeof packParagraphSchema>;

/** What finding and showing hits needs of a pack: everything but its test sentences. */
export type ActivePack = Pick<Pack, 'id' | 'name' | 'version' | 'lists' | 'forms' | 'categories'> & {
  patterns: readonly Pick<PackPattern, 'id' | 'category' | 'pattern' | 'signal'>[];
};
