import type { Block, PageSpan, ReadingText } from '../../core/text/reading-text.ts';
import type { PageBlock } from './page-blocks.ts';
import { lineText, type Line } from './page-lines.ts';

/** A stretch of an item on a page: UTF-16 offsets into the item's own string, end exclusive. */
export type PagePart = { page: number; item: number; from: number; to: number };

/** Where an item's characters stand in the reading text: `start` is the offset of the character `from` of the item. */
export type Segment = PagePart & { start: number };

const UNFINISHED_WORD =
  /(?:[,–—-]|\b(?:a|an|the|of|and|or|to|for|in|on|at|by|with|from|as|that|which|is|are|was|were|be|been|has|have|had|will|would|should|can|may|not|their|its|our|this|these))$/iu;
const STOPPED = /[.!?:;][”’"')\]]*$/u;

/**
 * Puts the blocks of all pages into one reading text, with where each stretch of each item stands in it. A
 * paragraph that is unfinished where a column or page ends goes on in the same block.
 */
export function buildReading(pages: readonly { page: number; blocks: PageBlock[] }[]): {
  reading: ReadingText;
  segments: Segment[];
} {
  let text = '';
  const blocks: Block[] = [];
  const spans: PageSpan[] = [];
  const segments: Segment[] = [];
  let before: PageBlock | null = null;
  const flow = pages.flatMap(({ page, blocks }) => blocks.map((block) => ({ page, block })));
  liftFootnotes(flow);
  for (const { page, block } of flow) {
    const goesOn: boolean = before !== null && isContinued(before, block);
    if (goesOn) text += '\n';
    else if (before) text += block.beside ? '\t' : '\n\n';
    const start = text.length;
    block.lines.forEach((line, i) => {
      if (i > 0) text += '\n';
      text = writeLine(line, page, text, segments);
    });
    if (goesOn) blocks.at(-1)!.end = text.length;
    else blocks.push({ start, end: text.length, kind: block.kind, ...(block.running && { running: true }) });
    const span = spans.at(-1);
    if (span?.page === page) span.end = text.length;
    else spans.push({ page, start, end: text.length });
    // What is continued once more is judged by its own last line, but stays what it began as.
    before = goesOn && before ? { ...block, kind: before.kind } : block;
  }
  return { reading: { text, blocks, pages: spans }, segments };
}

/**
 * Footnotes stand between the end of a column or page and the rest of its last sentence. Where they do, they
 * are moved in front of the divided paragraph, so that it becomes whole and page spans stay in order.
 */
function liftFootnotes(flow: { page: number; block: PageBlock }[]): void {
  for (let i = 2; i < flow.length; i++) {
    const size = flow[i]!.block.lines[0]!.size;
    let p = i - 1;
    while (p > 0 && flow[p]!.block.lines[0]!.size < 0.93 * size) p--;
    if (p === i - 1 || flow[p]!.page !== flow[i - 1]!.page) continue;
    if (isContinued(flow[p]!.block, flow[i]!.block)) flow.splice(i - 1, 0, ...flow.splice(p, 1));
  }
}

function writeLine(line: Line, page: number, before: string, segments: Segment[]): string {
  let text = before;
  for (const part of line.parts) {
    if (part.space) text += ' ';
    segments.push({ start: text.length, page, item: part.item, from: part.from, to: part.to });
    text += part.str.slice(part.from, part.to);
  }
  return text;
}

/** Whether a block is the rest of the paragraph before it, on the next page or in the next column. */
function isContinued(before: PageBlock, block: PageBlock): boolean {
  if (before.kind !== 'paragraph' && before.kind !== 'item') return false;
  if (block.kind !== 'paragraph' || before.lines.at(-1)!.angle !== block.lines[0]!.angle) return false;
  const last = before.lines.at(-1)!;
  const first = block.lines[0]!;
  if (last.size / first.size > 1.12 || first.size / last.size > 1.12) return false;
  // On the same page only the step up to the next column counts: below is below for a reason.
  const sameFlow = first.across > last.across && first.across - last.across < 6 * first.size;
  if (sameFlow) return false;
  const end = lineText(last);
  const begin = lineText(first);
  if (STOPPED.test(end)) return false;
  return /^[\p{Ll}]/u.test(begin) || (UNFINISHED_WORD.test(end) && /^[\p{L}\p{N}£“‘"'(]/u.test(begin));
}
