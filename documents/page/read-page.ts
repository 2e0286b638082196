import type { ReadingText } from '../../core/text/reading-text.ts';
import { assemble } from './assemble.ts';
import type { PageBlock } from './page-block.ts';
import { readBlocks } from './read-blocks.ts';

/** A page as it is read: `blocks[i]` is where `reading.blocks[i]` stands in the page. */
export type PageReading = { reading: ReadingText; blocks: PageBlock[] };

/** Reads a page at once, as the reader sees it now. */
export function readPage(root: Document | Element): PageReading {
  const work = readBlocks(
    root.nodeType === Node.DOCUMENT_NODE ? (root as Document).documentElement : (root as Element),
  );
  let step = work.next();
  while (!step.done) step = work.next();
  return { reading: assemble(step.value).reading, blocks: step.value };
}
