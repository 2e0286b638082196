import type { Finder } from '../core/phrases/create-finder.ts';
import type { Hit } from '../core/phrases/hit.ts';
import type { ReadingText } from '../core/text/reading-text.ts';
import { inSlices } from './page/in-slices.ts';

/** Characters searched between two chances to pause. */
const BATCH = 16_000;

/** All hits of a paper, found without ever holding up the page for long; null when it is broken off. */
export async function findInSlices(
  finder: Finder,
  reading: ReadingText,
  title: string,
  signal: AbortSignal,
): Promise<Hit[] | null> {
  return (await inSlices(find(finder, reading, title), signal)) ?? null;
}

function* find(finder: Finder, reading: ReadingText, title: string): Generator<void, Hit[]> {
  const { blocks } = reading;
  const hits: Hit[] = [];
  for (let from = 0; from < blocks.length;) {
    const end = blocks[from]!.start + BATCH;
    let to = from + 1;
    while (to < blocks.length && blocks[to]!.end <= end) to++;
    for (const hit of finder.find(reading, { title, from, to })) hits.push(hit);
    from = to;
    yield;
  }
  return hits;
}
