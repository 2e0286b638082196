import type * as z from 'zod';
import { OWN_PACK } from '../phrases/own-pack.ts';
import type { categoryNameSchema } from './category-name-schema.ts';
import type { QuoteMatch } from './quote.ts';

export type CategoryName = z.infer<typeof categoryNameSchema>;

/** Names the category of a match; undefined for one that nobody named. */
export type CategoryLookup = (of: Pick<QuoteMatch, 'pack' | 'category'>) => CategoryName | undefined;

/** What of a pack names its categories. */
type NamingPack = { id: string; name: string; categories: readonly { id: string; name: string }[] };

/** The names of all categories of some packs. */
export function namesOfPacks(packs: readonly NamingPack[]): CategoryName[] {
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
