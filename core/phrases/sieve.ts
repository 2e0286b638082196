import type { Need } from './needs.ts';
import type { NeedTable, WordKinds } from './word-kinds.ts';
import type { TapeRange, WordTape } from './word-tape.ts';

/** To be tried in a sentence a pattern needs a word for each need of one way, all of them within `reach` words. */
type Siftable = { ways: readonly (readonly Need[])[]; reach: number };

/** A first quick pass over a text, which lets through few of its sentences, each with few patterns. */
export type Sieve = {
  /**
   * Calls `visit` for each sentence of a stretch and each pattern (by its index) for which it has the words. The
   * sentences come in order and are asked for only if there may be some.
   */
  sift<S extends TapeRange>(
    stretch: TapeRange,
    sentencesOf: () => readonly S[],
    visit: (sentence: S, pattern: number) => void,
  ): void;
};

/** A way of a pattern: the numbers of its needs but for the rarest, with which it starts. */
type Way = { pattern: number; reach: number; others: readonly number[] };
/** The ways that start with the same need and have the same rarest need besides. */
type Group = { second: number; ways: Way[] };
/** What words of one kind are needed for: the needs that start ways, and those that stand second or later in ways. */
type Row = { starts: readonly number[]; others: readonly number[] };

const NONE: readonly number[] = [];
const NO_SECOND = -1;

/** Numbers equal needs alike, and says what each kind of word is needed for. */
class WayIndex {
  readonly tables: NeedTable[] = [];
  readonly groups: Group[][] = [];
  readonly #kinds: WordKinds;
  readonly #numbers = new Map<string, number>();
  readonly #byTest = new Map<number, number[]>();
  readonly #isOther: boolean[] = [];
  readonly #rows: Row[] = [];

  constructor(patterns: readonly Siftable[], kinds: WordKinds) {
    this.#kinds = kinds;
    for (const [pattern, { ways, reach }] of patterns.entries())
      for (const way of ways) {
        const [first, ...others] = way.map((need) => this.#numberOf(need));
        for (const other of others) this.#isOther[other] = true;
        if (first !== undefined) this.#start(first, { pattern, reach, others });
      }
  }

  rowOf(kind: number): Row {
    return (this.#rows[kind] ??= this.#makeRow(kind));
  }

  #start(first: number, way: Way): void {
    const groups = this.groups[first]!;
    const second = way.others[0] ?? NO_SECOND;
    const group = groups.find((each) => each.second === second);
    if (group) group.ways.push(way);
    else groups.push({ second, ways: [way] });
  }

  #numberOf(need: Need): number {
    const key = need.tests.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const made = this.groups.length;
    this.#numbers.set(key, made);
    this.groups.push([]);
    this.tables.push(this.#kinds.tableOf(need));
    this.#isOther.push(false);
    for (const test of need.tests) {
      const row = this.#byTest.get(test);
      if (row) row.push(made);
      else this.#byTest.set(test, [made]);
    }
    return made;
  }

  #makeRow(kind: number): Row {
    const tests = this.#kinds.tests[kind] ?? NONE;
    const needs = [...new Set(tests.flatMap((test) => this.#byTest.get(test) ?? NONE))];
    return {
      starts: needs.filter((need) => this.groups[need]!.length > 0),
      others: needs.filter((need) => this.#isOther[need]),
    };
  }
}

/**
 * Makes a sieve for some patterns. Each kind of word is looked up once; what it is needed for is then a short row of
 * numbers, so that the time hardly depends on how many patterns there are.
 */
export function createSieve(patterns: readonly Siftable[], kinds: WordKinds, tape: WordTape): Sieve {
  const index = new WayIndex(patterns, kinds);
  const { groups, tables } = index;
  /** A need is met in the stretch being read if `seenIn` has the number of the stretch for it. */
  let stretchNumber = 0;
  const seenIn = new Int32Array(groups.length);
  const kindSeenIn: number[] = [];
  /** A pattern was let through for the sentence with this number. */
  let sentenceNumber = 0;
  const passedIn = new Int32Array(patterns.length);
  /** Where ways may match in the stretch, in order: the places of their rarest words, and the ways. */
  const places: number[] = [];
  const ways: Way[] = [];
  const started: number[] = [];

  const areSeen = (needs: readonly number[]): boolean => {
    for (const need of needs) if (seenIn[need] !== stretchNumber) return false;
    return true;
  };

  /** Whether each other need of a way is met within reach of a place, from one place of the tape to before another. */
  const areNear = ({ reach, others }: Way, place: number, from: number, to: number): boolean => {
    const start = Math.max(from, place - reach + 1);
    const end = Math.min(to, place + reach);
    for (const need of others) {
      const table = tables[need]!;
      let at = start;
      while (at < end && !table.isMetBy(tape.kinds[at]!)) at += 1;
      if (at === end) return false;
    }
    return true;
  };

  /** Notes what is in a stretch, and the places with a word that starts a way. */
  const look = ({ from, to }: TapeRange): void => {
    stretchNumber += 1;
    started.length = 0;
    for (let at = from; at < to; at += 1) {
      const kind = tape.kinds[at]!;
      if (kind === 0) continue;
      const row = index.rowOf(kind);
      if (row.starts.length > 0) started.push(at);
      if (kindSeenIn[kind] === stretchNumber) continue;
      kindSeenIn[kind] = stretchNumber;
      for (const need of row.others) seenIn[need] = stretchNumber;
    }
  };

  const findChances = ({ from, to }: TapeRange): void => {
    places.length = ways.length = 0;
    for (const place of started)
      for (const need of index.rowOf(tape.kinds[place]!).starts)
        for (const group of groups[need]!) {
          if (group.second !== NO_SECOND && seenIn[group.second] !== stretchNumber) continue;
          for (const way of group.ways)
            if (areSeen(way.others) && areNear(way, place, from, to)) {
              places.push(place);
              ways.push(way);
            }
        }
  };

  return {
    sift(stretch, sentencesOf, visit) {
      look(stretch);
      if (started.length === 0) return;
      findChances(stretch);
      if (ways.length === 0) return;
      let next = 0;
      for (const sentence of sentencesOf()) {
        sentenceNumber += 1;
        while (next < ways.length && places[next]! < sentence.from) next += 1;
        for (; next < ways.length && places[next]! < sentence.to; next += 1) {
          const way = ways[next]!;
          if (passedIn[way.pattern] === sentenceNumber) continue;
          if (!areNear(way, places[next]!, sentence.from, sentence.to)) continue;
          passedIn[way.pattern] = sentenceNumber;
          visit(sentence, way.pattern);
        }
      }
    },
  };
}
