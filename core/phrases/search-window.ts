import { toAscii, type AsciiText } from '../text/ascii-text.ts';
import type { Block, ReadingText } from '../text/reading-text.ts';
import { HEADING_REACH, STRETCH, WORDS_EACH_SIDE } from './read-blocks.ts';
import { BlockSender, type SentBlocks } from './sent-blocks.ts';

/** What finding in some blocks of a web page needs of its reading text; all offsets are into `text`. */
export type SearchWindow = {
  text: string;
  /** The blocks to look in and those around them. Of the ones before, some only count, and are empty. */
  blocks: Block[];
  /** The first block to look in and the one to stop before. */
  from: number;
  to: number;
};

/** A window as a page sends it; `searchWindowSchema` reads it. */
export type SentWindow = Omit<SearchWindow, 'text' | 'blocks'> & { text: AsciiText; blocks: SentBlocks };

/** A reading text to cut windows from, which may still be growing. */
export type CutText = {
  readonly blocks: readonly Block[];
  textOf(block: number): string;
  /** The text from the start of the block `from` to the end of the one before `to`, in parts. */
  between(from: number, to: number): readonly string[];
};

/** A whole reading text to cut windows from. */
export function cutTextOf({ text, blocks }: ReadingText): CutText {
  const between = (from: number, to: number) => text.slice(blocks[from]?.start, blocks[to - 1]?.end);
  return {
    blocks,
    textOf: (block) => between(block, block + 1),
    between: (from, to) => [between(from, to)],
  };
}

/**
 * Cuts out what finding in the blocks `from` to `to` (exclusive) of a web page needs: found in this window are the
 * hits that are found in the whole, `offset` characters further on in the whole; only which blocks repeat what stands
 * elsewhere cannot be seen there.
 *
 * Before the first block stand the words that count to its paragraph, the stretches that say what is spoken of there,
 * and the nearest heading; after the last one the same without a heading. Blocks of the window are counted from
 * one that begins a stretch, so that stretches are the same.
 */
export function cutWindow(text: CutText, from: number, to: number): { window: SentWindow; offset: number } {
  const { blocks } = text;
  const first = windowBegin(text, from);
  const end = windowEnd(text, to);
  const counted = Math.floor(Math.max(0, Math.min(first, from - HEADING_REACH)) / STRETCH) * STRETCH;

  let heading = first - 1;
  while (heading >= counted && blocks[heading]!.kind !== 'heading') heading -= 1;
  const above = heading < counted ? undefined : blocks[heading];
  const headingText = above ? `${text.textOf(heading)}\n\n` : '';
  const firstStart = blocks[first]?.start ?? 0;
  const offset = firstStart - headingText.length;

  const cut = new BlockSender();
  for (let at = counted; at < first; at += 1) {
    if (at === heading) cut.add(0, headingText.length - 2, 'heading');
    else {
      const place = at < heading ? 0 : headingText.length;
      cut.add(place, place, 'paragraph');
    }
  }
  for (let at = first; at < end; at += 1) {
    const { start, end: blockEnd, kind } = blocks[at]!;
    cut.add(start - offset, blockEnd - offset, kind);
  }
  const window = {
    text: toAscii([headingText, ...text.between(first, end)]),
    blocks: cut.sent,
    from: from - counted,
    to: to - counted,
  };
  return { window, offset };
}

/** Whether a window for blocks up to `to` (exclusive) is the same when more blocks stand behind these. */
export function isWholeWindow(text: CutText, to: number): boolean {
  return windowEnd(text, to) < text.blocks.length;
}

/** The first block of a window for blocks from `from` on, but for the heading. */
function windowBegin(text: CutText, from: number): number {
  const stretchBefore = (Math.floor(from / STRETCH) - 1) * STRETCH;
  return Math.max(0, Math.min(wordsBefore(text, from), stretchBefore));
}

/** The block to stop before in a window for blocks up to `to` (exclusive). */
function windowEnd(text: CutText, to: number): number {
  const afterStretches = (Math.floor((to - 1) / STRETCH) + 2) * STRETCH;
  return Math.min(text.blocks.length, Math.max(wordsAfter(text, to), afterStretches));
}

/** The block with which the words before a block begin that count to its paragraph. */
function wordsBefore(text: CutText, index: number): number {
  let at = index;
  for (let left = WORDS_EACH_SIDE; left > 0 && at > 0;) left -= countSureWords(text, (at -= 1), left);
  return at;
}

/** The block to stop before after the words behind `index` that count to the paragraph before it. */
function wordsAfter(text: CutText, index: number): number {
  let at = index;
  for (let left = WORDS_EACH_SIDE; left > 0 && at < text.blocks.length; at += 1)
    left -= countSureWords(text, at, left);
  return at;
}

/** Characters between white space that hold a word whatever stands around them: none that a line end may join. */
const SURE_WORD = /^(?=.*[a-z0-9])[!-~\u00a3]*[!-,.-~]$/i;

/** How many words stand in a block for certain, at most `most`; there may be more. Finding reads words far better. */
function countSureWords(text: CutText, block: number, most: number): number {
  let count = 0;
  for (const [piece] of text.textOf(block).matchAll(/\S+/g)) {
    if (SURE_WORD.test(piece)) count += 1;
    if (count === most) break;
  }
  return count;
}
