import type { PdfReading } from './read-pdf.ts';

/** The text layer of a page (from 1) on screen. */
export type LayerOnScreen = { page: number; layer: Element };

/**
 * The stretch of the reading text that is selected in the text layers on screen, which may run over several pages:
 * offsets, end exclusive. Null when nothing of the reading text is selected.
 */
export function selectionSpan(
  selection: Selection | null,
  layers: readonly LayerOnScreen[],
  pdf: Pick<PdfReading, 'itemStarts' | 'offsetOf'>,
): { start: number; end: number } | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  let start = Infinity;
  let end = -Infinity;
  for (const { page, layer } of layers) {
    if (!range.intersectsNode(layer)) continue;
    const from = layer.contains(range.startContainer)
      ? lengthUpTo(layer, range.startContainer, range.startOffset)
      : 0;
    const to = layer.contains(range.endContainer)
      ? lengthUpTo(layer, range.endContainer, range.endOffset)
      : Infinity;
    const inPage = spanInPage(page, from, to, pdf);
    if (!inPage) continue;
    start = Math.min(start, inPage.start);
    end = Math.max(end, inPage.end);
  }
  return start < end ? { start, end } : null;
}

/** The stretch of the reading text between two offsets of a page's text layer. */
function spanInPage(
  page: number,
  from: number,
  to: number,
  { itemStarts, offsetOf }: Pick<PdfReading, 'itemStarts' | 'offsetOf'>,
): { start: number; end: number } | null {
  const starts = itemStarts(page);
  let start = Infinity;
  let end = -Infinity;
  for (let item = 0; item + 1 < starts.length; item++) {
    const begin = starts[item]!;
    const length = starts[item + 1]! - begin;
    if (length === 0 || begin + length <= from || begin >= to) continue;
    const first = offsetOf(page, item, Math.max(0, from - begin));
    const last = offsetOf(page, item, Math.min(length, to - begin));
    if (first === null || last === null) continue;
    start = Math.min(start, first);
    end = Math.max(end, last);
  }
  return start < end ? { start, end } : null;
}

/** How many characters of a layer's text stand before a place in it. */
function lengthUpTo(layer: Element, node: Node, offset: number): number {
  const before = layer.ownerDocument.createRange();
  before.selectNodeContents(layer);
  before.setEnd(node, offset);
  return before.toString().length;
}
