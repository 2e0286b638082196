import type { LiveBlock } from './live-block.ts';

/** Blocks to search at once: `from` to `to` (exclusive), which may hold a few that are searched already. */
export type Search = { from: number; to: number; blocks: LiveBlock[] };

/** Characters of one search: few enough to be sent and answered in milliseconds. */
const LONGEST = 100_000;
/** Characters rather searched once more than left out between two searches. */
const BRIDGED = 2000;

/** Blocks from one that is measured to the next: those between two that stand on one side stand there as well. */
const STRIDE = 16;

/** Notes how far from the screen each block stands, near enough to begin with the right ones; yields often. */
export function* measureDistances(blocks: readonly LiveBlock[]): Generator<void, void> {
  let before = 0;
  for (let first = 0; first < blocks.length; first += STRIDE) {
    const some = blocks.slice(first, first + STRIDE);
    const last = placeOf(some.at(-1)!);
    // Both above, or both below.
    if (before * last > 0)
      for (const block of some) block.distance = Math.min(Math.abs(before), Math.abs(last));
    else for (const block of some) block.distance = Math.abs(placeOf(block));
    before = last;
    yield;
  }
}

/** Where a block stands: 0 on the screen, else by how many CSS pixels below it, or above it (negative). */
function placeOf({ container }: LiveBlock): number {
  const { top, bottom } = container.getBoundingClientRect();
  return Math.min(0, bottom) || Math.max(0, top - innerHeight);
}

/** Cuts blocks, in their order, into searches: first what is on the screen, then what is near it. */
export function planSearches(blocks: readonly LiveBlock[]): Search[] {
  const onScreen = blocks.filter(({ distance }) => distance === 0);
  const others = blocks.filter(({ distance }) => distance !== 0);
  const searches = [...cut(onScreen), ...cut(others)];
  const nearest = new Map(searches.map((search) => [search, Math.min(...search.blocks.map(distanceOf))]));
  return searches.sort((a, b) => nearest.get(a)! - nearest.get(b)!);
}

/** How far a block is from the screen, in CSS pixels; what was never measured is far. */
export function distanceOf({ distance }: LiveBlock): number {
  return distance ?? Infinity;
}

function cut(blocks: readonly LiveBlock[]): Search[] {
  const searches: Search[] = [];
  let begin = 0;
  let end = 0;
  for (const block of blocks) {
    const last = searches.at(-1);
    const blockEnd = block.start + block.text.length;
    if (last && blockEnd - begin <= LONGEST && block.start - end <= BRIDGED) {
      last.blocks.push(block);
      last.to = block.index + 1;
    } else {
      searches.push({ from: block.index, to: block.index + 1, blocks: [block] });
      begin = block.start;
    }
    end = blockEnd;
  }
  return searches;
}
