import { lineText, type Line } from './page-lines.ts';

/** The lines of one page (from 1), and the height of the page as it is read. */
export type PageLines = { page: number; lines: Line[]; height: number };

/** Running lines stand in this share of the page at its top and at its bottom, and among its outermost rows. */
const EDGE = 0.18;
const ROWS = 4;
/** Where a running line stands may differ from page to page by this many points. */
const WANDER = 15;

const PAGE_NUMBER = /^(?:page|p\.?)\s*#(?:\s*(?:of|\/)\s*#)?$|^#\s*(?:of|\/)\s*#$|^[-–—]\s*#\s*[-–—]$/iu;

/** `outer`: nothing stands nearer to that edge. */
type EdgeLine = { line: Line; key: string; fromEdge: number; page: number; outer: boolean };

/**
 * The lines of a paper that are to be left out: its running headers, footers and page stamps. They are lines at the
 * edge of the page that recur (numbers aside) on at least a quarter of its pages and at least three, "Page 12 of 54"
 * wherever it stands at an edge, and a page's own number where nothing stands nearer to the edge. Of a line with words
 * one is kept, the first at the top and the last at the bottom: it may be the title of many slides, and what it says
 * is to be found, once.
 */
export function findRunningLines(pages: readonly PageLines[]): Set<Line> {
  const running = new Set<Line>();
  const byKey = new Map<string, EdgeLine[]>();
  for (const page of pages) {
    for (const edge of edgeLines(page)) {
      const itsOwnNumber = edge.outer && lineText(edge.line) === String(page.page);
      if (itsOwnNumber || PAGE_NUMBER.test(edge.key.slice(2))) running.add(edge.line);
      const alike = byKey.get(edge.key);
      if (alike) alike.push(edge);
      else byKey.set(edge.key, [edge]);
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
    for (const edge of recurring) if (edge !== kept) running.add(edge.line);
  }
  return running;
}

function edgeLines({ page, lines, height }: PageLines): EdgeLine[] {
  const upright = lines.filter((line) => line.angle === 0);
  const levels = [...new Set(upright.map((line) => Math.round(line.across)))].sort((a, b) => a - b);
  const found: EdgeLine[] = [];
  for (const line of upright) {
    const level = levels.indexOf(Math.round(line.across));
    const atTop = level < ROWS && line.across < EDGE * height;
    const atBottom = level >= levels.length - ROWS && line.across > (1 - EDGE) * height;
    if (!atTop && !atBottom) continue;
    const fromEdge = atTop ? line.across : height - line.across;
    const outer = level === (atTop ? 0 : levels.length - 1);
    found.push({ line, key: `${atTop ? 't' : 'b'} ${mask(lineText(line))}`, fromEdge, page, outer });
  }
  return found;
}

/** A line without its numbers, which differ from page to page. */
function mask(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
