/** How hard a text is to read. */
export type Reading = { grade: number; words: number; sentences: number };

/**
 * The Flesch-Kincaid grade of a text, the school year in which it can be read (grade 7 is age 12 to 13):
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59. (J. P. Kincaid et al., Derivation of New Readability
 * Formulas, Research Branch Report 8-75, Naval Air Station Memphis, 1975.) A block that ends without a full stop is a
 * sentence of its own.
 */
export function readingGrade(blocks: readonly string[]): Reading {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  if (words.length === 0) return { grade: 0, words: 0, sentences: 0 };
  const grade = (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
  return { grade, words: words.length, sentences: sentences.length };
}

/** The sentences of a block, without those that have no word. */
export function sentencesOf(block: string): string[] {
  return block
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?]["”’)]?)\s+/)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\d][\p{L}\d’']*/gu) ?? [];
}

/**
 * Groups of vowels, with the usual corrections; right for about nine words in ten. A number counts as one, and so does
 * a word in capitals (EHCP, PDF): whoever reads these papers takes it in at one look.
 */
export function countSyllables(word: string): number {
  if (/^[\d\p{Lu}]+s?$/u.test(word)) return 1;
  const plain = word
    .toLowerCase()
    .replace(/[’'].*$/, '')
    // Silent endings: "phrases" has two, "boxes" two, "saved" one, "wanted" two.
    .replace(/(?<=[^aeiouycgszx])es$|(?<=[^aeiouytd])ed$|(?<=[^aeiouy])(?<!^[^aeiouy]|[^aeiouy]l)e$/, '')
    .replace(/^y/, '');
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 0;
  const split = plain.match(/i[ao](?!u)(?<![cstg]i[ao])|[aeiou]ing$/g)?.length ?? 0;
  return Math.max(1, groups + split);
}
