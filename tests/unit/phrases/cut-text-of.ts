import type { CutText } from '../../../core/phrases/search-window.ts';
import type { ReadingText } from '../../../core/text/reading-text.ts';

/** A reading text, or its first blocks, to cut windows from. */
export function cutTextOf({ text, blocks }: ReadingText, count: number = blocks.length): CutText {
  return {
    blocks: blocks.slice(0, count),
    between: (from, to) => text.slice(blocks[from]?.start, blocks[to - 1]?.end),
  };
}
