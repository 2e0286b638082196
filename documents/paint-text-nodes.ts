import Mark, { type TextNodes } from 'mark.js/src/lib/mark.js';
import { cutIntoSegments, type Segment } from './paint-segments.ts';
import type { PaintRange } from './highlighter.ts';

/** An element of our own, so that what a page does with `<mark>` does not reach it. */
export const MARK_ELEMENT = 'minuted-mark';

/** What was painted: the undo, and the text nodes that now stand for the ones given, in the same order. */
export type Painting = { undo: () => void; texts: Text[] };

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
 * Paints ranges with mark.js, quotes outside and hits inside them: offsets into the data of the text nodes,
 * joined. For the undo see `paintRanges`. `isItem` says whether the text of an element is an item of a flex or
 * grid box; asked for while a page is painted bit by bit, the browser would have to style it again each time.
 */
export function paintTextNodes(
  nodes: readonly Text[],
  ranges: readonly PaintRange[],
  isItem = isItemOfBox,
): Painting {
  const splits: Split[] = [];
  let texts = [...nodes];
  for (const kind of ['quote', 'hit'] as const) {
    const segments = cutIntoSegments(ranges.filter((range) => range.kind === kind));
    const work = cutIntoPieces(texts, segments, isItem);
    const made = new Map(work.map(([node, pieces]) => [node, paintTextNode(node, pieces, kind)]));
    splits.push(...made.values());
    texts = texts.flatMap((node) => [node, ...(made.get(node)?.rest.flatMap(textNodesOf) ?? [])]);
  }
  return {
    texts,
    undo() {
      for (let split = splits.pop(); split; split = splits.pop()) restore(split);
    },
  };
}

/** The text nodes under a node (or the node itself), in order. */
export function textNodesOf(root: Node): Text[] {
  if (root.nodeType === Node.TEXT_NODE) return [root as Text];
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The pieces of the segments for each text node that can be painted; offsets into its data. */
function cutIntoPieces(
  nodes: readonly Text[],
  segments: readonly Segment[],
  isItem: (parent: Element) => boolean,
): [Text, Piece[]][] {
  const work: [Text, Piece[]][] = [];
  let offset = 0;
  let first = 0;
  for (const node of nodes) {
    if (first >= segments.length) break;
    const end = offset + node.length;
    const pieces: Piece[] = [];
    for (let index = first; index < segments.length; index++) {
      const segment = segments[index]!;
      if (segment.start >= end) break;
      const from = Math.max(segment.start, offset) - offset;
      const length = Math.min(segment.end, end) - offset - from;
      if (length > 0) pieces.push({ start: from, length, segment });
      if (segment.end <= end) first = index + 1;
    }
    offset = end;
    if (pieces.length === 0 || !isPaintable(node)) continue;
    work.push([node, isItem(node.parentElement!) ? [wholeOf(node, pieces)] : pieces]);
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

function isItemOfBox(parent: Element): boolean {
  return /flex|grid/.test(getComputedStyle(parent).display);
}

/** In a flex or grid box each element is an item of its own, so there the whole text becomes one. */
function wholeOf(node: Text, pieces: Piece[]): Piece {
  const keys = [...new Set(pieces.flatMap((piece) => piece.segment.keys))];
  return { start: 0, length: node.length, segment: { ...pieces[0]!.segment, keys } };
}

function paintTextNode(node: Text, pieces: Piece[], kind: PaintRange['kind']): Split {
  const whole = node.data;
  const after = node.nextSibling;
  new TextNodeMark(node).markRanges(pieces, {
    element: MARK_ELEMENT,
    each: (element, { segment: { keys, band } }) => {
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
