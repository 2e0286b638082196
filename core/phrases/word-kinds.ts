import { foldWord } from '../text/read-word.ts';
import type { Word } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Need } from './needs.ts';
import { createWordTable } from './word-table.ts';
import type { TapeRange } from './word-tape.ts';

/** The kind of a word that is none, such as an apostrophe by itself. */
export const NO_WORD = -1;

/** Words that pass the same tests of a lexicon are of one kind, a small number; 0 is that of words that pass none. */
export type WordKinds = {
  of(word: Pick<Word, 'text' | 'raw'>): number;
  /** The kind of the word that the characters from `start` to `end` fold to, whose hash is `hash`. */
  ofSlice(text: string, start: number, end: number, hash: number): number;
  /** The tests that words of each kind pass. */
  readonly tests: readonly (readonly number[])[];
  /** Tells which kinds of words meet a need. */
  tableOf(need: Need): NeedTable;
};

const NO = 1;
const YES = 2;
const NOBODY = new Uint8Array(0);

/** Remembers which kinds of words meet a need; it has the number of the need. */
export class NeedTable {
  readonly id: number;
  readonly #met: ReadonlySet<number>;
  readonly #tests: WordKinds['tests'];
  /** 0 is "not asked yet". */
  #answers = NOBODY;

  constructor(need: Need, tests: WordKinds['tests']) {
    this.id = need.id;
    this.#met = new Set(need.tests);
    this.#tests = tests;
  }

  isMetBy(kind: number): boolean {
    const known = this.#answers[kind];
    return known ? known === YES : this.#learn(kind);
  }

  /** Whether it is met by one of the kinds of some words. */
  isMetIn(kinds: Int32Array, { from, to }: TapeRange): boolean {
    for (let at = from; at < to; at += 1) if (this.isMetBy(kinds[at]!)) return true;
    return false;
  }

  #learn(kind: number): boolean {
    if (kind >= this.#answers.length) {
      const more = new Uint8Array(2 * this.#tests.length);
      more.set(this.#answers);
      this.#answers = more;
    }
    const isMet = this.#tests[kind]!.some((test) => this.#met.has(test));
    this.#answers[kind] = isMet ? YES : NO;
    return isMet;
  }
}

/** Makes the kinds of a lexicon to which no tests will be added. */
export function createWordKinds(lexicon: Lexicon): WordKinds {
  const tests: (readonly number[])[] = [[]];
  const kinds = new Map<string, number>([['', 0]]);
  const tables: NeedTable[] = [];

  const of = (word: Pick<Word, 'text' | 'raw'>): number => {
    const passed = lexicon.testsOf(word);
    if (passed.length === 0) return 0;
    const key = passed.join(' ');
    const known = kinds.get(key);
    if (known !== undefined) return known;
    kinds.set(key, tests.length);
    tests.push(passed);
    return tests.length - 1;
  };

  const words = createWordTable((slice) => {
    const word = foldWord(slice);
    return word.text === '' ? NO_WORD : of(word);
  });

  return {
    of,
    ofSlice: words.get,
    tests,
    tableOf: (need) => (tables[need.id] ??= new NeedTable(need, tests)),
  };
}
