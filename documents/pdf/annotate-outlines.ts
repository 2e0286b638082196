import type { Quad } from '../../core/evidence/quads.ts';

/** Lines that overlap by more than this share of their height stand on one another for a reason. */
const MOST_CUT = 0.6;
/** The cosine between lines that run the same way. */
const SAME_WAY = 0.99;

/**
 * The outlines of the highlights over some quads, each round its corners: top left, top right, bottom right, bottom left.
 * Where a line's box reaches into the next one's, both end in the middle between: pdf.js fills all outlines of a
 * highlight as one path by the even-odd rule, which leaves a white stripe where two overlap.
 */
export function outlinesOf(quads: readonly Quad[]): number[][] {
  const cut = quads.map((quad) => [...quad]);
  for (const [i, one] of cut.entries()) for (const other of cut.slice(i + 1)) cutOverlap(one, other);
  return cut.map((quad) => [...quad.slice(0, 4), ...quad.slice(6, 8), ...quad.slice(4, 6)]);
}

function cutOverlap(one: Quad, other: Quad): void {
  const along = direction(one, 0, 2);
  const up = direction(one, 4, 0);
  const way = direction(other, 0, 2);
  if (along[0] * way[0] + along[1] * way[1] < SAME_WAY) return;
  const isBeside =
    Math.min(at(one, 2, along), at(other, 2, along)) <= Math.max(at(one, 0, along), at(other, 0, along));
  if (isBeside) return;
  const [upper, lower] = at(one, 0, up) >= at(other, 0, up) ? [one, other] : [other, one];
  const over = at(lower, 0, up) - at(upper, 4, up);
  if (over <= 0 || over > MOST_CUT * (at(upper, 0, up) - at(upper, 4, up))) return;
  for (const corner of [4, 6]) move(upper, corner, up, over / 2);
  for (const corner of [0, 2]) move(lower, corner, up, -over / 2);
}

type Vector = readonly [number, number];

/** Of length 1; corners are named by the index of their x. */
function direction(quad: Quad, from: number, to: number): Vector {
  const [x, y] = [quad[to]! - quad[from]!, quad[to + 1]! - quad[from + 1]!];
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

function at(quad: Quad, corner: number, [x, y]: Vector): number {
  return quad[corner]! * x + quad[corner + 1]! * y;
}

function move(quad: Quad, corner: number, [x, y]: Vector, by: number): void {
  quad[corner]! += x * by;
  quad[corner + 1]! += y * by;
}
