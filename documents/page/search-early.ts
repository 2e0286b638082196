import type { Hit } from '../../core/phrases/hit.ts';
import { windowEnd } from '../../core/phrases/search-window.ts';
import { ReadingBuilder } from './assemble.ts';
import type { FindHits } from './live-page.ts';
import type { PageBlock } from './page-block.ts';
import { readBlocks } from './read-blocks.ts';

/** Blocks `from` to `to` (exclusive) of a page, which are searched while the rest is read. */
export type EarlySearch = { from: number; to: number; hits: Promise<Hit[]> };

/** Searches under way at once, and characters of one: what is on the screen comes behind them when all is read. */
const AT_ONCE = 2;
const LONGEST = 50_000;
/** Characters read behind a stretch before it is worth a look whether they are enough to search it. */
const BEHIND = 2000;

/**
 * Reads the blocks under an element as `readBlocks` does, and begins to search them meanwhile, from the top: whoever
 * finds the hits would only wait. What is searched is added to `searches`.
 */
export function* readAndSearch(
  root: Element,
  find: FindHits,
  searches: EarlySearch[],
): Generator<void, PageBlock[]> {
  const builder = new ReadingBuilder();
  let added = 0;
  let from = 0;
  let begin = 0;
  let underWay = 0;
  const work = readBlocks(root);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    for (; added < step.value.length; added++) builder.add(step.value[added]!);
    if (underWay < AT_ONCE && builder.length > begin + LONGEST + BEHIND) {
      const { reading } = builder;
      const { blocks } = reading;
      let to = from + 1;
      while (to < blocks.length && blocks[to]!.end <= begin + LONGEST) to++;
      // As the whole page would be searched, whatever follows.
      if (windowEnd(reading, to) < blocks.length) {
        const hits = find(reading, from, to);
        const end = () => void underWay--;
        underWay++;
        hits.then(end, end);
        searches.push({ from, to, hits });
        from = to;
        begin = blocks[to]!.start;
      }
    }
    yield;
  }
}
