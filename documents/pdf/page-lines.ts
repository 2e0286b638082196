import type { PlacedItem } from './place-items.ts';

/** A stretch of one item on a line; `space` says that a space must stand before it which the paper only shows as a gap. */
export type LinePart = { item: number; str: string; from: number; to: number; space: boolean };

/**
 * One line of text, or one piece of it where wide gaps divide it (the cells of a table row): the pieces of one
 * row share a `row` number.
 */
export type Line = {
  parts: LinePart[];
  row: number;
  angle: number;
  start: number;
  end: number;
  across: number;
  /** Size and font of most of its characters. */
  size: number;
  font: string;
  /** The gap behind a leading bullet or number, in points; 0 where there is none. */
  markerGap: number;
};

/** A gap of this many font sizes divides cells. Justified text stays below it. */
const CELL_GAP = 1.6;
/** A gap of this many font sizes divides cells where the cells of other rows begin at the same place. */
const EDGE_GAP = 0.6;
/** A gap of this many font sizes is a space that the paper shows but does not write. */
const SPACE_GAP = 0.17;
/** Superscripts and the like stay on their line up to this many font sizes above or below. */
const SAME_LINE = 0.55;

const BULLET_ONLY =
  /^(?:[•●▪■□◦‣⁃∙·o§–—*➢➤✓✔-]|[\uE000-\uF8FF]|\(?[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}[.)]?|\(?(?:[a-zA-Z]|[ivx]{1,5})[.)])$/u;

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** The text of a line, as it stands in the reading text. */
export function lineText(line: Line): string {
  return line.parts.map((part) => (part.space ? ' ' : '') + part.str.slice(part.from, part.to)).join('');
}

/** Where a cell begins: what tells a narrow gap between two cells from a wide one between two words. */
type CellEdge = { angle: number; start: number; across: number };

/** The lines of a page in the order in which the page writes them. White space at both ends is left out. */
export function linesOf(items: readonly PlacedItem[]): Line[] {
  const first = divide(items, []);
  const cells = first.filter((line, i) => line.row === first[i - 1]?.row);
  return cells.length > 0 ? divide(items, cells) : first;
}

function divide(items: readonly PlacedItem[], edges: readonly CellEdge[]): Line[] {
  const lines: Line[] = [];
  let open: PlacedItem[] = [];
  let blanks: PlacedItem[] = [];
  let row = 0;
  const close = () => {
    if (open.length > 0) lines.push(makeLine(open, row));
    open = [];
    blanks = [];
  };
  for (const item of items) {
    if (item.str.trim() === '') {
      if (item.str !== '' && open.length > 0) blanks.push(item);
      continue;
    }
    if (isShadow(open.at(-1), item)) continue;
    const step = open.length === 0 ? 'new' : stepTo(open, item, edges);
    if (step === 'same') {
      open.push(...blanks, item);
    } else {
      close();
      if (step !== 'cell') row++;
      open = [item];
    }
    blanks = [];
  }
  close();
  return lines;
}

/** Whether an item is the item before it drawn once more, a little aside: how some programs make bold text. */
function isShadow(last: PlacedItem | undefined, item: PlacedItem): boolean {
  return (
    last !== undefined &&
    last.str === item.str &&
    Math.abs(last.start - item.start) < 0.15 * item.size &&
    Math.abs(last.across - item.across) < 0.15 * item.size
  );
}

/** How an item follows an open line: on it, behind a wide gap of it, or elsewhere. */
function stepTo(open: PlacedItem[], item: PlacedItem, edges: readonly CellEdge[]): 'same' | 'cell' | 'new' {
  const written = open.filter((other) => other.str.trim() !== '');
  const last = written.at(-1)!;
  if (item.angle !== last.angle) return 'new';
  const main = written.reduce((most, other) => (other.size > most.size ? other : most));
  const size = Math.max(main.size, item.size);
  if (Math.abs(item.across - main.across) > SAME_LINE * size) return 'new';
  const gap = item.start - last.end;
  if (gap < -0.6 * size) {
    const leftward = last.start - item.end;
    const writtenLeftward = RIGHT_TO_LEFT.test(last.str) && RIGHT_TO_LEFT.test(item.str);
    return writtenLeftward && leftward > -0.6 * size && leftward < CELL_GAP * size ? 'same' : 'new';
  }
  const atEdge = gap > EDGE_GAP * size && edges.some((edge) => isBelowEdge(edge, item));
  if (gap <= CELL_GAP * Math.min(main.size, item.size) && !atEdge) return 'same';
  const text = written.map((other) => other.str).join('');
  const marked = BULLET_ONLY.test(text.trim()) && /^[\p{L}“‘"'(]/u.test(item.str.trimStart());
  return marked && gap < 8 * size ? 'same' : 'cell';
}

/** Whether an item begins where a cell of a row not far away begins. */
function isBelowEdge(edge: CellEdge, item: PlacedItem): boolean {
  return (
    edge.angle === item.angle &&
    Math.abs(edge.start - item.start) < 1 &&
    Math.abs(edge.across - item.across) < 25 * item.size
  );
}

function makeLine(items: PlacedItem[], row: number): Line {
  const written = items.filter((item) => item.str.trim() !== '');
  const first = written[0]!;
  const sizes = new Map<string, { characters: number; item: PlacedItem }>();
  for (const item of written) {
    const key = `${item.font} ${item.size.toFixed(1)}`;
    const seen = sizes.get(key) ?? { characters: 0, item };
    seen.characters += item.str.trim().length;
    sizes.set(key, seen);
  }
  const main = [...sizes.values()].reduce((most, other) =>
    other.characters > most.characters ? other : most,
  ).item;
  return {
    parts: partsOf(items),
    row,
    angle: first.angle,
    start: Math.min(...written.map((item) => item.start)),
    end: Math.max(...written.map((item) => item.end)),
    across: main.across,
    size: main.size,
    font: main.font,
    markerGap:
      written[1] && BULLET_ONLY.test(first.str.trim()) ? Math.max(0, written[1].start - first.end) : 0,
  };
}

function partsOf(items: PlacedItem[]): LinePart[] {
  const parts: LinePart[] = [];
  let previous: PlacedItem | null = null;
  items.forEach((item, i) => {
    const from = i === 0 ? item.str.length - item.str.trimStart().length : 0;
    const to = i === items.length - 1 ? item.str.trimEnd().length : item.str.length;
    const before = parts.at(-1);
    const touching = before && !/\s$/.test(before.str) && !/^\s/.test(item.str);
    const gap = previous ? Math.max(item.start - previous.end, previous.start - item.end) : 0;
    const space = Boolean(touching && gap > SPACE_GAP * item.size);
    parts.push({ item: item.index, str: item.str, from, to, space });
    previous = item;
  });
  return parts;
}
