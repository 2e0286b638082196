import type { Quote } from '../../evidence/quote.ts';
import type { Pack, PackCategory } from '../../phrases/pack.ts';
import { knownCategory } from './named-category.ts';

/** A category with the name of its part of the page. */
export type NumberedCategory = { id: string; category: PackCategory };

/** The categories of some quotes in these packs, each once, in the order of their names. */
export function numberCategories(quotes: readonly Quote[], packs: readonly Pack[]) {
  const found = new Set(
    quotes.flatMap(({ match }) => {
      const category = match && knownCategory(match, packs);
      return category ? [category] : [];
    }),
  );
  const all: NumberedCategory[] = [...found]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((category, index) => ({ id: `category-${index + 1}`, category }));
  return {
    all,
    /** The part of the page about the category of a quote; null if there is none. */
    idOf({ match }: Quote): string | null {
      const category = match && knownCategory(match, packs);
      return all.find((one) => one.category === category)?.id ?? null;
    },
  };
}
