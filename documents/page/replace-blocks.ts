import { toLiveBlock, unpaintBlock, type LiveBlock } from './live-block.ts';
import type { PageBlock } from './page-block.ts';

/**
 * The blocks of a page after some of its elements were read again, in document order. A block that says what
 * it said before, in the same place, stays the same block with its hits and its painting.
 * Unpaints the blocks that are gone, so call it where the watch does not look.
 */
export function replaceBlocks(
  blocks: readonly LiveBlock[],
  readAgain: ReadonlyMap<Element, PageBlock[]>,
): LiveBlock[] {
  const isInside = memberOf(readAgain);
  const kept: LiveBlock[] = [];
  const old = new Map<Text, LiveBlock>();
  for (const block of blocks) {
    if (isInside(block.container)) old.set(block.nodes[0]!, block);
    else if (block.nodes[0]!.isConnected) kept.push(block);
    else unpaintBlock(block);
  }
  const seen = new Set<Text>();
  /** What the page moved while it was being read may have been read twice. */
  const isFirst = ({ nodes }: PageBlock): boolean => {
    const isNew = !seen.has(nodes[0]!);
    seen.add(nodes[0]!);
    return isNew;
  };
  const groups = [...readAgain.values()].map((group) =>
    group.filter(isFirst).map((block) => {
      const before = old.get(block.nodes[0]!);
      if (!before || before.stale || before.text !== block.text) return toLiveBlock(block);
      old.delete(block.nodes[0]!);
      const { kind, cell, row, table, container } = block;
      return Object.assign(before, { kind, cell, row, table, container });
    }),
  );
  for (const block of old.values()) unpaintBlock(block);
  for (const group of groups) {
    for (const block of group) {
      // Text nodes that were part of a painting just undone; the node before them holds their words again.
      if (!block.painting && !block.nodes.every(isConnected)) block.nodes = block.nodes.filter(isConnected);
    }
    const whole = group.filter((block) => block.nodes.length > 0);
    if (whole[0]) kept.splice(placeOf(whole[0], kept), 0, ...whole);
  }
  return kept;
}

const isConnected = (node: Node): boolean => node.isConnected;

/** Whether an element is one of the keys or inside one; remembers what it found. */
function memberOf(roots: ReadonlyMap<Element, unknown>): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  const isMember = (element: Element | null): boolean => {
    if (!element) return false;
    let answer = known.get(element);
    if (answer === undefined) {
      answer = roots.has(element) || isMember(element.parentElement);
      known.set(element, answer);
    }
    return answer;
  };
  return isMember;
}

/** Where a block belongs among others that are in document order. */
function placeOf(block: LiveBlock, blocks: readonly LiveBlock[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = blocks[middle]!.nodes[0]!.compareDocumentPosition(block.nodes[0]!);
    if (order & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}
