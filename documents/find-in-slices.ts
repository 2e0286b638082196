import type { FindOptions, Finder } from '../core/phrases/create-finder.ts';
import type { Hit } from '../core/phrases/hit.ts';
import type { ReadingText } from '../core/text/reading-text.ts';
import { inSlices } from './page/in-slices.ts';

/** Characters searched between two chances to pause. */
const BATCH = 16_000;

/**
 * The hits of a paper, or of some of its blocks, found without ever holding up the page for long; null when it is
 * broken off.
 */
export async function findInSlices(
  finder: Finder,
  reading: ReadingText,
  title: string,
  signal: AbortSignal,
  options: Omit<FindOptions, 'title'> = {},
): Promise<Hit[] | null> {
  return (await inSlices(find(finder, reading, { ...options, title }), signal)) ?? null;
}

function* find(finder: Finder, reading: ReadingText, options: FindOptions): Generator<void, Hit[]> {
  const { blocks } = reading;
  const last = Math.min(options.to ?? blocks.length, blocks.length);
  const hits: Hit[] = [];
  for (let from = options.from ?? 0; from < last;) {
    const end = blocks[from]!.start + BATCH;
    let to = from + 1;
    while (to < last && blocks[to]!.end <= end) to++;
    for (const hit of finder.find(reading, { ...options, from, to })) hits.push(hit);
    from = to;
    yield;
  }
  return hits;
}
