import type { PageBlock } from './page-block.ts';

type Span = { start: number; end: number };

/** The stretch of a block's data where a stretch of its text stands; both end exclusive. */
export function dataSpan(block: PageBlock, start: number, end: number): Span {
  const first = block.pieces.find((piece) => piece.textStart + piece.length > start);
  const last = block.pieces.findLast((piece) => piece.textStart < end);
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: first.dataStart + Math.max(0, start - first.textStart),
    end: last.dataStart + Math.min(last.length, end - last.textStart),
  };
}

/** The stretch of a block's text that shows a stretch of its data; null when nothing of it shows. */
export function textSpan(block: PageBlock, start: number, end: number): Span | null {
  const first = block.pieces.find((piece) => piece.dataStart + piece.length > start);
  const last = block.pieces.findLast((piece) => piece.dataStart < end);
  if (!first || !last) return null;
  const from = first.textStart + Math.max(0, start - first.dataStart);
  const to = last.textStart + Math.min(last.length, end - last.dataStart);
  return from < to ? { start: from, end: to } : null;
}

/**
 * The stretch of a block's text inside a DOM range; null when there is none. `texts` are the text nodes that
 * hold the block's data now: its own, or after painting those of the painting.
 */
export function selectedSpan(block: PageBlock, texts: readonly Text[], range: Range): Span | null {
  let offset = 0;
  let start = -1;
  let end = -1;
  for (const node of texts) {
    if (node.length > 0 && range.intersectsNode(node)) {
      if (start < 0) start = offset + (node === range.startContainer ? range.startOffset : 0);
      end = offset + (node === range.endContainer ? range.endOffset : node.length);
    }
    offset += node.length;
  }
  return start < end ? textSpan(block, start, end) : null;
}
