import type { Lexicon } from './lexicon.ts';

/**
 * Something that every match has: a word that passes a test, or one that meets one of some other needs. Equal needs of
 * a finder are one object.
 */
export class Need {
  /** From 1, without a hole. */
  readonly id: number;
  /** How many of ten thousand words meet it, roughly. */
  readonly weight: number;
  /** What is met wherever this is. */
  readonly wider: Need[] = [];
  readonly #anyOf: readonly Need[];
  #tests: readonly number[] | undefined;

  constructor(id: number, weight: number, of: { test: number } | readonly Need[]) {
    this.id = id;
    this.weight = weight;
    this.#anyOf = 'test' in of ? [] : of;
    if ('test' in of) this.#tests = [of.test];
  }

  /** A word that passes one of these meets it. */
  get tests(): readonly number[] {
    return (this.#tests ??= [...new Set(this.#anyOf.flatMap(({ tests }) => tests))]);
  }

  /** Whether it is met wherever one of some needs is, and nowhere else. */
  isAnyOf(needs: readonly Need[]): boolean {
    return needs.length === this.#anyOf.length && needs.every((need, at) => need === this.#anyOf[at]);
  }
}

/** A few needs tell nearly every sentence apart; a word that stands everywhere tells nothing. */
const MOST_NEEDS = 5;
const TOO_FREQUENT = 150;

/** Makes needs, so that equal ones are one object. */
export type NeedBook = {
  ofTest(test: number): Need;
  /** The need of a test if it was made. */
  known(test: number): Need | undefined;
  /** The need that is met where one of some needs is met. */
  ofAny(needs: readonly Need[]): Need;
  /** How many needs were made. */
  count(): number;
};

/** Makes a book of needs over the tests of a lexicon. */
export function createNeedBook(lexicon: Lexicon): NeedBook {
  const byTest: Need[] = [];
  const byHash = new Map<number, Need[]>();
  let count = 0;
  /** A need was taken into the union with this number. */
  const takenIn: number[] = [];
  let union = 0;

  return {
    ofTest(test) {
      return (byTest[test] ??= new Need((count += 1), lexicon.weight(test), { test }));
    },
    known: (test) => byTest[test],
    ofAny(needs) {
      union += 1;
      const unique: Need[] = [];
      let hash = 0;
      let weight = 0;
      for (const need of needs) {
        if (takenIn[need.id] === union) continue;
        takenIn[need.id] = union;
        unique.push(need);
        hash = (Math.imul(hash, 31) + need.id) | 0;
        weight += need.weight;
      }
      if (unique.length === 1) return unique[0]!;
      const row = byHash.get(hash) ?? [];
      for (const need of row) if (need.isAnyOf(unique)) return need;
      const made = new Need((count += 1), weight, unique);
      for (const need of unique) need.wider.push(made);
      row.push(made);
      byHash.set(hash, row);
      return made;
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

/** The needs of what has to match one of some items: at least one, the rarest first. An empty list has none, and no match. */
export function needsOfAny(all: readonly (readonly Need[])[], book: NeedBook): readonly Need[] {
  const items = all.filter(({ length }) => length > 0);
  let most = 0;
  for (const { length } of items) most = Math.max(most, length);
  const needs: Need[] = [];
  for (let rank = 0; rank < most; rank += 1) {
    const need = book.ofAny(items.map((each) => each[Math.min(rank, each.length - 1)]!));
    if (need !== needs.at(-1)) needs.push(need);
  }
  return needs;
}
