import type { BlockKind } from '../../core/text/reading-text.ts';
import { MARK_ELEMENT } from '../paint-text-nodes.ts';

/** How the text directly inside an element is laid out and read. */
export type Flow = {
  container: Element;
  kind: BlockKind;
  cell: Element | null;
  row: Element | null;
  table: Element | null;
  /** A closed `<details>`: of its children only the first summary shows. */
  isFolded: boolean;
  /** How the text itself is shown. */
  style: CSSStyleDeclaration;
};

/** Elements whose text is not the page's text. */
const LEFT_ALONE = new Set(
  (
    'script style noscript template head title textarea input select datalist iframe object canvas svg ' +
    'audio video minuted-ui'
  ).split(' '),
);
/** What the reader writes in. */
const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/** Elements that separate words even where a page lays them out side by side. */
const SEPARATE = /^(li|dt|dd|div|p|section|article|nav|ul|ol|td|th|button|h[1-6])$/;

const OF_TABLE: Partial<Record<string, 'cell' | 'row' | 'table'>> = {
  'table-cell': 'cell',
  'table-row': 'row',
  table: 'table',
  'inline-table': 'table',
};

/** Flex and grid boxes among the elements read so far. */
const boxes = new WeakSet<Element>();

/** Whether text directly inside an element was an item of a flex or grid box when it was last read. */
export function wasReadAsBox(element: Element): boolean {
  return boxes.has(element);
}

/**
 * How the inside of an element flows, given what is around it: the same `container` when the element is part
 * of a line, itself when it is a block; null when nothing in it is to be read (hidden, editable, not text).
 */
export function flowInside(element: Element, around: Flow): Flow | null {
  const { localName } = element;
  if (localName === MARK_ELEMENT) return around;
  if (LEFT_ALONE.has(localName) || isEditable(element)) return null;
  if (around.isFolded && element.parentElement?.querySelector(':scope > summary') !== element) return null;
  const style = getComputedStyle(element);
  const { display } = style;
  // A detached element has no display at all: the page took it out while it was being read.
  if (display === 'none' || display === '' || style.contentVisibility === 'hidden') return null;
  if (/flex|grid/.test(display)) boxes.add(element);
  else boxes.delete(element);
  const isFolded = localName === 'details' && !element.hasAttribute('open');
  const flow: Flow = { ...around, isFolded, style };
  if (isInline(display, localName)) return flow;
  flow.container = element;
  flow.kind = kindOf(element, display) ?? around.kind;
  const part = OF_TABLE[display];
  if (part === 'table') flow.row = flow.cell = null;
  if (part) flow[part] = element;
  return flow;
}

/** How the inside of an element flows, found from all that is around it. */
export function flowOf(element: Element): Flow | null {
  const { parentElement } = element;
  const around: Flow | null = parentElement
    ? flowOf(parentElement)
    : {
        container: element,
        kind: 'paragraph',
        cell: null,
        row: null,
        table: null,
        isFolded: false,
        style: getComputedStyle(element),
      };
  return around && flowInside(element, around);
}

/** Whether every space and line end of a text node shows: `white-space: pre` and its kin. */
export function keepsSpace({ parentElement }: Text): boolean {
  const { whiteSpaceCollapse } = getComputedStyle(parentElement!);
  return (whiteSpaceCollapse || 'collapse') !== 'collapse';
}

/** Whether an element stands in something that is never read, such as an editor. */
export function isLeftAlone(element: Element): boolean {
  return element.closest([...LEFT_ALONE, EDITABLE].join()) !== null;
}

/** The nearest element, itself or around it, that lays out its inside as blocks of its own. */
export function nearestBlock(element: Element): Element {
  let block = element;
  while (block.parentElement && isInline(getComputedStyle(block).display, block.localName)) {
    block = block.parentElement;
  }
  return block;
}

/** A page has thousands of elements, nearly none of them with the attribute, for which a selector takes far longer. */
function isEditable(element: Element): boolean {
  return element.hasAttribute('contenteditable') && element.matches(EDITABLE);
}

function isInline(display: string, name: string): boolean {
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return true;
  return display.startsWith('inline-') && !SEPARATE.test(name);
}

function kindOf(element: Element, display: string): BlockKind | undefined {
  if (/^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading') return 'heading';
  if (display === 'list-item' || /^(li|dt|dd)$/.test(element.localName)) return 'item';
  return display === 'table-cell' ? 'cell' : undefined;
}
