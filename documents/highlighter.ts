import type { Band } from '../core/phrases/hit.ts';
import { paintTextNodes, textNodesOf } from './paint-text-nodes.ts';

/**
 * A stretch to paint: offsets into the data of all text nodes under the root, joined, end exclusive.
 * `key` has no spaces: where ranges overlap, `data-key` lists the keys, so look for `[data-key~="…"]`.
 */
export type PaintRange = { start: number; end: number; key: string; kind: 'hit' | 'quote'; band?: Band };

/**
 * Paints the ranges under the root with mark.js, quotes outside and hits inside them, and returns the undo.
 *
 * The undo leaves the very text nodes that were there before (`unmark` of mark.js would merge neighbours that
 * the page keeps apart). It never throws and may be called twice; what the page itself changed, added or removed
 * meanwhile stays as the page made it. Undo one painting of a root before painting that root again.
 */
export function paintRanges(root: Element, ranges: readonly PaintRange[]): () => void {
  return paintTextNodes(textNodesOf(root), ranges).undo;
}
