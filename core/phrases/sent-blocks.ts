import type { Block, BlockKind } from '../text/reading-text.ts';

/**
 * Blocks as a page sends them, three numbers for each: characters between it and the one before (or the beginning of
 * the text), its length, and its kind. A page has thousands, and numbers are sent and read far sooner than objects;
 * whatever numbers from 0 on there are, the blocks stand in their order and do not overlap.
 */
export type SentBlocks = number[];

const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'item', 'cell'];
const EACH = 3;

/** Blocks in their order as they are sent. */
export class BlockSender {
  readonly sent: SentBlocks = [];
  #end = 0;

  /** Adds a block that begins where the last one ends, or further on. */
  add(start: number, end: number, kind: BlockKind): void {
    this.sent.push(start - this.#end, end - start, KINDS.indexOf(kind));
    this.#end = end;
  }
}

/** Whether something that was sent is blocks of a text of `length` characters. */
export function areSentBlocks(value: unknown, length: number): value is SentBlocks {
  if (!Array.isArray(value) || value.length % EACH > 0) return false;
  let end = 0;
  for (let at = 0; at < value.length; at += 1) {
    const number: unknown = value[at];
    if (!Number.isSafeInteger(number) || (number as number) < 0) return false;
    if (at % EACH === EACH - 1) {
      if ((number as number) >= KINDS.length) return false;
    } else end += number as number;
  }
  return end <= length;
}

/** The blocks that were sent, with offsets into the text. */
export function readSentBlocks(sent: SentBlocks): Block[] {
  const blocks: Block[] = [];
  let end = 0;
  for (let at = 0; at < sent.length; at += EACH) {
    const start = end + sent[at]!;
    end = start + sent[at + 1]!;
    blocks.push({ start, end, kind: KINDS[sent[at + 2]!]! });
  }
  return blocks;
}
