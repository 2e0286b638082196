import { describePattern } from './describe-pattern.ts';
import type { Pack, PackPattern } from './pack.ts';

/** Looks for words in what a reader sees of the patterns of a pack. */
export type PatternSearch = (words: string) => PackPattern[];

/** Makes the search of a pack: every word must stand in a pattern, its meaning, its examples or its category. */
export function createPatternSearch(
  pack: Pack,
  lists: Readonly<Record<string, readonly string[]>>,
): PatternSearch {
  const categories = new Map(pack.categories.map(({ id, name }) => [id, name]));
  const texts = new Map<PackPattern, string>();
  const textOf = (each: PackPattern): string => {
    const known = texts.get(each);
    if (known !== undefined) return known;
    const meaning = describePattern(each.pattern, lists);
    const all = [each.id, each.pattern, meaning, ...each.mustMatch, categories.get(each.category) ?? ''];
    const text = all.join('\n').toLowerCase();
    texts.set(each, text);
    return text;
  };
  return (words) => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return pack.patterns;
    return pack.patterns.filter((each) => wanted.every((word) => textOf(each).includes(word)));
  };
}
