import type { Word } from '../text/words.ts';
import { frequencyOf, frequencyOfBeginning } from './word-frequency.ts';

/** The things one word can be tested for, each with a number: word forms, beginnings, exact capitals, "a number". */
export type Lexicon = {
  /** The number of the test that a word is this folded lower-case one. */
  word(text: string): number;
  /** The number of the test that a word is one of these. */
  anyOf(words: readonly string[]): number;
  prefix(start: string): number;
  exact(raw: string): number;
  number(): number;
  /** Leaves out the number of a test, which no word passes. */
  skip(): void;
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

/** So many of ten thousand words of a paper are figures. */
const NUMBERS = 430;

/** Makes an empty lexicon. Equal tests get the same number, so that a pack's lists are tested once a word. */
export function createLexicon(): Lexicon {
  const weights: number[] = [];
  const words = new Map<string, number>();
  const rows = new Map<string, number>();
  const byPrefix = new Map<string, number>();
  const byRaw = new Map<string, number>();
  const prefixLengths = new Set<number>();
  let numberTest = -1;
  /** The tests of each word as a chain: its last entry here, and for each entry the test and the entry before it. */
  const entries = new Map<string, number>();
  const testOf: number[] = [-1];
  const before: number[] = [0];

  const add = (weight: number): number => weights.push(weight) - 1;

  const learn = (word: string, test: number): void => {
    const last = entries.get(word) ?? 0;
    if (testOf[last] === test) return;
    entries.set(word, testOf.length);
    testOf.push(test);
    before.push(last);
  };

  const isNumber = (text: string): boolean => {
    const code = text.charCodeAt(0);
    return (code >= 0x30 && code <= 0x39) || NUMBER_WORDS.has(text);
  };

  const foldedTests = (text: string): number[] => {
    const found: number[] = [];
    for (let entry = entries.get(text) ?? 0; entry !== 0; entry = before[entry]!) found.push(testOf[entry]!);
    for (const length of prefixLengths) {
      const id = text.length >= length ? byPrefix.get(text.slice(0, length)) : undefined;
      if (id !== undefined) found.push(id);
    }
    if (numberTest >= 0 && isNumber(text)) found.push(numberTest);
    return found;
  };

  return {
    word(text) {
      const known = words.get(text);
      if (known !== undefined) return known;
      const test = add(frequencyOf(text));
      words.set(text, test);
      learn(text, test);
      return test;
    },
    anyOf(all) {
      const key = all.join(' ');
      const known = rows.get(key);
      if (known !== undefined) return known;
      let weight = 0;
      for (const word of all) weight += frequencyOf(word);
      const test = add(weight);
      rows.set(key, test);
      for (const word of all) learn(word, test);
      return test;
    },
    prefix(start) {
      const known = byPrefix.get(start);
      if (known !== undefined) return known;
      const test = add(frequencyOfBeginning(start));
      byPrefix.set(start, test);
      prefixLengths.add(start.length);
      return test;
    },
    exact(raw) {
      const known = byRaw.get(raw);
      if (known !== undefined) return known;
      const test = add(frequencyOf(raw.toLowerCase()));
      byRaw.set(raw, test);
      return test;
    },
    number() {
      if (numberTest < 0) numberTest = add(NUMBERS);
      return numberTest;
    },
    skip() {
      add(0);
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
    weight(test) {
      return weights[test] ?? 1;
    },
  };
}
