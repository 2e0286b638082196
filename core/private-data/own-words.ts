import { foldLetters, foldQuickly } from './fold-letters.ts';
import type { PrivateSpan } from './private-span.ts';

/** The fewest letters and figures that are looked for: a single one stands everywhere. */
const FEWEST = 2;
/** What may stand between the parts of a name, in a text ("Mary-Jane", "Mary Jane") or in the name of a file. */
const BETWEEN = '(?:%20|[\\s\\p{Pd}_+.])*';
/** What a line end or a print may put into a word: "El-" and "la" on the next line. */
const INSIDE = '(?:\\p{Pd}\\s*\\n\\s*|[\\u00ad\\u200b-\\u200d\\u2060\\ufeff])*';

/** All that `INSIDE` can put into a word. */
const IN_WORDS = /\p{Pd}\s*\n\s*|[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The reader's own words as lists are kept: without blanks around them, each once, none too short to look for. */
export function tidyOwnWords(words: readonly string[]): string[] {
  const kept = new Map(
    words.map((word) => [foldLetters(word.trim()).folded, word.trim().replace(/\s+/g, ' ')]),
  );
  return [...kept]
    .filter(([folded]) => (folded.match(/[\p{L}\p{N}]/gu) ?? []).length >= FEWEST)
    .map(([, word]) => word);
}

/**
 * Finds the reader's own words as whole words, in capitals or not, with and without accents, with hyphens or spaces
 * between their parts, and across line ends.
 */
export function createOwnWordFinder(words: readonly string[]): (text: string) => PrivateSpan[] {
  const own = tidyOwnWords(words);
  if (own.length === 0) return () => [];
  // The longest first: of "Ella" and "Ella Smith" the whole name.
  const sorted = own.map((word) => foldLetters(word).folded).sort((a, b) => b.length - a.length);
  const shape = new RegExp(
    `(?:(?<![\\p{L}\\p{N}])|(?<=%[0-9a-f]{2}))(?:${sorted.map(shapeOf).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const parts = own.map((word) => partsOf(foldQuickly(word)).map((part) => part.replace(IN_WORDS, '')));
  return (text) => {
    // Most texts have none of them, and this costs a fraction of looking for their shapes.
    const letters = foldQuickly(text).replace(IN_WORDS, '');
    if (!parts.some((one) => one.every((part) => letters.includes(part)))) return [];
    const { folded, at } = foldLetters(text);
    return [...folded.matchAll(shape)].map(({ 0: found, index }) => ({
      start: at(index),
      end: at(index + found.length),
      kind: 'own' as const,
    }));
  };
}

function shapeOf(folded: string): string {
  return partsOf(folded)
    .map((part) => [...part].map(escape).join(INSIDE))
    .join(BETWEEN);
}

function partsOf(folded: string): string[] {
  return folded.split(/[\s\p{Pd}]+/u).filter((part) => part !== '');
}

function escape(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
