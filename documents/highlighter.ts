import Mark, { type TextNodes } from 'mark.js/src/lib/mark.js';
import type { Band } from '../core/phrases/hit.ts';
import { cutIntoSegments, type Segment } from './paint-segments.ts';

/**
 * A stretch to paint: offsets into the data of all text nodes under the root, joined, end exclusive.
 * `key` has no spaces: where ranges overlap, `data-key` lists the keys, so look for `[data-key~="…"]`.
 */
export type PaintRange = { start: number; end: number; key: string; kind: 'hit' | 'quote'; band?: Band };

/** An element of our own, so that what a page does with `<mark>` does not reach it. */
export const MARK_ELEMENT = 'minuted-mark';

/**
 * mark.js on one text node. By itself it makes a NodeIterator for each call, and in Chromium each living one
 * slows down every later removal in the page: 2,000 hits took seconds.
 */
class TextNodeMark extends Mark {
  readonly #node: Text;

  constructor(node: Text) {
    super(node);
    this.#node = node;
  }

  override getTextNodes(use: (texts: TextNodes) => void): void {
    const { data } = this.#node;
    use({ value: data, nodes: [{ start: 0, end: data.length, node: this.#node }] });
  }
}

type Piece = { start: number; length: number; segment: Segment };

/** A text node that was split: what it held, what it holds now, and what stands after it instead. */
type Split = { node: Text; whole: string; head: string; rest: ChildNode[]; restText: string[] };

/**
 * Paints the ranges under the root with mark.js, quotes outside and hits inside them, and returns the undo.
 *
 * The undo leaves the very text nodes that were there before (`unmark` of mark.js would merge neighbours that
 * the page keeps apart). It never throws and may be called twice; what the page itself changed, added or removed
 * meanwhile stays as the page made it. Undo one painting of a root before painting that root again.
 */
export function paintRanges(root: Element, ranges: readonly PaintRange[]): () => void {
  const splits: Split[] = [];
  for (const kind of ['quote', 'hit'] as const) {
    const segments = cutIntoSegments(ranges.filter((range) => range.kind === kind));
    // Every style is looked up before the first change: asking in between would style the page again each time.
    const work = cutIntoPieces(root, segments);
    for (const [node, pieces] of work) splits.push(paintTextNode(node, pieces, kind));
  }
  return () => {
    for (let split = splits.pop(); split; split = splits.pop()) restore(split);
  };
}

/** The pieces of the segments for each text node that can be painted; offsets into its data. */
function cutIntoPieces(root: Element, segments: readonly Segment[]): [Text, Piece[]][] {
  const work: [Text, Piece[]][] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let first = 0;
  while (first < segments.length && walker.nextNode()) {
    const node = walker.currentNode as Text;
    const end = offset + node.length;
    const pieces: Piece[] = [];
    for (let index = first; index < segments.length; index++) {
      const segment = segments[index]!;
      if (segment.start >= end) break;
      const from = Math.max(segment.start, offset) - offset;
      pieces.push({ start: from, length: Math.min(segment.end, end) - offset - from, segment });
      if (segment.end <= end) first = index + 1;
    }
    offset = end;
    if (pieces.length > 0 && isPaintable(node)) work.push([node, fitToLayout(node, pieces)]);
  }
  return work;
}

/** Whether an element of ours may stand in place of this text: not in SVG, and not where only text is allowed. */
function isPaintable(node: Text): boolean {
  const parent = node.parentElement;
  return (
    parent !== null &&
    parent.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
    !/^(script|style|noscript|template|title|textarea|option|select)$/.test(parent.localName) &&
    node.data.trim() !== ''
  );
}

/** In a flex or grid box each element is an item of its own, so there the whole text becomes one. */
function fitToLayout(node: Text, pieces: Piece[]): Piece[] {
  if (!/flex|grid/.test(getComputedStyle(node.parentElement!).display)) return pieces;
  const keys = [...new Set(pieces.flatMap((piece) => piece.segment.keys))];
  return [{ start: 0, length: node.length, segment: { ...pieces[0]!.segment, keys } }];
}

function paintTextNode(node: Text, pieces: Piece[], kind: PaintRange['kind']): Split {
  const whole = node.data;
  const after = node.nextSibling;
  new TextNodeMark(node).markRanges(pieces, {
    element: MARK_ELEMENT,
    each: (element, range) => {
      const { keys, band } = range.segment;
      element.setAttribute('role', 'mark');
      element.setAttribute('data-kind', kind);
      element.setAttribute('data-key', keys.join(' '));
      if (band) element.setAttribute('data-band', band);
    },
  });
  const rest: ChildNode[] = [];
  for (let next = node.nextSibling; next && next !== after; next = next.nextSibling) rest.push(next);
  return { node, whole, head: node.data, rest, restText: rest.map(textOf) };
}

function restore({ node, whole, head, rest, restText }: Split): void {
  // A page that took out its text node took out all of these words, whatever pieces it left behind.
  const inPlace = rest.filter((piece) => !node.parentNode || piece.parentNode === node.parentNode);
  const now = inPlace.map(textOf);
  for (const piece of rest) piece.remove();
  if (node.data !== head) return;
  const untouched = now.length === rest.length && now.every((text, index) => text === restText[index]);
  node.data = untouched ? whole : head + now.join('');
}

function textOf(node: ChildNode): string {
  return node.textContent ?? '';
}
