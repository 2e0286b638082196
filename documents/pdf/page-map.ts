import type { PagePart, Segment } from './build-reading.ts';

/** Where the characters of a reading text stand in the pages of the PDF, and the other way round. */
export type PageMap = {
  /** The stretches of items under a stretch of the reading text, in its order. */
  locate(start: number, end: number): PagePart[];
  /**
   * The offset in the reading text of a character of an item (`char` from 0 to the item's length). Null when the
   * item is not in the reading text, as running headers are not.
   */
  offsetOf(page: number, item: number, char: number): number | null;
};

/** Segments as plain numbers, five each, which a worker can hand over without copying. */
export type PackedSegments = Int32Array;

const WIDTH = 5;

/** Packs the segments of a reading text, which are in its order. */
export function packSegments(segments: readonly Segment[]): PackedSegments {
  const packed = new Int32Array(segments.length * WIDTH);
  segments.forEach(({ start, page, item, from, to }, i) =>
    packed.set([start, page, item, from, to], i * WIDTH),
  );
  return packed;
}

/** Makes the map from the segments of a reading text. */
export function makePageMap(packed: PackedSegments): PageMap {
  const count = packed.length / WIDTH;
  /** The first segment that passes a test which all later ones pass too; the test is given where it is in `packed`. */
  const first = (passes: (at: number) => boolean): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passes(middle * WIDTH)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const segment = (i: number): Segment => {
    const at = i * WIDTH;
    return {
      start: packed[at]!,
      page: packed[at + 1]!,
      item: packed[at + 2]!,
      from: packed[at + 3]!,
      to: packed[at + 4]!,
    };
  };
  return {
    locate(start, end) {
      const parts: PagePart[] = [];
      for (let i = first((at) => packed[at]! + packed[at + 4]! - packed[at + 3]! > start); i < count; i++) {
        const { start: at, page, item, from, to } = segment(i);
        if (at >= end) break;
        parts.push({ page, item, from: from + Math.max(0, start - at), to: Math.min(to, from + end - at) });
      }
      return parts;
    },
    offsetOf(page, item, char) {
      // Pages are in order, the items of a page need not be.
      for (let i = first((at) => packed[at + 1]! >= page); i < count; i++) {
        const each = segment(i);
        if (each.page !== page) break;
        if (each.item === item) return each.start + Math.min(Math.max(char, each.from), each.to) - each.from;
      }
      return null;
    },
  };
}
