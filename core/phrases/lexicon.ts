import type { Word } from '../text/words.ts';

/** The things one word can be tested for, each with a number: word forms, beginnings, exact capitals, "a number". */
export type Lexicon = {
  /** The number of the test that a word is one of these folded lower-case words. */
  anyOf(words: readonly string[]): number;
  prefix(start: string): number;
  exact(raw: string): number;
  number(): number;
  /** The numbers of all tests that a word passes. */
  testsOf(word: Word): readonly number[];
  /** Whether a folded lower-case word, or its beginning, is in any test: used to join words broken at a line end. */
  has(word: string): boolean;
  /** How often a test is likely to pass in a council paper, roughly: 1 for an ordinary word. */
  weight(test: number): number;
};

const NUMBER_WORDS = new Set('one two three four five six seven eight nine ten'.split(' '));

/** Everyday words of council papers make poor starting points for a search. */
const COMMON = new Set(
  (
    'a all an and are as at be budget by care child children cost costs council education for from had has have health in ' +
    'is it its need needs no not number of on or other our out over plan plans pupils school schools service services ' +
    'support than that the their they this to was were which will with'
  ).split(' '),
);

const MOST_REMEMBERED = 50_000;

/** Makes an empty lexicon. Equal tests get the same number, so that a pack's lists are tested once a word. */
export function createLexicon(): Lexicon {
  const tests = new Map<string, number>();
  const weights: number[] = [];
  const byWord = new Map<string, number[]>();
  const byPrefix = new Map<string, number>();
  const byRaw = new Map<string, number>();
  const prefixLengths = new Set<number>();
  const remembered = new Map<string, readonly number[]>();
  let numberTest = -1;

  const test = (key: string, weight: number, register: (id: number) => void): number => {
    const known = tests.get(key);
    if (known !== undefined) return known;
    const id = weights.length;
    tests.set(key, id);
    weights.push(weight);
    remembered.clear();
    register(id);
    return id;
  };

  const foldedTests = (text: string): readonly number[] => {
    const known = remembered.get(text);
    if (known) return known;
    const found = [...(byWord.get(text) ?? [])];
    for (const length of prefixLengths) {
      const id = text.length >= length ? byPrefix.get(text.slice(0, length)) : undefined;
      if (id !== undefined) found.push(id);
    }
    if (numberTest >= 0 && (/^\d/.test(text) || NUMBER_WORDS.has(text))) found.push(numberTest);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, found);
    return found;
  };

  return {
    anyOf(words) {
      const unique = [...new Set(words)].sort();
      const weight = unique.some((word) => COMMON.has(word)) ? 20 : 1;
      return test(`any ${unique.join(' ')}`, weight, (id) => {
        for (const word of unique) {
          const row = byWord.get(word);
          if (row) row.push(id);
          else byWord.set(word, [id]);
        }
      });
    },
    prefix(start) {
      return test(`prefix ${start}`, 2, (id) => {
        byPrefix.set(start, id);
        prefixLengths.add(start.length);
      });
    },
    exact(raw) {
      return test(`exact ${raw}`, 1, (id) => byRaw.set(raw, id));
    },
    number() {
      return test('number', 50, (id) => {
        numberTest = id;
      });
    },
    testsOf(word) {
      const found = foldedTests(word.text);
      const exact = byRaw.get(word.raw);
      return exact === undefined ? found : [...found, exact];
    },
    has(word) {
      return foldedTests(word).length > 0;
    },
    weight(id) {
      return weights[id] ?? 1;
    },
  };
}
