import * as z from 'zod';
import { OWN_PACK } from '../phrases/own-pack.ts';
import type { Pack } from '../phrases/pack.ts';
import type { QuoteMatch } from './quote.ts';

/** What a category of a pack is called. It goes with quotes, because not everybody who gets them has the pack. */
export const categoryNameSchema = z.strictObject({
  /** The ids that quotes have. */
  pack: z.string(),
  category: z.string(),
  name: z.string().min(1).max(1000),
  packName: z.string().max(1000),
});

export type CategoryName = z.infer<typeof categoryNameSchema>;

/** Names the category of a match; undefined for one that nobody named. */
export type CategoryLookup = (of: Pick<QuoteMatch, 'pack' | 'category'>) => CategoryName | undefined;

/** The names of all categories of some packs. */
export function namesOfPacks(packs: readonly Pack[]): CategoryName[] {
  return packs.flatMap(({ id: pack, name: packName, categories }) =>
    categories.map(({ id: category, name }) => ({ pack, category, name, packName })),
  );
}

const OWN_NAME = 'The reader’s own phrases';

/** A name as others are told it: what is "mine" here is not theirs. */
export function asOthersSay(name: CategoryName): CategoryName {
  return name.pack === OWN_PACK ? { ...name, name: OWN_NAME, packName: OWN_NAME } : name;
}

/** Finds names by their ids. Of two for the same category the first counts. */
export function createCategoryLookup(names: readonly CategoryName[]): CategoryLookup {
  const known = new Map<string, CategoryName>();
  for (const name of names) if (!known.has(categoryKey(name))) known.set(categoryKey(name), name);
  return (of) => known.get(categoryKey(of));
}

/** One text for the two ids. */
export function categoryKey({ pack, category }: Pick<QuoteMatch, 'pack' | 'category'>): string {
  return JSON.stringify([pack, category]);
}
