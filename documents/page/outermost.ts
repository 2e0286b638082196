import { isLeftAlone, nearestBlock } from './flow.ts';

/** The blocks to read again for these changed elements, none inside another. */
export function outermost(changed: ReadonlySet<Element>, root: Element): Element[] {
  const blocks = new Set<Element>();
  for (const element of changed) {
    if (element.isConnected && !isLeftAlone(element)) blocks.add(nearestBlock(element));
  }
  const isInAnother = (element: Element) => {
    for (let outer = element.parentElement; outer; outer = outer.parentElement) {
      if (blocks.has(outer)) return true;
    }
    return false;
  };
  return [...blocks].filter((block) => root.contains(block) && !isInAnother(block));
}
