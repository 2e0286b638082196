import type { Word } from '../text/words.ts';
import { frequencyOf } from './word-frequency.ts';

/** The things one word can be tested for, each with a number: word forms, beginnings, exact capitals, "a number". */
export type Lexicon = {
  /** The number of the test that a word is one of these folded lower-case words. */
  anyOf(words: readonly string[]): number;
  prefix(start: string): number;
  exact(raw: string): number;
  number(): number;
  /** How many tests there are; their numbers are smaller. */
  count(): number;
  /** The numbers of all tests that a word passes. */
  testsOf(word: Pick<Word, 'text' | 'raw'>): number[];
  /** Whether a folded lower-case word, or its beginning, is in any test: used to join words broken at a line end. */
  has(word: string): boolean;
  /** How many of ten thousand words of a council paper pass a test, roughly. */
  weight(test: number): number;
};

const NUMBER_WORDS = new Set('one two three four five six seven eight nine ten'.split(' '));

/** Of ten thousand words: figures are frequent; what a beginning stands for is not known. */
const NUMBERS = 400;
const BEGINNINGS = 3;

/** Makes an empty lexicon. Equal tests get the same number, so that a pack's lists are tested once a word. */
export function createLexicon(): Lexicon {
  const tests = new Map<string, number>();
  const weights: number[] = [];
  const byWord = new Map<string, number[]>();
  const byPrefix = new Map<string, number>();
  const byRaw = new Map<string, number>();
  const prefixLengths = new Set<number>();
  let numberTest = -1;

  const test = (key: string, weight: () => number, register: (id: number) => void): number => {
    const known = tests.get(key);
    if (known !== undefined) return known;
    const id = weights.length;
    tests.set(key, id);
    weights.push(weight());
    register(id);
    return id;
  };

  const foldedTests = (text: string): number[] => {
    const found = [...(byWord.get(text) ?? [])];
    for (const length of prefixLengths) {
      const id = text.length >= length ? byPrefix.get(text.slice(0, length)) : undefined;
      if (id !== undefined) found.push(id);
    }
    if (numberTest >= 0 && (/^\d/.test(text) || NUMBER_WORDS.has(text))) found.push(numberTest);
    return found;
  };

  return {
    anyOf(words) {
      const unique = words.length === 1 ? words : [...new Set(words)].sort();
      const weight = () => unique.reduce((sum, word) => sum + frequencyOf(word), 0);
      return test(`any ${unique.join(' ')}`, weight, (id) => {
        for (const word of unique) {
          const row = byWord.get(word);
          if (row) row.push(id);
          else byWord.set(word, [id]);
        }
      });
    },
    prefix(start) {
      return test(
        `prefix ${start}`,
        () => BEGINNINGS,
        (id) => {
          byPrefix.set(start, id);
          prefixLengths.add(start.length);
        },
      );
    },
    exact(raw) {
      return test(
        `exact ${raw}`,
        () => frequencyOf(raw.toLowerCase()),
        (id) => byRaw.set(raw, id),
      );
    },
    number() {
      return test(
        'number',
        () => NUMBERS,
        (id) => {
          numberTest = id;
        },
      );
    },
    count: () => weights.length,
    testsOf({ text, raw }) {
      const found = foldedTests(text);
      const exact = byRaw.get(raw);
      if (exact !== undefined) found.push(exact);
      return found;
    },
    has(word) {
      return foldedTests(word).length > 0;
    },
    weight(id) {
      return weights[id] ?? 1;
    },
  };
}
