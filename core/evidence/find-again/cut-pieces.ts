import type { ReadingText } from '../../text/reading-text.ts';

/** A part of a text for comparing: a PDF page, or for a web page (`page` null) some blocks. End exclusive. */
export type Piece = { page: number | null; start: number; end: number };

/** Characters of a piece of a web page: about as many as a printed page has. */
const PIECE = 3000;

/** Cuts a text into pieces that leave nothing of it out; at least one. */
export function cutPieces({ text, pages, blocks }: ReadingText): Piece[] {
  const starts: { page: number | null; start: number }[] = pages.map(({ page, start }) => ({ page, start }));
  if (starts.length === 0) {
    starts.push({ page: null, start: 0 });
    for (const { start } of blocks)
      if (start - starts.at(-1)!.start >= PIECE) starts.push({ page: null, start });
  }
  return starts.map(({ page, start }, at) => ({
    page,
    start: at === 0 ? 0 : start,
    end: starts[at + 1]?.start ?? text.length,
  }));
}
