import { lineText, type Line } from './page-lines.ts';

/** `outer`: nothing stands nearer to that edge. */
export type EdgeLine = { line: Line; text: string; atTop: boolean; fromEdge: number; outer: boolean };

/** Running lines stand in this share of the page at its top and at its bottom, and among its outermost rows. */
const EDGE = 0.18;
const ROWS = 4;

/** The lines at the top and at the bottom of a page of that height, where headers, footers and stamps stand. */
export function edgeLines(lines: readonly Line[], height: number): EdgeLine[] {
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
    found.push({ line, text: lineText(line), atTop, fromEdge, outer });
  }
  return found;
}
