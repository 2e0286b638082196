import type { Quad } from '../../core/evidence/quads.ts';
import type { PagePart } from './build-reading.ts';
import type { Glyph, GlyphStyle, Matrix, PlacedItem } from './place-items.ts';

/** How far the letters of a font reach above and below the baseline, in font sizes. */
export type Reach = { up: number; down: number };

/** A stretch of a line in its own direction of writing; the baseline may climb a little along it. */
type Piece = { angle: number; size: number; start: number; end: number; from: number; to: number } & Reach;

// All in font sizes, tried on real papers.
/** Pieces this far apart along a line are joined ... */
const NEIGHBOUR = 1.2;
/** ... and may overlap so far ... */
const OVERLAP = 0.6;
/** ... when their baselines differ by no more than this and their sizes by no more than a quarter. */
const SAME_BASELINE = 0.15;
const SAME_SIZE = 0.25;
/** Lines that overlap by more than this share of their height stand on one another for a reason. */
const MOST_CUT = 0.6;

/**
 * Where parts of the items of one page stand, in PDF user space: one quad for each stretch of a line, in the order of
 * the parts. White space alone has none. Quads of neighbouring lines do not overlap, as readers of PDF may leave
 * holes where they do.
 *
 * `glyphs` are those that the items were placed from, `view` the matrix from user space that they were read with.
 */
export function placeQuads(
  glyphs: readonly Glyph[],
  items: readonly PlacedItem[],
  parts: readonly PagePart[],
  view: Matrix,
  reachOf: (style: GlyphStyle) => Reach,
): Quad[] {
  const starts = glyphStarts(items);
  const pieces: Piece[] = [];
  for (const { item, from, to } of parts) {
    const placed = items[item];
    if (!placed) continue;
    const piece = pieceOf(glyphsUnder(placed.str, glyphs, starts[item]!, from, to), reachOf);
    if (!piece) continue;
    const last = pieces.at(-1);
    if (last && goesOn(last, piece)) join(last, piece);
    else pieces.push(piece);
  }
  cutOverlaps(pieces);
  return pieces.map((piece) => cornersOf(piece, view));
}

/** The index of the first glyph of each item. Glyphs are never white space, and what items have of it is no glyph. */
function glyphStarts(items: readonly PlacedItem[]): number[] {
  let next = 0;
  return items.map(({ str }) => {
    const first = next;
    for (const character of str) if (character !== ' ') next++;
    return first;
  });
}

/** The glyphs of an item under a stretch of it, a letter that is cut in two included. */
function glyphsUnder(
  str: string,
  glyphs: readonly Glyph[],
  first: number,
  from: number,
  to: number,
): Glyph[] {
  const under: Glyph[] = [];
  let at = 0;
  let index = first;
  for (const character of str) {
    const end = at + character.length;
    if (character !== ' ') {
      if (at < to && end > from) under.push(glyphs[index]!);
      index++;
    }
    at = end;
  }
  return under;
}

function pieceOf(glyphs: readonly Glyph[], reachOf: (style: GlyphStyle) => Reach): Piece | null {
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  if (!first || !last) return null;
  const { style } = first;
  const { up, down } = reachOf(style);
  return {
    angle: style.angle,
    size: style.size,
    start: Math.min(...glyphs.map(({ start }) => start)),
    end: Math.max(...glyphs.map(({ end }) => end)),
    from: first.start <= last.start ? first.across : last.across,
    to: first.start <= last.start ? last.across : first.across,
    up: up * style.size,
    down: down * style.size,
  };
}

function goesOn(last: Piece, piece: Piece): boolean {
  const size = Math.max(last.size, piece.size);
  const [left, right] = last.start <= piece.start ? [last, piece] : [piece, last];
  const gap = right.start - left.end;
  return (
    last.angle === piece.angle &&
    Math.abs(last.size - piece.size) <= SAME_SIZE * size &&
    Math.abs(right.from - left.to) <= SAME_BASELINE * size &&
    gap >= -OVERLAP * size &&
    gap <= NEIGHBOUR * size
  );
}

function join(last: Piece, piece: Piece): void {
  // Arabic goes on to the left.
  if (piece.start < last.start) last.from = piece.from;
  if (piece.end > last.end) last.to = piece.to;
  last.start = Math.min(last.start, piece.start);
  last.end = Math.max(last.end, piece.end);
  last.up = Math.max(last.up, piece.up);
  last.down = Math.max(last.down, piece.down);
}

/** Where a line reaches into the one below it, both end in the middle between. */
function cutOverlaps(pieces: Piece[]): void {
  for (const [i, one] of pieces.entries()) {
    for (const other of pieces.slice(i + 1)) {
      const isBeside = Math.min(one.end, other.end) <= Math.max(one.start, other.start);
      if (one.angle !== other.angle || isBeside) continue;
      const [upper, lower] = one.from <= other.from ? [one, other] : [other, one];
      const over = upper.from + upper.down - (lower.from - lower.up);
      if (over <= 0 || over > MOST_CUT * (upper.up + upper.down)) continue;
      upper.down -= over / 2;
      lower.up -= over / 2;
    }
  }
}

function cornersOf({ angle, start, end, from, to, up, down }: Piece, view: Matrix): Quad {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const determinant = a * d - b * c;
  const inUserSpace = (along: number, across: number): number[] => {
    const x = along * cos - across * sin - e;
    const y = along * sin + across * cos - f;
    return [(d * x - c * y) / determinant, (a * y - b * x) / determinant];
  };
  return [
    ...inUserSpace(start, from - up),
    ...inUserSpace(end, to - up),
    ...inUserSpace(start, from + down),
    ...inUserSpace(end, to + down),
  ].map((value) => Math.round(value * 100) / 100);
}
