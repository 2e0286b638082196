import { ChromiumTab } from '../../scripts/browsers/chromium-tab.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';

type Node = {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  childIds?: string[];
  backendDOMNodeId?: number;
};

/** Roles that say nothing: text is in the names, and boxes are only boxes. */
const SILENT = new Set([
  'none',
  'generic',
  'paragraph',
  'LabelText',
  'Legend',
  'StaticText',
  'InlineTextBox',
  'LineBreak',
]);

/**
 * What a screen reader is told of the element that an expression gives: one line a node, role and name, set in by how
 * deep it stands. Only Chromium tells.
 */
export async function accessTree(tab: Tab, expression: string): Promise<string[]> {
  if (!(tab instanceof ChromiumTab))
    throw new Error('Only Chromium shows its accessibility tree to a driver');
  const cdp = await tab.page.context().newCDPSession(tab.page);
  try {
    const { result } = await cdp.send('Runtime.evaluate', { expression });
    const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId });
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const byId = new Map(nodes.map((one) => [one.nodeId, one]));
    const root = nodes.find((one) => one.backendDOMNodeId === node.backendNodeId);
    return root ? linesOf(root, byId, 0) : [];
  } finally {
    await cdp.detach();
  }
}

function linesOf(node: Node, byId: Map<string, Node>, depth: number): string[] {
  const role = node.role?.value ?? '';
  const isSaid = !node.ignored && !SILENT.has(role);
  const line = `${'  '.repeat(depth)}${role}${node.name?.value ? ` “${node.name.value.trim()}”` : ''}`;
  const below = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? linesOf(child, byId, isSaid ? depth + 1 : depth) : [];
  });
  return isSaid ? [line, ...below] : below;
}
