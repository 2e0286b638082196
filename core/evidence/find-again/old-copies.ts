import { equalPlaces, type IndexedText, type Stretch } from './exact-places.ts';
import { neighbourAgreement } from './neighbours.ts';
import type { SoughtQuote } from './sought-quote.ts';

/** A neighbour of a copy is as long as the one that a quote keeps. */
const NEIGHBOUR = 32;

/** More pairs than this are not compared: words that stand so often in a paper are hardly worth a quote. */
const MOST_PAIRS = 10_000;

/**
 * Which of the new places of a quote's words is the quote's own: the same words may have stood more than once in the
 * old text, and the quote may be the one that was reworded or left out. Each old copy is given the new place whose
 * neighbours are most like its own. Null where all new places are those of other copies.
 */
export function ownPlace(
  before: IndexedText,
  after: string,
  places: readonly Stretch[],
  quote: SoughtQuote,
): Stretch | null {
  const copies = copiesOf(before, quote);
  if (copies.length < 2 || copies.length * places.length > MOST_PAIRS) return places[0] ?? null;
  const own = copies.find(({ start }) => start === quote.start);
  // Without the quote's own place in the old text nothing can be said of the others.
  if (!own) return places[0] ?? null;
  const pairs = copies.flatMap((copy) => {
    const beside = neighboursOf(before.text, copy, quote);
    return places.map((place) => ({
      copy,
      place,
      agreement: neighbourAgreement(after, place.start, place.end, beside),
      distance: Math.abs(place.start - copy.start),
    }));
  });
  pairs.sort((one, other) => other.agreement - one.agreement || one.distance - other.distance);
  const given = new Map<Stretch, Stretch>();
  const taken = new Set<Stretch>();
  for (const { copy, place } of pairs) {
    if (given.has(copy) || taken.has(place)) continue;
    given.set(copy, place);
    taken.add(place);
  }
  return given.get(own) ?? null;
}

function copiesOf(before: IndexedText, quote: SoughtQuote): Stretch[] {
  const { exact, respaced } = equalPlaces(before, quote);
  return [...exact, ...respaced];
}

function neighboursOf(text: string, { start, end }: Stretch, quote: SoughtQuote): SoughtQuote {
  return {
    ...quote,
    prefix: text.slice(Math.max(0, start - NEIGHBOUR), start),
    suffix: text.slice(end, end + NEIGHBOUR),
  };
}
