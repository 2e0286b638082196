import type { PatternNeeds } from './compile-pack.ts';
import type { Lexicon } from './lexicon.ts';
import type { NeedBook } from './needs.ts';
import type { WordKinds } from './word-kinds.ts';

/** What the words of one kind are needed for. */
export type KindRow = {
  /** The ways that start with such a word, in groups: the bit of the second need they have in common, how many, which. */
  starts: readonly number[];
  /** Bits of the needs that it meets of those behind the first in ways: for each row of 32 its number and its bits. */
  meets: readonly number[];
  isFigure: boolean;
};

/** The bit of the second need of a way that has only one: no need has this bit. */
export const ALWAYS = 0;

/**
 * The ways in which the patterns of a finder can stand, and what each kind of word is needed for. Ways have numbers
 * from 1, and are kept as rows of numbers: there are thousands, of which a paper asks for few.
 */
export class WayIndex {
  readonly #book: NeedBook;
  readonly #figure: number;
  readonly #patterns: number[] = [-1];
  readonly #reaches: number[] = [0];
  readonly #nearby: number[] = [0];
  readonly #figures: number[] = [0];
  readonly #figuresWithin: number[] = [0];
  /** The numbers of the needs of all ways, one way after the other, and where each way's begin. */
  readonly #needs: number[] = [];
  readonly #begins: number[] = [0, 0];
  /** For each need the last way that starts with it; for each way the one before it that starts so. */
  readonly #last: number[] = [];
  readonly #before: number[] = [0];
  /** The needs that stand second or later in ways: there are so many, and each gets a bit when it is asked for. */
  readonly #hasBit: boolean[] = [];
  #bitCount = ALWAYS + 1;
  readonly #bits: (number | undefined)[] = [];
  #nextBit = ALWAYS + 1;
  /** For each need of a way, and each that it is a union of, the unions that it is in; undefined for other needs. */
  readonly #unions: (number[] | undefined)[] = [];

  /** A need was met in the round with this number. */
  readonly #metIn: number[] = [];
  #round = 0;

  constructor(book: NeedBook, lexicon: Lexicon) {
    this.#book = book;
    this.#figure = lexicon.number();
  }

  /** Adds what a pattern needs. */
  add(pattern: number, { ways, reach, figures, figuresWithin, elsewhere }: PatternNeeds): void {
    for (const nearby of ways) {
      const needs = elsewhere.length > 0 ? [...nearby, ...elsewhere] : nearby;
      const first = needs[0]!;
      this.#before.push(this.#last[first] ?? 0);
      this.#last[first] = this.#patterns.length;
      this.#patterns.push(pattern);
      this.#reaches.push(reach);
      this.#nearby.push(nearby.length);
      this.#figures.push(figures);
      this.#figuresWithin.push(figuresWithin);
      for (let at = 0; at < needs.length; at += 1) {
        const need = needs[at]!;
        this.#needs.push(need);
        if (!this.#unions[need]) this.#learn(need);
        if (at > 0 && !this.#hasBit[need]) {
          this.#hasBit[need] = true;
          this.#bitCount += 1;
        }
      }
      this.#begins.push(this.#needs.length);
    }
  }

  patternOf(way: number): number {
    return this.#patterns[way]!;
  }

  reachOf(way: number): number {
    return this.#reaches[way]!;
  }

  /** How many figures a match has at least. */
  figuresOf(way: number): number {
    return this.#figures[way]!;
  }

  /** Within how many words they stand. */
  figuresWithin(way: number): number {
    return this.#figuresWithin[way]!;
  }

  /** How many of the needs of a way, the first ones, are of its own words and not of what stands around them. */
  nearbyOf(way: number): number {
    return this.#nearby[way]!;
  }

  /** How many needs a way has. */
  sizeOf(way: number): number {
    return this.#begins[way + 1]! - this.#begins[way]!;
  }

  /** The number of the need of a way at `at`, the rarest at 0. */
  needOf(way: number, at: number): number {
    return this.#needs[this.#begins[way]! + at]!;
  }

  /** The bit of the need of a way at `at`, which is not 0. */
  bitOf(way: number, at: number): number {
    return this.#bitOfNeed(this.needOf(way, at));
  }

  /** How many rows of 32 bits there are. */
  rowCount(): number {
    return (this.#bitCount + 31) >> 5;
  }

  /** What words that pass some tests are needed for. */
  rowOf(tests: WordKinds['tests'][number]): KindRow {
    const bySecond = new Map<number, number[]>();
    const met = new Map<number, number>();
    for (const id of this.#metBy(tests)) {
      for (let way = this.#last[id] ?? 0; way !== 0; way = this.#before[way]!) {
        const second = this.sizeOf(way) > 1 ? this.bitOf(way, 1) : ALWAYS;
        const group = bySecond.get(second);
        if (group) group.push(way);
        else bySecond.set(second, [way]);
      }
      if (!this.#hasBit[id]) continue;
      const bit = this.#bitOfNeed(id);
      met.set(bit >> 5, (met.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
    }
    return {
      starts: [...bySecond].flatMap(([second, group]) => [second, group.length, ...group]),
      meets: [...met].flat(),
      isFigure: tests.includes(this.#figure),
    };
  }

  /** Bits are given as words ask for them: those that a frequent word meets lie in few rows. */
  #bitOfNeed(need: number): number {
    return (this.#bits[need] ??= this.#nextBit++);
  }

  #learn(need: number): number[] {
    for (const each of this.#book.unitedIn(need)) (this.#unions[each] ?? this.#learn(each)).push(need);
    return (this.#unions[need] = []);
  }

  /** The needs that are met where one of some tests is passed. */
  #metBy(tests: readonly number[]): readonly number[] {
    const met: number[] = [];
    const add = (id: number): void => {
      if (this.#metIn[id] === this.#round) return;
      this.#metIn[id] = this.#round;
      met.push(id);
      this.#unions[id]?.forEach(add);
    };
    this.#round += 1;
    for (const test of tests) {
      const need = this.#book.idOfTest(test);
      if (need !== undefined) add(need);
    }
    return met;
  }
}
