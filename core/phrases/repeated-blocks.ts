import type { ReadingText } from '../text/reading-text.ts';

/** Longer blocks than this (characters) say something of their own each time. */
const LONGEST = 120;
/** A heading may stand in the contents and at its place: twice is no running line. */
const OFTEN = 3;
/** "Demand management ........ 12", or the number in a cell of its own. */
const LEADER = /(?:\.\s?){4,}\s*\d{1,4}\s*$|\t\s*\d{1,4}\s*$/;

/** Says which blocks only repeat what stands elsewhere in the paper. */
export type RepeatedBlocks = {
  /** Whether a block is a line of the contents, or a running line that has stood before. */
  isRepeated(block: number): boolean;
};

/** What makes two running lines the same: their words, whatever the page. Other figures are figures of a table. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bpage \d+(?: of \d+)?\b/g, ' ')
    .replace(LEADER, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Finds the short blocks that a paper repeats, so that a phrase in a running header or in the contents counts once
 * (lexicon, part B: rules of display). Blocks are counted at the first question.
 */
export function createRepeatedBlocks({ text, blocks }: ReadingText): RepeatedBlocks {
  let places: Map<string, number[]> | undefined;
  const textOf = (block: number): string => {
    const { start = 0, end = 0 } = blocks[block] ?? {};
    return end - start > LONGEST ? '' : text.slice(start, end);
  };
  const countBlocks = (): Map<string, number[]> => {
    const counted = new Map<string, number[]>();
    for (const index of blocks.keys()) {
      const key = keyOf(textOf(index));
      if (key === '') continue;
      const row = counted.get(key);
      if (row) row.push(index);
      else counted.set(key, [index]);
    }
    return counted;
  };
  return {
    isRepeated(block) {
      const own = textOf(block);
      if (own === '') return false;
      places ??= countBlocks();
      const same = places.get(keyOf(own)) ?? [];
      if (LEADER.test(own)) return same.some((other) => other > block && !LEADER.test(textOf(other)));
      return same.length >= OFTEN && same[0] !== block;
    },
  };
}
