import type { Hit } from '../../core/phrases/hit.ts';
import { STRETCH } from '../../core/phrases/read-blocks.ts';
import { isWholeWindow } from '../../core/phrases/search-window.ts';
import { assemble } from './assemble.ts';
import type { FindHits } from './live-page.ts';
import type { PageBlock } from './page-block.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * Blocks `from` to `to` (exclusive) of a page, which are searched while the rest is read. Offsets of the hits count from
 * the start of the block `base`: where that stands in the whole is known in the end.
 */
export type EarlySearch = { base: number; from: number; to: number; hits: Promise<Hit[]> };

/** Characters of one search. */
const LONGEST = 50_000;
/**
 * Searches under way at once: one is ready when another is answered, and what is on the screen does not come behind
 * many of them when all is read.
 */
const AT_ONCE = 3;
/** Blocks on both sides of a stretch that say what it is about; if these are too few it is searched when all is read. */
const AROUND = 15 * STRETCH;

/**
 * Reads the blocks under an element as `readBlocks` does, and begins to search them meanwhile, from the top: whoever
 * finds the hits would only wait. What is searched is added to `searches`.
 */
export function* readAndSearch(
  root: Element,
  find: FindHits,
  searches: EarlySearch[],
): Generator<void, PageBlock[]> {
  let from = 0;
  let to = 0;
  let length = 0;
  let underWay = 0;
  const work = readBlocks(root);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    const blocks = step.value;
    while (to < blocks.length && length < LONGEST) length += blocks[to++]!.text.length;
    if (length >= LONGEST && blocks.length >= to + AROUND && underWay < AT_ONCE) {
      const base = Math.max(0, Math.floor(from / STRETCH) * STRETCH - AROUND);
      const some = assemble(blocks.slice(base, to + AROUND));
      if (isWholeWindow(some, from - base, to - base, base === 0)) {
        const hits = find(some, from - base, to - base);
        const end = () => void (underWay -= 1);
        underWay += 1;
        hits.then(end, end);
        searches.push({ base, from, to, hits });
      }
      from = to;
      length = 0;
    }
    yield;
  }
}
