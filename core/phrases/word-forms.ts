import { DOUBLED, IRREGULAR, NOUNS, VERBS_LIKE_NOUNS } from './usual-forms.ts';

/** Endings of nouns, behind enough letters to leave out "bring", "assist" and "dance". */
const NOUN_ENDING =
  /(?:[a-z]{3}(?:ment|ship|[ae]nce|ing|ral|eer|ism|hood|dom|tive|ctor|ator)|[a-z]{2}(?:[ts]ion|[svw]al|ness|logy)|[a-z]ity|[a-z]{5}ist|[aiu])$/;

const SIBILANT = /(?:[sxz]|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
/** One syllable that ends in a consonant, a vowel and a consonant: stop, plan, trim; or -el, as the British have it. */
const DOUBLING = /^(?:[^aeiou]*|qu)[aeiou][^aeiouwxy]$|[^aeiou]el$/;

function pluralOf(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return SIBILANT.test(word) ? `${word}es` : `${word}s`;
}

function isNoun(word: string): boolean {
  return NOUNS.has(word) || (NOUN_ENDING.test(word) && !VERBS_LIKE_NOUNS.has(word));
}

/** The past form and the form with -ing of a regular verb. */
function verbFormsOf(word: string): string[] {
  if (CONSONANT_Y.test(word)) return [`${word.slice(0, -1)}ied`, `${word}ing`];
  if (word.endsWith('ie')) return [`${word}d`, `${word.slice(0, -2)}ying`];
  if (/(?:ee|oe|ye)$/.test(word)) return [`${word}d`, `${word}ing`];
  if (word.endsWith('e')) return [`${word}d`, `${word.slice(0, -1)}ing`];
  const stem = DOUBLING.test(word) || DOUBLED.has(word) ? word + word.slice(-1) : word;
  return [`${stem}ed`, `${stem}ing`];
}

/**
 * The forms that `word~` stands for: the pack's own row, else a row for an irregular word, else the word with its plural,
 * and with -ed and -ing unless papers use it as a noun only: "week~" is week and weeks, "stop~" also stopped.
 */
export function formsOf(word: string, table: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const row = Object.hasOwn(table, word) ? table[word] : undefined;
  if (row) return row;
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular) return irregular;
  // A short word or one without a vowel is an abbreviation: it has a plural only.
  if (!/^.{3,}$/.test(word) || !/[aeiouy]/.test(word)) return [word, `${word}s`];
  return [word, pluralOf(word), ...(isNoun(word) ? [] : verbFormsOf(word))];
}
