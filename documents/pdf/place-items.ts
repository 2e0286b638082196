/** What pdf.js says of one run of characters (the parts of its `TextItem` that matter here). */
export type RawItem = { str: string; transform: number[]; width: number; height: number; fontName: string };

/** A 2-D transformation as PDF writes it: [a b c d e f]. */
export type Matrix = readonly number[];

/**
 * An item as it lies on the page when the page is read upright: positions in points, along its own direction
 * of writing and across it (downwards).
 */
export type PlacedItem = {
  /** Index among the text items of the page, which is the order of pdf.js's text layer. */
  index: number;
  str: string;
  /** Direction of writing in whole degrees, 0 for text that stands upright. */
  angle: number;
  /** Where the item begins and ends in the direction of writing. */
  start: number;
  end: number;
  /** The baseline, across the direction of writing. */
  across: number;
  /** Font size. */
  size: number;
  font: string;
};

/**
 * Places the text items of a page. `toView` is the transformation of the page's upright view (pdf.js:
 * `viewport.transform` at scale 1), so that text on a turned page counts as upright.
 */
export function placeItems(items: readonly RawItem[], toView: Matrix): PlacedItem[] {
  return items.map((item, index) => place(item, index, toView));
}

function place(item: RawItem, index: number, toView: Matrix): PlacedItem {
  const [a, b, c, d, x, y] = multiply(toView, item.transform);
  const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const angle = degrees === -180 ? 180 : degrees;
  const radians = (angle * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const start = x * cos + y * sin;
  const scale = Math.hypot(toView[0]!, toView[1]!) || 1;
  return {
    index,
    str: item.str,
    angle,
    start,
    end: start + Math.abs(item.width) * scale,
    across: y * cos - x * sin,
    size: Math.hypot(c, d) || Math.hypot(a, b) || 1,
    font: item.fontName,
  };
}

type SixNumbers = [number, number, number, number, number, number];

function multiply(m: Matrix, n: Matrix): SixNumbers {
  const [a, b, c, d, e, f] = m as SixNumbers;
  const [p, q, r, s, t, u] = n as SixNumbers;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
