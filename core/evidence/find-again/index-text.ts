import { NumberTable } from './number-table.ts';
import type { Chunks } from './read-chunks.ts';

/** A few words in a row that stand in a quote, from its chunk `at` on, told by a number. */
export type Seed = { seed: number; at: number; size: number };

/** A seed that stands in more places than this says too little to be worth remembering all of them. */
const MOST_PLACES = 2000;

/** Where seeds stand in a text. */
export type TextIndex = {
  /** How often a seed stands in the text. */
  countOf(seed: number): number;
  /** The chunks of the text at which a seed begins, in order; none when they are too many. */
  placesOf(seed: number): Int32Array;
};

/** The seed of `size` words from chunk `at` on. */
export function seedAt(hashes: Int32Array, at: number, size: number): number {
  let seed = size;
  for (let each = at; each < at + size; each += 1) seed = (Math.imul(seed, 0x5bd1e995) + hashes[each]!) | 0;
  return seed;
}

/** All seeds of some words, of the sizes given. */
export function seedsOf({ hashes, count }: Chunks, sizes: readonly number[]): Seed[] {
  return sizes.flatMap((size) =>
    Array.from({ length: Math.max(0, count - size + 1) }, (_, at) => ({
      seed: seedAt(hashes, at, size),
      at,
      size,
    })),
  );
}

/**
 * Finds all places of some seeds in one go over a text: an index of what is sought and not of the text, because that
 * is so much longer.
 */
export function indexText({ hashes, count }: Chunks, seeds: readonly Seed[]): TextIndex {
  const table = new NumberTable(Math.max(1, seeds.length));
  for (const { seed } of seeds) table.add(seed);
  const counts = new Int32Array(table.size);
  // Where a seed was found, and which: the text is gone through once for each size, and only this a second time.
  let hits = new Int32Array(1 << 12);
  let length = 0;
  for (const size of new Set(seeds.map((seed) => seed.size))) {
    for (let at = 0; at <= count - size; at += 1) {
      const seed = table.find(seedAt(hashes, at, size));
      if (seed < 0) continue;
      counts[seed]! += 1;
      if (counts[seed]! > MOST_PLACES) continue;
      if (length === hits.length) {
        const more = new Int32Array(2 * length);
        more.set(hits);
        hits = more;
      }
      hits[length] = at;
      hits[length + 1] = seed;
      length += 2;
    }
  }

  const ends = new Int32Array(table.size);
  const next = new Int32Array(table.size);
  let total = 0;
  for (let seed = 0; seed < table.size; seed += 1) {
    next[seed] = total;
    if (counts[seed]! <= MOST_PLACES) total += counts[seed]!;
    ends[seed] = total;
  }
  const places = new Int32Array(total);
  for (let hit = 0; hit < length; hit += 2) {
    const seed = hits[hit + 1]!;
    if (counts[seed]! <= MOST_PLACES) places[next[seed]!++] = hits[hit]!;
  }
  return {
    countOf: (seed) => counts[table.find(seed)] ?? 0,
    placesOf: (seed) => {
      const place = table.find(seed);
      return place < 0 ? places.subarray(0, 0) : places.subarray(ends[place - 1] ?? 0, ends[place]);
    },
  };
}
