import type { FindOptions, Finder } from '../core/phrases/create-finder.ts';
import type { Hit } from '../core/phrases/hit.ts';
import type { ReadingText } from '../core/text/reading-text.ts';
import { inSlices, SLICE } from './page/in-slices.ts';

/** Characters searched between two chances to pause, for each millisecond of a slice. */
const BATCH = 2000;

/**
 * The hits of a paper, or of some of its blocks, found in slices of `slice` milliseconds, so that nothing is held up
 * for long; null when it is broken off.
 */
export async function findInSlices(
  finder: Finder,
  reading: ReadingText,
  title: string,
  signal: AbortSignal,
  options: Omit<FindOptions, 'title'> = {},
  slice = SLICE,
): Promise<Hit[] | null> {
  const work = find(finder, reading, { ...options, title }, slice * BATCH);
  return (await inSlices(work, signal, slice)) ?? null;
}

function* find(
  finder: Finder,
  reading: ReadingText,
  options: FindOptions,
  batch: number,
): Generator<void, Hit[]> {
  const { blocks } = reading;
  const last = Math.min(options.to ?? blocks.length, blocks.length);
  const hits: Hit[] = [];
  for (let from = options.from ?? 0; from < last;) {
    const end = blocks[from]!.start + batch;
    let to = from + 1;
    while (to < last && blocks[to]!.end <= end) to++;
    for (const hit of finder.find(reading, { ...options, from, to })) hits.push(hit);
    from = to;
    yield;
  }
  return hits;
}
