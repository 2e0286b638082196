import type { ActivePack, Pack } from './pack.ts';
import { patternKey } from './pattern-key.ts';

/** What the reader has switched off, by key: a pack's id, "send/LIM" for a category, "send/LIM-01" for a pattern. */
export type PhraseChoices = {
  packsOff: readonly string[];
  categoriesOff: readonly string[];
  mutedPatterns: readonly string[];
};

/**
 * The packs to look for, without what is switched off and without their test sentences.
 *
 * The first pack is the one that comes with Minuted: its lists and word forms stand beneath those of every other
 * pack, so that a reader's own phrase may say `@ehcp` and is ranked like any other.
 */
export function activePacks(packs: readonly Pack[], choices: PhraseChoices): ActivePack[] {
  const base = packs[0];
  const packsOff = new Set(choices.packsOff);
  const categoriesOff = new Set(choices.categoriesOff);
  const muted = new Set(choices.mutedPatterns);
  return packs
    .filter(({ id }) => !packsOff.has(id))
    .map(({ id, name, version, lists, forms, categories, patterns }) => ({
      id,
      name,
      version,
      lists: { ...base?.lists, ...lists },
      forms: { ...base?.forms, ...forms },
      categories,
      patterns: patterns
        .filter(
          (each) => !categoriesOff.has(patternKey(id, each.category)) && !muted.has(patternKey(id, each.id)),
        )
        .map((each) => ({
          id: each.id,
          category: each.category,
          pattern: each.pattern,
          signal: each.signal,
        })),
    }));
}
