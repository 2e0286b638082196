import type { Lexicon } from './lexicon.ts';

/**
 * Something that every match has: a word that passes one of these tests. `weight` is how many of ten thousand words
 * do, roughly. Equal needs of a finder are one object, and `id` its number from 1.
 */
export type Need = { id: number; tests: readonly number[]; weight: number };

/** A few needs tell nearly every sentence apart; a word that stands everywhere tells nothing. */
const MOST_NEEDS = 5;
const TOO_FREQUENT = 150;

/** Makes needs, so that equal ones are one object. */
export type NeedBook = {
  ofTests(tests: readonly number[]): Need;
  /** The need that is met where one of some needs is met. */
  ofAny(needs: readonly Need[]): Need;
  /** How many needs were made. */
  count(): number;
};

/** Makes a book of needs over the tests of a lexicon. */
export function createNeedBook(lexicon: Lexicon): NeedBook {
  const byHash = new Map<number, Need[]>();
  let count = 0;
  /** A test was taken into the union with this number. */
  const takenIn: number[] = [];
  let union = 0;

  const ofTests = (tests: readonly number[]): Need => {
    let hash = 0;
    for (const test of tests) hash = (Math.imul(hash, 31) + test) | 0;
    const row = byHash.get(hash) ?? [];
    for (const need of row)
      if (need.tests.length === tests.length && need.tests.every((test, at) => test === tests[at]))
        return need;
    let weight = 0;
    for (const test of tests) weight += lexicon.weight(test);
    count += 1;
    const made = { id: count, tests, weight };
    row.push(made);
    byHash.set(hash, row);
    return made;
  };

  return {
    ofTests,
    ofAny(needs) {
      const [first] = needs;
      if (first && needs.every((need) => need === first)) return first;
      union += 1;
      const tests: number[] = [];
      for (const need of needs)
        for (const test of need.tests) {
          if (takenIn[test] === union) continue;
          takenIn[test] = union;
          tests.push(test);
        }
      return ofTests(tests);
    },
    count: () => count,
  };
}

/** The needs of what has to match all of some parts: at least one, the rarest first. */
export function needsOfAll(parts: readonly (readonly Need[])[]): readonly Need[] {
  if (parts.length === 1 && parts[0]!.length === 1) return parts[0]!;
  const sorted = parts.flat().sort((a, b) => a.weight - b.weight);
  const needs: Need[] = [];
  for (const [at, need] of sorted.entries()) {
    if (need === sorted[at - 1]) continue;
    if (needs.length > 0 && need.weight > TOO_FREQUENT) break;
    needs.push(need);
    if (needs.length === MOST_NEEDS) break;
  }
  return needs;
}

/** The needs of what has to match one of some items: at least one, the rarest first. */
export function needsOfAny(items: readonly (readonly Need[])[], book: NeedBook): readonly Need[] {
  let most = 0;
  for (const { length } of items) most = Math.max(most, length);
  const needs: Need[] = [];
  for (let rank = 0; rank < most; rank += 1) {
    const need = book.ofAny(items.map((each) => each[Math.min(rank, each.length - 1)]!));
    if (need !== needs.at(-1)) needs.push(need);
  }
  return needs;
}
