import type { ReadingText } from '../../core/text/reading-text.ts';
import type { PageBlock } from './page-block.ts';

/** Joins blocks into the reading text of a page; `blocks` of the answer are in the same order. */
export function assemble(blocks: readonly PageBlock[]): ReadingText {
  const parts: string[] = [];
  const spans: ReadingText['blocks'] = [];
  let length = 0;
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const separator = before ? separatorOf(before, block) : '';
    const start = length + separator.length;
    length = start + block.text.length;
    parts.push(separator, block.text);
    spans.push({ start, end: length, kind: block.kind });
  });
  return { text: parts.join(''), blocks: spans, pages: [] };
}

function separatorOf(before: PageBlock, after: PageBlock): string {
  if (!before.table || before.table !== after.table || before.cell === after.cell) return '\n\n';
  return before.row !== null && before.row === after.row ? '\t' : '\n';
}
