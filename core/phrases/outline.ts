import type { Need, NeedBook } from './needs.ts';
import { needsOfAll, needsOfAny } from './needs.ts';

/** More ways than this are not worth telling apart. */
const MOST_WAYS = 64;

const NONE: readonly Outline[] = [];

/**
 * What a stretch of a pattern needs of a sentence: a word, all of some stretches, or one of some. Much less than the
 * pattern itself: for most patterns of a pack nothing more is ever made.
 */
export class Outline {
  /** How many of ten thousand words can begin it, roughly. */
  readonly weight: number;
  /** The most words that a match can have. */
  readonly longest: number;
  readonly #kind: 'word' | 'all' | 'any';
  readonly #of: readonly Outline[];
  readonly #book: NeedBook;
  #needs: readonly Need[] | undefined;
  #ways: readonly (readonly Need[])[] | undefined;

  private constructor(
    book: NeedBook,
    kind: 'word' | 'all' | 'any',
    of: readonly Outline[],
    { weight, longest }: { weight: number; longest: number },
  ) {
    this.#book = book;
    this.#kind = kind;
    this.#of = of;
    this.weight = weight;
    this.longest = longest;
  }

  /** A word that passes a test. */
  static word(book: NeedBook, test: number): Outline {
    const need = book.ofTest(test);
    const made = new Outline(book, 'word', NONE, { weight: need.weight, longest: 1 });
    made.#needs = [need];
    made.#ways = [made.#needs];
    return made;
  }

  /** All of some stretches, at least one; `more` words can stand between them or belong to none. */
  static all(book: NeedBook, of: readonly Outline[], more = 0): Outline {
    if (of.length === 1 && more === 0) return of[0]!;
    let weight = Infinity;
    let longest = more;
    for (const each of of) {
      weight = Math.min(weight, each.weight);
      longest += each.longest;
    }
    return new Outline(book, 'all', of, { weight, longest });
  }

  /** One of some stretches, at least one. */
  static any(book: NeedBook, of: readonly Outline[]): Outline {
    if (of.length === 1) return of[0]!;
    let weight = 0;
    let longest = 0;
    for (const each of of) {
      weight += each.weight;
      longest = Math.max(longest, each.longest);
    }
    return new Outline(book, 'any', of, { weight, longest });
  }

  /** The needs of every match, the rarest first. */
  get needs(): readonly Need[] {
    return (this.#needs ??= this.#makeNeeds());
  }

  /**
   * The ways in which it can match, each with its needs, the rarest first. Only the alternatives of the rarest stretch
   * are told apart: "out of county" needs other words than "outside the borough".
   */
  get ways(): readonly (readonly Need[])[] {
    return (this.#ways ??= this.#makeWays());
  }

  #makeNeeds(): readonly Need[] {
    const needs = this.#of.map((each) => each.needs);
    return this.#kind === 'all' ? needsOfAll(needs) : needsOfAny(needs, this.#book);
  }

  #makeWays(): readonly (readonly Need[])[] {
    const ways = this.#kind === 'all' ? this.#waysOfAll() : this.#of.flatMap((each) => each.ways);
    return ways.length > MOST_WAYS ? [this.needs] : ways;
  }

  #waysOfAll(): readonly (readonly Need[])[] {
    const rarest = this.#of.reduce((best, each) => (each.weight < best.weight ? each : best));
    const others = this.#of.filter((each) => each !== rarest).map((each) => each.needs);
    return rarest.ways.map((way) => needsOfAll([way, ...others]));
  }
}
