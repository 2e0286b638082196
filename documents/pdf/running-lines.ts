import type { EdgeLine } from './edge-lines.ts';
import type { Line } from './page-lines.ts';

/** The edge lines of one page (from 1). */
export type PageEdgeLines = { page: number; edges: readonly EdgeLine[] };

/** The running lines that are to be left out, and those that are kept of them. */
export type RunningLines = { leftOut: Set<Line>; kept: Set<Line> };

/** Where a running line stands may differ from page to page by this many points. */
const WANDER = 15;

const PAGE_NUMBER = /^(?:page|p\.?)\s*#(?:\s*(?:of|\/)\s*#)?$|^#\s*(?:of|\/)\s*#$|^[-–—]\s*#\s*[-–—]$/iu;

/** As committee systems stamp it on the first page of a report. */
const AGENDA_STAMP = /^agenda item(?: no\.?| number)?:? #[a-z]?$/u;

type KeyedLine = EdgeLine & { page: number };

/**
 * The lines of a paper that are no part of its text: its running headers, footers and page stamps. They are lines at the
 * edge of the page that recur (numbers aside) on at least a quarter of its pages and at least three, "Page 12 of 54"
 * and "Agenda Item 9" wherever they stand at an edge, and a page's own number where nothing stands nearer to the edge. Of a line with words
 * one is kept, the first at the top and the last at the bottom: it may be the title of many slides, and what it says
 * is to be found, once.
 */
export function findRunningLines(pages: readonly PageEdgeLines[]): RunningLines {
  const leftOut = new Set<Line>();
  const keptLines = new Set<Line>();
  const byKey = new Map<string, KeyedLine[]>();
  for (const { page, edges } of pages) {
    for (const edge of edges) {
      const words = mask(edge.text);
      const itsOwnNumber = edge.outer && edge.text === String(page);
      if (itsOwnNumber || PAGE_NUMBER.test(words) || AGENDA_STAMP.test(words)) leftOut.add(edge.line);
      const key = `${edge.atTop ? 't' : 'b'} ${words}`;
      const alike = byKey.get(key);
      if (alike) alike.push({ ...edge, page });
      else byKey.set(key, [{ ...edge, page }]);
    }
  }
  const least = Math.max(3, pages.length / 4);
  for (const [key, alike] of byKey) {
    if (alike.length < least) continue;
    const recurring = alike.filter((edge) => {
      const level = alike.filter((other) => Math.abs(other.fromEdge - edge.fromEdge) <= WANDER);
      return new Set(level.map((other) => other.page)).size >= least;
    });
    // There nothing of a sentence stands before the one or after the other.
    const kept = /\p{L}/u.test(key.slice(2))
      ? key.startsWith('t')
        ? recurring[0]
        : recurring.at(-1)
      : undefined;
    for (const edge of recurring) if (edge !== kept) leftOut.add(edge.line);
    if (kept) keptLines.add(kept.line);
  }
  return { leftOut, kept: keptLines };
}

/** A line without its numbers, which differ from page to page. */
function mask(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
