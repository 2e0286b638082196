import type { BlockKind } from '../../core/text/reading-text.ts';
import { lineText, type Line } from './page-lines.ts';

/** Lines that belong together; `running` ones are headers or footers. `beside` says that the block is the next cell of the row of the block before it. */
export type PageBlock = { kind: BlockKind; lines: Line[]; beside: boolean; running?: true };

/** What is usual on a page: size and font of most characters, and the step from line to line in font sizes. */
type PageStyle = { size: number; font: string; spacing: number };

/** Lines farther apart than this many times the usual step are not of one block. */
const WIDE_STEP = 1.3;

const BULLET = /^(?:[•●▪■□◦‣⁃➢➤✓✔*]|[\uE000-\uF8FF]|[-–—](?=\s)|[o§·](?=\s))/u;
const NUMBER = /^(?:\(?[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}[.)]?|\(?(?:[a-zA-Z]|[ivx]{1,5})[.)])(?=\s)/u;
const STOP = /[.!?:;][”’"')\]]*$/u;

/** The blocks of a page, from its lines in the order in which the page writes them. */
export function blocksOf(lines: readonly Line[]): PageBlock[] {
  const style = styleOf(lines);
  const pieces = new Map<number, number>();
  for (const line of lines) pieces.set(line.row, (pieces.get(line.row) ?? 0) + 1);
  const blocks: PageBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const inRow = pieces.get(line.row)! > 1;
    if (last && !inRow && continues(last, line, lines, style)) {
      last.lines.push(line);
      continue;
    }
    const sameRow = last?.lines.at(-1)?.row === line.row;
    const beside = sameRow || (last !== undefined && standsBeside(last, line));
    if (beside && last) last.kind = 'cell';
    blocks.push({ kind: beside || inRow ? 'cell' : kindAtStart(line), lines: [line], beside });
  }
  for (const block of blocks) if (isHeading(block, style)) block.kind = 'heading';
  return blocks;
}

function kindAtStart(line: Line): BlockKind {
  return hasMarker(line) ? 'item' : 'paragraph';
}

/** Whether a line begins with a bullet or a number that is set off from its text. */
export function hasMarker(line: Line): boolean {
  const text = lineText(line);
  return BULLET.test(text) || (NUMBER.test(text) && line.markerGap > 0.5 * line.size);
}

function continues(block: PageBlock, line: Line, page: readonly Line[], style: PageStyle): boolean {
  const last = block.lines.at(-1)!;
  if (line.angle !== last.angle || line.size / last.size > 1.12 || last.size / line.size > 1.12) return false;
  const left = Math.min(...block.lines.map((other) => other.start));
  const right = Math.max(...block.lines.map((other) => other.end));
  if (line.start > right || line.end < left) return false;
  const step = line.across - last.across;
  const before = block.lines.at(-2);
  const usual = before ? last.across - before.across : style.spacing * line.size;
  if (step < 0.5 * line.size || step > WIDE_STEP * usual) return false;
  const text = lineText(last);
  const stopped = STOP.test(text);
  if (BULLET.test(lineText(line))) return false;
  if (hasMarker(line) && (stopped || line.start < left + 2 * line.size)) return false;
  if (stopped && block.kind !== 'item' && line.start > left + line.size) return false;
  // A heading without extra space around it: a whole line in another font, next to a line that is not full.
  const full = last.end > edgeOf(last, page) - 6 * last.size;
  return line.font === last.font || (full && !stopped);
}

/** How far to the right the lines reach that begin where this one begins. */
function edgeOf(line: Line, page: readonly Line[]): number {
  const alike = page.filter(
    (other) => other.angle === line.angle && Math.abs(other.start - line.start) < 2 * line.size,
  );
  return Math.max(...alike.map((other) => other.end));
}

/** Whether a line stands to the right or left of a block, at its height: the next cell of a table row. */
function standsBeside(block: PageBlock, line: Line): boolean {
  const first = block.lines[0]!;
  const last = block.lines.at(-1)!;
  const slack = 0.6 * line.size;
  const apart =
    line.start > Math.max(...block.lines.map((other) => other.end)) ||
    line.end < Math.min(...block.lines.map((other) => other.start));
  return (
    line.angle === first.angle &&
    apart &&
    line.across >= first.across - slack &&
    line.across <= last.across + slack
  );
}

function isHeading(block: PageBlock, style: PageStyle): boolean {
  if (block.kind === 'cell' || block.lines.length > 3) return false;
  const first = block.lines[0]!;
  const text = block.lines.map(lineText).join(' ');
  if (text.length > 160 || /[.;,]$/.test(text) || !/\p{L}/u.test(text)) return false;
  if (BULLET.test(text)) return false;
  const larger = first.size > 1.08 * style.size;
  const otherFont = block.lines.every((line) => line.font !== style.font) && first.size > 0.95 * style.size;
  return larger || otherFont;
}

function styleOf(lines: readonly Line[]): PageStyle {
  const size = mostCommon(lines, (line) => Math.round(line.size * 2) / 2) ?? 10;
  const font = mostCommon(lines, (line) => line.font) ?? '';
  const steps: number[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || before.angle !== line.angle || Math.abs(before.size - line.size) > 0.5) return;
    const step = (line.across - before.across) / line.size;
    const overlap = line.start < before.end && before.start < line.end;
    if (overlap && step > 0.8 && step < 2.2) steps.push(step);
  });
  steps.sort((a, b) => a - b);
  // The lower middle: gaps between paragraphs must not pull the usual step up.
  const spacing = Math.min(1.75, Math.max(1, steps[Math.floor(steps.length * 0.4)] ?? 1.25));
  return { size, font, spacing };
}

function mostCommon<T>(lines: readonly Line[], key: (line: Line) => T): T | null {
  const counts = new Map<T, number>();
  let best: T | null = null;
  for (const line of lines) {
    const count = (counts.get(key(line)) ?? 0) + lineText(line).length;
    counts.set(key(line), count);
    if (best === null || count > counts.get(best)!) best = key(line);
  }
  return best;
}
