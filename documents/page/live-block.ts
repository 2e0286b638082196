import { groupHits } from '../../core/phrases/group-hits.ts';
import type { Hit, HitGroup } from '../../core/phrases/hit.ts';
import { moveHit } from '../../core/phrases/move-hit.ts';
import { muteHits } from '../../core/phrases/mute-hits.ts';
import type { PaintRange } from '../highlighter.ts';
import { paintTextNodes, type Painting } from '../paint-text-nodes.ts';
import { wasReadAsBox } from './flow.ts';
import type { PageBlock } from './page-block.ts';
import { dataSpan } from './page-offsets.ts';

/** A block of an open page. Offsets of `hits` and `groups` are into its own text, so that they last while others change. */
export type LiveBlock = PageBlock & {
  readonly id: number;
  /** Its number and where its text starts, in the reading text. */
  index: number;
  start: number;
  /** How far it stands from the screen, in CSS pixels; null until that is measured. */
  distance: number | null;
  /** What was found in it, whatever the reader hides of that; null until it is searched. */
  hits: readonly Hit[] | null;
  groups: HitGroup[];
  /** The parts of saved quotes in it, with offsets into its own text. */
  quotes: readonly QuoteSpan[];
  painting: Painting | null;
  /** Has hits or quotes that are not painted yet as they are now. */
  isDue: boolean;
  /** Changed by the page since it was read: not to be painted before it is read again. */
  stale: boolean;
};

/** Where a saved quote was found again; `end` is exclusive. */
export type QuoteSpan = { key: string; start: number; end: number };

let lastId = 0;

/** A block as it was just read. */
export function toLiveBlock(block: PageBlock): LiveBlock {
  return {
    ...block,
    id: ++lastId,
    index: 0,
    start: 0,
    distance: null,
    hits: null,
    groups: [],
    quotes: [],
    painting: null,
    isDue: false,
    stale: false,
  };
}

/** Takes the hits of a block, with offsets into the reading text. `muted` are the keys of phrases to hide. */
export function takeHits(block: LiveBlock, hits: readonly Hit[], muted: ReadonlySet<string>): void {
  block.hits = hits.map((hit) => moveHit(hit, -block.start));
  // Of the thousands of blocks of a long page nearly all have none.
  if (hits.length > 0) hideHits(block, muted);
  else block.groups = [];
}

/** Hides the hits of the phrases with these keys, and no others. */
export function hideHits(block: LiveBlock, muted: ReadonlySet<string>): void {
  block.groups = groupHits(muteHits(block.hits ?? [], muted));
}

/** The groups of a block with offsets into the reading text. */
export function groupsOf({ groups, start: by }: LiveBlock): HitGroup[] {
  return groups.map(({ start, end, hits }) => ({
    start: start + by,
    end: end + by,
    hits: hits.map((hit) => moveHit(hit, by)),
  }));
}

/** The key under which a group is painted; `start` is the offset of the group in its block. */
export function groupKey(block: LiveBlock, start: number): string {
  return `h${block.id}-${start}`;
}

/** Gives blocks these quotes in place of those that they had; the blocks in which that changes something. */
export function takeQuotes(blocks: readonly LiveBlock[], quotes: readonly QuoteSpan[]): LiveBlock[] {
  const inBlocks = quotesByBlock(blocks, quotes);
  return blocks.filter((block) => {
    const inBlock = inBlocks.get(block) ?? [];
    if (inBlock.length === 0 && block.quotes.length === 0) return false;
    if (JSON.stringify(inBlock) === JSON.stringify(block.quotes)) return false;
    block.quotes = inBlock;
    return true;
  });
}

/** The parts of quotes (offsets into the reading text) in each block, with offsets into the block's own text. */
function quotesByBlock(
  blocks: readonly LiveBlock[],
  quotes: readonly QuoteSpan[],
): Map<LiveBlock, QuoteSpan[]> {
  const parts = new Map<LiveBlock, QuoteSpan[]>();
  for (const { key, start, end } of quotes) {
    for (let index = firstEndingAfter(blocks, start); index < blocks.length; index++) {
      const block = blocks[index]!;
      if (block.start >= end) break;
      const part = {
        key,
        start: Math.max(0, start - block.start),
        end: Math.min(block.text.length, end - block.start),
      };
      const others = parts.get(block);
      if (others) others.push(part);
      else parts.set(block, [part]);
    }
  }
  return parts;
}

function firstEndingAfter(blocks: readonly LiveBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, text } = blocks[middle]!;
    if (start + text.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Paints the hits of a block (all but hidden ones) and its quotes; replaces what was painted. */
export function paintBlock(block: LiveBlock): void {
  unpaintBlock(block);
  const ranges: PaintRange[] = [];
  for (const { start, end, hits } of block.groups) {
    const band = hits[0]?.band;
    if (band === undefined || band === 'hidden') continue;
    ranges.push({ ...dataSpan(block, start, end), kind: 'hit', key: groupKey(block, start), band });
  }
  for (const { start, end, key } of block.quotes) {
    ranges.push({ ...dataSpan(block, start, end), kind: 'quote', key });
  }
  if (ranges.length === 0 || block.stale) return;
  if (isAsRead(block)) block.painting = paintTextNodes(block.nodes, ranges, wasReadAsBox);
  else block.stale = true;
}

/** Takes the painting of a block out of the page. */
export function unpaintBlock(block: LiveBlock): void {
  block.painting?.undo();
  block.painting = null;
}

/** Whether the page still says what was read; else paint would lie on other words. */
function isAsRead({ nodes, pieces, text }: LiveBlock): boolean {
  if (!nodes.every((node) => node.isConnected)) return false;
  const data = nodes.map((node) => node.data).join('');
  return pieces.every(({ textStart, dataStart, length }) =>
    data.startsWith(text.slice(textStart, textStart + length), dataStart),
  );
}
