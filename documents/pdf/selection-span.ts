import { alignTexts } from './align-texts.ts';
import type { PdfReading } from './pdf-reading.ts';

/** The text layer of a page (from 1) on screen. */
export type LayerOnScreen = { page: number; layer: Element };

/**
 * The stretch of the reading text that is selected in the text layers on screen, which may run over several pages:
 * offsets, end exclusive. Null when nothing of the reading text is selected.
 */
export function selectionSpan(
  selection: Selection | null,
  layers: readonly LayerOnScreen[],
  pdf: Pick<PdfReading, 'pageText' | 'offsetOf'>,
): { start: number; end: number } | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const selected = selection.getRangeAt(0);
  let start = Infinity;
  let end = -Infinity;
  for (const { page, layer } of layers) {
    if (!selected.intersectsNode(layer)) continue;
    const from = layer.contains(selected.startContainer)
      ? lengthUpTo(layer, selected.startContainer, selected.startOffset)
      : 0;
    const to = layer.contains(selected.endContainer)
      ? lengthUpTo(layer, selected.endContainer, selected.endOffset)
      : Infinity;
    const layerText = layer.textContent;
    const range = alignTexts(layerText, pdf.pageText(page).text).range(from, Math.min(to, layerText.length));
    const inPage = range && spanInPage(page, range.start, range.end, pdf);
    if (!inPage) continue;
    start = Math.min(start, inPage.start);
    end = Math.max(end, inPage.end);
  }
  return start < end ? { start, end } : null;
}

/** The stretch of the reading text between two offsets of a page's text. */
function spanInPage(
  page: number,
  from: number,
  to: number,
  { pageText, offsetOf }: Pick<PdfReading, 'pageText' | 'offsetOf'>,
): { start: number; end: number } | null {
  const { itemStarts: starts } = pageText(page);
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
