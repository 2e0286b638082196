import type { PlacedItem } from '../../../../documents/pdf/place-items.ts';

type Extra = { font?: string; size?: number; width?: number; angle?: number };

/** A run of characters that has no place among the others of its page yet. */
export type Run = Omit<PlacedItem, 'index'>;

/** A made-up run of text: 5 points a character, baseline at `y` from the foot of a page of 600 by 800 points. */
export function item(
  str: string,
  x: number,
  y: number,
  { font = 'body', size = 10, width, angle = 0 }: Extra = {},
): Run {
  const end = x + (width ?? (str.length * size) / 2);
  return { str, start: x, end, across: 800 - y, size, font, angle };
}

/** The runs of one page, in the order in which it writes them. */
export function placed(runs: readonly Run[]): PlacedItem[] {
  return runs.map((run, index) => ({ ...run, index }));
}
