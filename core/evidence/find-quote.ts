import type { ReadingText } from '../text/reading-text.ts';
import type { Quote } from './quote.ts';
import type { Selector, TextPositionSelector, TextQuoteSelector } from './selectors.ts';

/** Where a quote stands in a reading text: offsets, end exclusive. */
export type FoundQuote = { anchor: 'same' | 'moved'; start: number; end: number } | { anchor: 'gone' };

/**
 * Finds a saved quote again, first at its old place, then as the same words nearest to it. Only the exact
 * words count: a quote is never anchored on other words. `moved` says that the place changed.
 */
export function findQuote(reading: ReadingText, quote: Pick<Quote, 'exact' | 'selectors'>): FoundQuote {
  const { text } = reading;
  const { exact } = quote;
  const position = pick(quote.selectors, 'TextPositionSelector');
  if (position && text.slice(position.start, position.end) === exact) {
    return { anchor: 'same', start: position.start, end: position.end };
  }
  const places = placesOf(text, exact);
  if (places.length === 0) return { anchor: 'gone' };
  const start = nearest(text, places, position?.start ?? 0, pick(quote.selectors, 'TextQuoteSelector'));
  return { anchor: 'moved', start, end: start + exact.length };
}

function pick<T extends Selector['type']>(selectors: Selector[], type: T) {
  return selectors.find((selector): selector is Extract<Selector, { type: T }> => selector.type === type);
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) places.push(at);
  return places;
}

/** Among equal words, those between the same neighbours win; then those nearest to the old place. */
function nearest(
  text: string,
  places: number[],
  old: TextPositionSelector['start'],
  quote: TextQuoteSelector | undefined,
): number {
  const sameNeighbours = places.filter(
    (at) =>
      quote &&
      text.slice(0, at).endsWith(quote.prefix) &&
      text.startsWith(quote.suffix, at + quote.exact.length),
  );
  const candidates = sameNeighbours.length > 0 ? sameNeighbours : places;
  return candidates.reduce((best, at) => (Math.abs(at - old) < Math.abs(best - old) ? at : best));
}
