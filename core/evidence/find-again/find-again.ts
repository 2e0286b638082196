import { pagesOf, type ReadingText } from '../../text/reading-text.ts';
import { equalPlaces, leadOf, type IndexedText, type Stretch } from './exact-places.ts';
import { findReworded } from './find-reworded.ts';
import { sameWords } from './fold-words.ts';
import { indexText, type Seed } from './index-text.ts';
import { voicesOf } from './likely-places.ts';
import { equalNeighbours, neighbourAgreement } from './neighbours.ts';
import { ownPlace } from './old-copies.ts';
import { readChunks } from './read-chunks.ts';
import type { Refound } from './refound.ts';
import { stoodAlready, type StoodAlready } from './stood-already.ts';
import { soughtQuote, type QuoteToFind, type SoughtQuote } from './sought-quote.ts';

/**
 * Finds quotes again in another version of their paper: what became of each, in their order.
 *
 * The very characters come first, then the same words set differently on the page, and only then words like them,
 * which are always called `reworded`. Of several places with the quote's words the one between the same neighbours
 * counts, then the one nearest to the old place. With the old text (`before`) a sentence that was in it all the time
 * is never taken for a quote that it is like, nor a copy of the quote's words that stood elsewhere all the time for
 * the quote.
 */
export function findAgain(
  reading: ReadingText,
  quotes: readonly QuoteToFind[],
  before?: ReadingText,
): Refound[] {
  const sought = quotes.map(soughtQuote);
  const found: (Refound | null)[] = sought.map((quote) => sameInPlace(reading, quote));
  const chunks = found.includes(null) ? readChunks(reading.text) : null;
  // In turns, because hardly any quote needs the next one, which takes longer.
  const lookFor = (seedsOfOne: (quote: SoughtQuote) => Seed[], find: Find) => {
    const rest = [...sought.keys()].filter((at) => !found[at]);
    if (!chunks || rest.length === 0) return;
    const index = indexText(
      chunks,
      rest.flatMap((at) => seedsOfOne(sought[at]!)),
    );
    for (const at of rest) found[at] = find({ text: reading.text, chunks, index }, sought[at]!);
  };
  const doubtful = new Map<SoughtQuote, Stretch[]>();
  lookFor(leadSeeds, (indexed, quote) => {
    const { exact, respaced } = equalPlaces(indexed, quote);
    const places = sortPlaces(reading.text, exact.length > 0 ? exact : respaced, quote);
    const [best] = places;
    if (!best) return null;
    if (!isBetweenNeighbours(reading.text, best, quote)) doubtful.set(quote, [...exact, ...respaced]);
    return placed(reading, quote, best, exact.length === 0);
  });
  if (before && doubtful.size > 0) {
    const old = readChunks(before.text);
    const index = indexText(old, [...doubtful.keys()].flatMap(leadSeeds));
    for (const [quote, places] of doubtful) {
      const sorted = sortPlaces(reading.text, places, quote);
      const own = ownPlace({ text: before.text, chunks: old, index }, reading.text, sorted, quote);
      const words = own && reading.text.slice(own.start, own.end);
      found[sought.indexOf(quote)] = own && placed(reading, quote, own, words !== quote.exact);
    }
  }
  const stood = chunks && before ? stoodAlready(before.text, chunks) : null;
  lookFor(voicesOf, (indexed, quote) => findOther(reading, indexed, quote, stood));
  return found.filter((each) => each !== null);
}

type Find = (indexed: IndexedText, quote: SoughtQuote) => Refound | null;

/** The answer for a quote that stands where it stood, between the same neighbours: most of them. */
function sameInPlace(reading: ReadingText, quote: SoughtQuote): Refound | null {
  const { exact, start, prefix, suffix } = quote;
  const { text } = reading;
  const end = start + exact.length;
  if (!text.startsWith(exact, start) || !text.startsWith(suffix, end)) return null;
  if (!text.slice(0, start).endsWith(prefix)) return null;
  const found = placed(reading, quote, { start, end }, false);
  return found.state === 'same' ? found : null;
}

function leadSeeds(quote: SoughtQuote): Seed[] {
  const lead = leadOf(quote);
  return lead ? [lead] : [];
}

function findOther(
  reading: ReadingText,
  indexed: IndexedText,
  quote: SoughtQuote,
  stood: StoodAlready | null,
): Refound {
  const like = findReworded(reading, indexed, quote, stood);
  if (like.state !== 'reworded') return like;
  // A quote that ends within a word may have hidden from the search for equal words.
  const words = reading.text.slice(like.start, like.end);
  return sameWords(words, quote.exact) ? placed(reading, quote, like, words !== quote.exact) : like;
}

/** Whether both neighbours stand beside a place as they did: then it is the quote's own. */
function isBetweenNeighbours(text: string, { start, end }: Stretch, quote: SoughtQuote): boolean {
  const { before, after } = equalNeighbours(text, start, end, quote);
  return before && after;
}

/** The places of a quote's words, the one between the likest neighbours first, then the nearest. */
function sortPlaces(text: string, places: readonly Stretch[], quote: SoughtQuote): readonly Stretch[] {
  if (places.length < 2) return places;
  const rated = places.map((place) => ({
    place,
    agreement: neighbourAgreement(text, place.start, place.end, quote),
    distance: Math.abs(place.start - quote.start),
  }));
  rated.sort((one, other) => other.agreement - one.agreement || one.distance - other.distance);
  return rated.map(({ place }) => place);
}

function placed(reading: ReadingText, quote: SoughtQuote, place: Stretch, respaced: boolean): Refound {
  const pages = pagesOf(reading, place.start, place.end);
  const state = isSamePlace(reading.text, quote, place, pages) ? 'same' : 'moved';
  const { start, end } = place;
  return { state, start, end, oldPages: quote.pages, pages, respaced };
}

/** On the same PDF pages; on a web page at the same offset or beside one of its neighbours, as the rest may change. */
function isSamePlace(text: string, quote: SoughtQuote, { start, end }: Stretch, pages: number[]): boolean {
  if (quote.pages.length > 0 && pages.length > 0) return String(pages) === String(quote.pages);
  const { before, after } = equalNeighbours(text, start, end, quote);
  return start === quote.start || before || after;
}
