import type { Matrix } from './place-items.ts';

/** The visible part of a page in its own points, y upwards. */
export type PageBox = { left: number; bottom: number; right: number; top: number };

/**
 * The transformation from a page's own points to the page as it is read: upright, y downwards, 0 at its upper left
 * corner. `turns` is the page's /Rotate in quarters, clockwise.
 */
export function viewOf({ left, bottom, right, top }: PageBox, turns: number): Matrix {
  if (turns === 1) return [0, 1, 1, 0, -bottom, -left];
  if (turns === 2) return [-1, 0, 0, 1, right, -bottom];
  if (turns === 3) return [0, -1, -1, 0, top, right];
  return [1, 0, 0, -1, -left, top];
}

/** The height of a page as it is read. */
export function heightOf({ left, bottom, right, top }: PageBox, turns: number): number {
  return turns % 2 === 0 ? top - bottom : right - left;
}
