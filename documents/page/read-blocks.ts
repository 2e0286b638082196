import { BlockText } from './block-text.ts';
import { Children } from './children.ts';
import { flowInside, flowOf, keepsSpace, type Flow } from './flow.ts';
import type { PageBlock } from './page-block.ts';

/** Nodes between two chances to pause. */
const STEP = 50;

/** An element being read, and its children that are still to be read. */
type Frame = { flow: Flow; children: Children };

/**
 * Reads the blocks under an element in document order; yields often what it has, so that the work can be spread over
 * time. Nodes that a page adds meanwhile may be missed and are left to `watchPage`. Open shadow roots and frames are
 * not read.
 */
export function* readBlocks(root: Element): Generator<readonly PageBlock[], PageBlock[]> {
  const blocks: PageBlock[] = [];
  const flow = flowOf(root);
  if (!flow) return blocks;
  const stack: Frame[] = [{ flow, children: new Children(root) }];
  const words = new BlockText(keepsSpace);
  const finish = (of: Flow) => {
    const block = words.finish();
    if (block) {
      const { container, kind, cell, row, table } = of;
      blocks.push({ container, kind, cell, row, table, ...block });
    }
  };
  let steps = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if (++steps % STEP === 0) yield blocks;
    const node = frame.children.next();
    if (!node) {
      stack.pop();
      const outer = stack.at(-1)?.flow;
      if (outer?.container !== frame.flow.container) finish(frame.flow);
    } else if (node.nodeType === Node.TEXT_NODE) {
      if (frame.flow.style.visibility === 'visible') words.add(node as Text);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.localName === 'br') {
        if (!words.breakLine()) finish(frame.flow);
        continue;
      }
      const inside = flowInside(element, frame.flow);
      if (!inside) continue;
      if (inside.container !== frame.flow.container) finish(frame.flow);
      stack.push({ flow: inside, children: new Children(element) });
    }
  }
  return blocks;
}
