import type { Lexicon } from './lexicon.ts';

const NONE: readonly Need[] = [];
const NOTHING: readonly number[] = [];

/**
 * Something that every match has: a word that passes a test, or one that meets one of some other needs. Equal needs of
 * a finder are one object.
 */
export class Need {
  /** From 1, without a hole. */
  readonly id: number;
  /** The needs of which it is the union. */
  readonly anyOf: readonly Need[];
  #tests: readonly number[] | undefined;
  #weight: number | undefined;

  /** `tests` and `weight` are those of a need that is no union. */
  constructor(id: number, anyOf: readonly Need[], tests?: readonly number[], weight?: number) {
    this.id = id;
    this.anyOf = anyOf;
    this.#tests = tests;
    this.#weight = weight;
  }

  /** A word that passes one of these meets it. */
  get tests(): readonly number[] {
    return (this.#tests ??= this.#unite());
  }

  /** How many of ten thousand words meet it, roughly. */
  get weight(): number {
    return (this.#weight ??= this.anyOf.reduce((sum, { weight }) => sum + weight, 0));
  }

  #unite(): readonly number[] {
    const tests = new Set<number>();
    for (const need of this.anyOf) for (const test of need.tests) tests.add(test);
    return [...tests];
  }

  /** Whether it is met wherever one of some needs is, and nowhere else. */
  isAnyOf(needs: readonly Need[]): boolean {
    return needs.length === this.anyOf.length && needs.every((need, at) => need === this.anyOf[at]);
  }
}

/** A few needs tell nearly every sentence apart; one that every other sentence meets has its price and tells little. */
const MOST_NEEDS = 5;
const TOO_FREQUENT = 300;

/** Needs as data, from the one with the id 1 on: the test, or the ids of the needs of which it is the union. */
export type NeedRows = readonly (number | readonly number[])[];

/** Makes needs, so that equal ones are one object. */
export type NeedBook = {
  ofTest(test: number): Need;
  /** The id of the need of a test, undefined if there is none. */
  idOfTest(test: number): number | undefined;
  withId(id: number): Need;
  /** The ids of the needs of which one is the union. */
  unitedIn(id: number): readonly number[];
  /** The need that is met where one of some needs is met. */
  ofAny(needs: readonly Need[]): Need;
  /** How many needs there are. */
  count(): number;
};

/**
 * Makes a book of needs over the tests of a lexicon, which has those of `rows` already: there are thousands, so that
 * each is made when it is asked for, and a union that is made later may be one of them again.
 */
export function createNeedBook(lexicon: Lexicon, rows: NeedRows = []): NeedBook {
  const ofTests: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    if (typeof row === 'number') ofTests[row] = at + 1;
  }
  const byHash = new Map<number, Need[]>();
  const byId: (Need | undefined)[] = [];
  let last = rows.length;
  /** A need was taken into the union with this number. */
  const takenIn: number[] = [];
  let union = 0;

  const keep = (need: Need): Need => (byId[need.id] = need);
  const makeOfTest = (id: number, test: number): Need =>
    keep(new Need(id, NONE, [test], lexicon.weight(test)));

  const withId = (id: number): Need => {
    const known = byId[id];
    if (known) return known;
    const row = rows[id - 1]!;
    if (typeof row === 'number') return makeOfTest(id, row);
    return keep(new Need(id, row.map(withId)));
  };

  return {
    ofTest(test) {
      const known = ofTests[test];
      if (known !== undefined) return withId(known);
      ofTests[test] = ++last;
      return makeOfTest(last, test);
    },
    idOfTest: (test) => ofTests[test],
    withId,
    unitedIn(id) {
      const row = byId[id] ? undefined : rows[id - 1];
      if (row !== undefined) return typeof row === 'number' ? NOTHING : row;
      return byId[id]!.anyOf.map((need) => need.id);
    },
    ofAny(needs) {
      union += 1;
      const unique: Need[] = [];
      let hash = 0;
      for (const need of needs) {
        if (takenIn[need.id] === union) continue;
        takenIn[need.id] = union;
        unique.push(need);
        hash = (Math.imul(hash, 31) + need.id) | 0;
      }
      if (unique.length === 1) return unique[0]!;
      const row = byHash.get(hash) ?? [];
      for (const need of row) if (need.isAnyOf(unique)) return need;
      const made = keep(new Need(++last, unique));
      row.push(made);
      byHash.set(hash, row);
      return made;
    },
    count: () => last,
  };
}

/** The rarest needs of those of two rows, which are in this order themselves. */
export function rarestOf(first: readonly Need[], second: readonly Need[]): readonly Need[] {
  if (second.length === 0) return first;
  const needs: Need[] = [];
  let [a, b] = [0, 0];
  while (needs.length < MOST_NEEDS) {
    const [one, other] = [first[a], second[b]];
    const need = !other || (one && one.weight <= other.weight) ? one : other;
    if (!need || (needs.length > 0 && need.weight > TOO_FREQUENT)) break;
    if (need === one) a += 1;
    if (need === other) b += 1;
    if (!needs.includes(need)) needs.push(need);
  }
  return needs;
}

/** The needs of what has to match all of some parts: at least one, the rarest first. */
export function needsOfAll(parts: readonly (readonly Need[])[]): readonly Need[] {
  let needs: readonly Need[] = [];
  for (const each of parts) needs = needs.length === 0 ? each : rarestOf(needs, each);
  return needs;
}

/** The needs of what has to match one of some items, the rarest first. An empty list has none, and no match. */
export function needsOfAny(items: readonly (readonly Need[])[], book: NeedBook): readonly Need[] {
  let most = 0;
  for (const { length } of items) most = Math.max(most, length);
  const needs: Need[] = [];
  const ranked: Need[] = [];
  for (let rank = 0; rank < most; rank += 1) {
    ranked.length = 0;
    for (const each of items)
      if (each.length > 0) ranked.push(each[rank < each.length ? rank : each.length - 1]!);
    const need = book.ofAny(ranked);
    if (need !== needs.at(-1)) needs.push(need);
  }
  return needs;
}
