import { needsOfAll, needsOfAny, rarestOf, type Need, type NeedBook } from './needs.ts';

/** The needs of one way in which something can match, the rarest first. */
export type NeedsOfWay = readonly Need[];

/**
 * What a stretch of a pattern needs of a sentence: a word, all of some stretches, or one of some. Much less than the
 * pattern itself: for most patterns of a pack nothing more is ever made.
 */
export type Outline = {
  kind: 'word' | 'all' | 'any';
  of: readonly Outline[];
  /** How many of ten thousand words it can be found by, roughly. */
  weight: number;
  /** The most words that a match can have. */
  longest: number;
  /** How many figures a match has at least, and within how many words they stand. */
  figures: number;
  figuresWithin: number;
  /** What `needsOf` and `waysOf` worked out. */
  needs: readonly Need[] | undefined;
  ways: readonly NeedsOfWay[] | undefined;
};

/** More ways than this are not worth telling apart. */
const MOST_WAYS = 160;

/** Words of a sentence. */
const SENTENCE = 25;

/** The outline of a word, or of a figure. */
export function outlineWord(need: Need, isFigure: boolean): Outline {
  const figures = isFigure ? 1 : 0;
  return {
    kind: 'word',
    of: [],
    weight: need.weight,
    longest: 1,
    figures,
    figuresWithin: figures,
    needs: [need],
    ways: [[need]],
  };
}

/**
 * The outline of all of some stretches, at least one, with up to `more` other words. Their figures stand within
 * `figuresWithin` words; anywhere in it if left out.
 */
export function outlineAll(of: readonly Outline[], more: number, figuresWithin = Infinity): Outline {
  if (of.length === 1 && more === 0) return of[0]!;
  let weight = Infinity;
  let longest = more;
  let figures = 0;
  for (const each of of) {
    if (each.weight < weight) weight = each.weight;
    longest += each.longest;
    figures += each.figures;
  }
  return {
    kind: 'all',
    of,
    weight,
    longest,
    figures,
    figuresWithin: Math.min(figuresWithin, longest),
    needs: undefined,
    ways: undefined,
  };
}

/** The outline of one of some stretches. */
export function outlineAny(of: readonly Outline[]): Outline {
  if (of.length === 1) return of[0]!;
  let weight = 0;
  let longest = 0;
  let figures = of.length === 0 ? 0 : Infinity;
  let figuresWithin = 0;
  for (const each of of) {
    weight += each.weight;
    if (each.longest > longest) longest = each.longest;
    if (each.figures < figures) figures = each.figures;
    if (each.figuresWithin > figuresWithin) figuresWithin = each.figuresWithin;
  }
  return { kind: 'any', of, weight, longest, figures, figuresWithin, needs: undefined, ways: undefined };
}

/** What every match needs, the rarest first. */
export function needsOf(outline: Outline, book: NeedBook): readonly Need[] {
  if (outline.needs) return outline.needs;
  const needs = outline.of.map((each) => needsOf(each, book));
  return (outline.needs = outline.kind === 'all' ? needsOfAll(needs) : needsOfAny(needs, book));
}

/**
 * The ways in which it can match. Only the alternatives of one stretch are told apart, that which lets the fewest
 * sentences through: "out of county" needs other words than "outside the borough".
 */
export function waysOf(outline: Outline, book: NeedBook): readonly NeedsOfWay[] {
  if (outline.ways) return outline.ways;
  const ways = outline.kind === 'all' ? waysOfAll(outline.of, book) : waysOfAny(outline.of, book);
  return (outline.ways = ways.length > MOST_WAYS ? [needsOf(outline, book)] : ways);
}

function waysOfAny(of: readonly Outline[], book: NeedBook): readonly NeedsOfWay[] {
  const ways: NeedsOfWay[] = [];
  for (const each of of) {
    ways.push(...waysOf(each, book));
    if (ways.length > MOST_WAYS) break;
  }
  return ways;
}

function waysOfAll(of: readonly Outline[], book: NeedBook): readonly NeedsOfWay[] {
  let best = of[0]!;
  let fewest = Infinity;
  for (const each of of) {
    const met = howOftenMet(waysOf(each, book));
    if (met < fewest) [best, fewest] = [each, met];
  }
  let others: readonly Need[] = [];
  for (const each of of) if (each !== best) others = rarestOf(needsOf(each, book), others);
  return waysOf(best, book).map((way) => rarestOf(way, others));
}

/** How many of these ways a sentence meets, roughly. */
function howOftenMet(ways: readonly NeedsOfWay[]): number {
  let sum = 0;
  for (const way of ways) {
    let chance = 1;
    for (const { weight } of way) chance *= Math.min(1, (weight * SENTENCE) / 10_000);
    sum += chance;
  }
  return sum;
}
