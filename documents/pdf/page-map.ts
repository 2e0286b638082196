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

/** Makes the map from the segments of a reading text, which are in its order. */
export function makePageMap(segments: readonly Segment[]): PageMap {
  const byItem = new Map<string, Segment>();
  for (const segment of segments) byItem.set(`${segment.page}:${segment.item}`, segment);
  return {
    locate(start, end) {
      const parts: PagePart[] = [];
      for (let i = firstEndingAfter(segments, start); i < segments.length; i++) {
        const { start: at, page, item, from, to } = segments[i]!;
        if (at >= end) break;
        parts.push({ page, item, from: from + Math.max(0, start - at), to: Math.min(to, from + end - at) });
      }
      return parts;
    },
    offsetOf(page, item, char) {
      const segment = byItem.get(`${page}:${item}`);
      if (!segment) return null;
      return segment.start + Math.min(Math.max(char, segment.from), segment.to) - segment.from;
    },
  };
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, from, to } = segments[middle]!;
    if (start + to - from > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
