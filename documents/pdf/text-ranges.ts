import type { PagePart } from './build-reading.ts';
import type { PageText } from './pdf-reading.ts';

/**
 * Where parts of one page stand in its text: offsets, end exclusive. Parts that follow one another with at most a
 * space between are one.
 */
export function textRanges(
  parts: readonly PagePart[],
  itemStarts: PageText['itemStarts'],
): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { item, from, to } of parts) {
    const base = itemStarts[item];
    if (base === undefined) continue;
    const last = ranges.at(-1);
    const start = base + from;
    if (last && start >= last.end && start - last.end <= 1) last.end = base + to;
    else ranges.push({ start, end: base + to });
  }
  return ranges;
}
