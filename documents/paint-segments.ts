import type { Band } from '../core/phrases/hit.ts';
import type { PaintRange } from './highlighter.ts';

/** A stretch that is painted one way. `keys` names every range that covers it; offsets as in `PaintRange`. */
export type Segment = { start: number; end: number; keys: string[]; band: Band | undefined };

const STRENGTH: readonly (Band | undefined)[] = ['read-first', 'worth-reading', 'maybe', 'hidden', undefined];

/**
 * Cuts ranges that may overlap into segments that do not, in order. mark.js leaves out a range that overlaps
 * another one without a word; here every range keeps all its characters, and the strongest band of a segment wins.
 */
export function cutIntoSegments(ranges: readonly PaintRange[]): Segment[] {
  const sorted = ranges.filter((range) => range.start < range.end).sort((a, b) => a.start - b.start);
  const cuts = [...new Set(sorted.flatMap((range) => [range.start, range.end]))].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: PaintRange[] = [];
  let next = 0;
  cuts.forEach((start, index) => {
    const end = cuts[index + 1];
    if (end === undefined) return;
    open = open.filter((range) => range.end > start);
    for (let range = sorted[next]; range && range.start <= start; range = sorted[++next]) open.push(range);
    if (open.length === 0) return;
    const strongest = Math.min(...open.map((range) => STRENGTH.indexOf(range.band)));
    segments.push({ start, end, keys: open.map((range) => range.key), band: STRENGTH[strongest] });
  });
  return segments;
}
