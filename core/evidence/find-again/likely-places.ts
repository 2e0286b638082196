import type { IndexedText } from './exact-places.ts';
import { seedsOf, type Seed } from './index-text.ts';
import { readChunks } from './read-chunks.ts';
import type { SoughtQuote } from './sought-quote.ts';

/** So many places of seeds are counted for one quote, rarest seeds first. */
const MOST_VOTES = 2000;

/** What a neighbour's word says of the place, beside a word of the quote. */
const NEIGHBOUR = 0.5;

/** Seeds of one, two and three words: longer ones seldom outlive a change. */
const SIZES = [1, 2, 3];

/** A seed with how loudly it speaks. */
type Voice = Seed & { weight: number };

/** The seeds of a quote and of its neighbours. */
export function voicesOf(quote: SoughtQuote): Voice[] {
  const prefix = readChunks(quote.prefix);
  const voices = (seeds: Seed[], offset: number, weight: number): Voice[] =>
    seeds.map((seed) => ({ ...seed, at: seed.at + offset, weight: weight * seed.size }));
  return [
    ...voices(seedsOf(quote.chunks, SIZES), 0, 1),
    ...voices(seedsOf(prefix, SIZES), -prefix.count, NEIGHBOUR),
    ...voices(seedsOf(readChunks(quote.suffix), SIZES), quote.chunks.count, NEIGHBOUR),
  ];
}

/**
 * Where in the text a quote may stand, as the chunk at which it would begin, likeliest first. Each place of a seed
 * of the quote or of its neighbours speaks for the beginning that it implies, rare seeds louder; beginnings
 * that differ by less than half the quote are one.
 */
export function likelyPlaces({ chunks, index }: IndexedText, quote: SoughtQuote): number[] {
  const { count } = quote.chunks;
  const voices = voicesOf(quote)
    .map((voice) => ({ ...voice, often: index.countOf(voice.seed) }))
    .filter(({ often }) => often > 0)
    .sort((one, other) => one.often - other.often);

  const width = Math.max(4, count >> 1);
  const votes = new Map<number, { weight: number; sum: number }>();
  let counted = 0;
  for (const { seed, at, weight, often } of voices) {
    counted += often;
    if (counted > MOST_VOTES) break;
    const loud = weight * Math.log2(1 + chunks.count / often);
    for (const place of index.placesOf(seed)) {
      const bucket = Math.floor((place - at) / width);
      const vote = votes.get(bucket) ?? { weight: 0, sum: 0 };
      vote.weight += loud;
      vote.sum += loud * (place - at);
      votes.set(bucket, vote);
    }
  }
  return [...votes.entries()]
    .map(([bucket, { weight, sum }]) => {
      // A place on the border of two buckets has its votes in both.
      const beside = Math.max(votes.get(bucket - 1)?.weight ?? 0, votes.get(bucket + 1)?.weight ?? 0);
      return { first: Math.round(sum / weight), weight: weight + beside / 2 };
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ first }) => first);
}
