import type { Lexicon } from './lexicon.ts';
import type { PatternWord } from './pattern-tree.ts';
import { formsOf } from './word-forms.ts';

/** The number of the test of a pattern's word in a lexicon. */
export type WordTests = (word: PatternWord) => number;

/** Looks up the tests of a pack's words, whose forms are `forms`; the forms of each word once. */
export function createWordTests(
  lexicon: Lexicon,
  forms: Readonly<Record<string, readonly string[]>>,
): WordTests {
  const byForms = new Map<string, number>();
  return ({ text, form }) => {
    if (form === 'plain') return lexicon.word(text);
    if (form === 'exact') return lexicon.exact(text);
    if (form === 'prefix') return lexicon.prefix(text);
    let test = byForms.get(text);
    if (test === undefined) byForms.set(text, (test = lexicon.anyOf(formsOf(text, forms))));
    return test;
  };
}

/**
 * The one word that hyphenated words are when they are written closed, if they can be: a PDF's text often loses the
 * hyphen of "in-house" at a line end.
 */
export function closedForm(words: readonly PatternWord[]): PatternWord | undefined {
  const last = words.at(-1);
  if (words.length < 2 || !last || words.some((word) => /\d/.test(word.text) || word.form === 'exact'))
    return undefined;
  return { text: words.map((word) => word.text).join(''), form: last.form };
}
