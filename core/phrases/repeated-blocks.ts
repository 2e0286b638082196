import type { ReadingText } from '../text/reading-text.ts';
import { cutTextOf, type CutText } from './search-window.ts';

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

/** Blocks counted between two yields: a few milliseconds. */
const STEP = 1000;

/**
 * Finds the short blocks that a paper repeats, so that a phrase in a running header or in the contents counts once
 * (lexicon, part B: rules of display). Blocks are counted at the first question.
 */
export function createRepeatedBlocks(reading: ReadingText): RepeatedBlocks {
  const text = cutTextOf(reading);
  let counted: RepeatedBlocks | undefined;
  return {
    isRepeated(block) {
      if (isLong(text, block)) return false;
      if (!counted) {
        const work = countRepeatedBlocks(text);
        let step = work.next();
        while (!step.done) step = work.next();
        counted = step.value;
      }
      return counted.isRepeated(block);
    },
  };
}

/** Counts the blocks of a paper as `createRepeatedBlocks` does; yields often, so that a page can go on. */
export function* countRepeatedBlocks(text: CutText): Generator<void, RepeatedBlocks> {
  const places = new Map<string, number[]>();
  for (const index of text.blocks.keys()) {
    if (index % STEP === STEP - 1) yield;
    const key = keyOf(textOf(text, index));
    if (key === '') continue;
    const row = places.get(key);
    if (row) row.push(index);
    else places.set(key, [index]);
  }
  return {
    isRepeated(block) {
      const own = textOf(text, block);
      if (own === '') return false;
      const same = places.get(keyOf(own)) ?? [];
      if (LEADER.test(own)) return same.some((other) => other > block && !LEADER.test(textOf(text, other)));
      return same.length >= OFTEN && same[0] !== block;
    },
  };
}

function isLong({ blocks }: CutText, block: number): boolean {
  const { start = 0, end = 0 } = blocks[block] ?? {};
  return end - start > LONGEST;
}

/** The text of a short block; nothing for a long one. */
function textOf(text: CutText, block: number): string {
  return isLong(text, block) ? '' : text.textOf(block);
}
