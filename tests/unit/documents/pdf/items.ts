import type { RawItem } from '../../../../documents/pdf/place-items.ts';

type Extra = { font?: string; size?: number; width?: number };

/** A made-up item of upright text: 5 points a character, baseline at `y` from the foot of the page. */
export function item(
  str: string,
  x: number,
  y: number,
  { font = 'body', size = 10, width }: Extra = {},
): RawItem {
  return {
    str,
    transform: [size, 0, 0, size, x, y],
    width: width ?? (str.length * size) / 2,
    height: size,
    fontName: font,
  };
}

/** The view of an upright page of 600 by 800 points. */
export const UPRIGHT = [1, 0, 0, -1, 0, 800];
