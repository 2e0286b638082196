/** A rectangle on a page as it is shown, in points from its upper left corner. */
export type PageRect = { left: number; top: number; right: number; bottom: number };

/** The part of a page that a picture shows, in points, and how many pixels a point becomes. */
export type PictureBox = { left: number; top: number; width: number; height: number; scale: number };

/** Space around the words, in points: about two lines, so that the reader sees what they stand in. */
const AROUND = 36;
/** Pages up to this width are shown in their full width, in points: A4 and Letter. */
const SHEET = 612;
/** The most pixels, each way. */
const MOST_PIXELS = 1600;
/** Pixels to a point: more shows nothing more ... */
const SHARPEST = 2.6;
/** ... and with fewer, small print cannot be read. What is too large for that is cut. */
const COARSEST = 1;

/**
 * Which part of a page a picture of some words shows, and how large: their lines with space around them, as wide as
 * the page or, on a large sheet, as a page. `lines` are in reading order. What is too long is cut so that the first
 * line is shown. Null when none of the words is on the page.
 */
export function pictureBox(
  lines: readonly PageRect[],
  page: { width: number; height: number },
): PictureBox | null {
  const seen = lines.filter(
    ({ left, top, right, bottom }) =>
      right > Math.max(left, 0) && bottom > Math.max(top, 0) && left < page.width && top < page.height,
  );
  const [first] = seen;
  if (!first) return null;
  const left = Math.min(...seen.map((line) => line.left));
  const right = Math.max(...seen.map((line) => line.right));
  const top = Math.min(...seen.map((line) => line.top));
  const bottom = Math.max(...seen.map((line) => line.bottom));
  const across = stretch(left, right, first.left, page.width, SHEET);
  const down = stretch(top, bottom, first.top, page.height, 0);
  const scale = Math.min(SHARPEST, MOST_PIXELS / Math.max(across.length, down.length));
  return { left: across.start, top: down.start, width: across.length, height: down.length, scale };
}

/** The part of one direction of a page that is shown: what is between `from` and `to`, or `first` and what follows. */
function stretch(
  from: number,
  to: number,
  first: number,
  whole: number,
  least: number,
): { start: number; length: number } {
  const wanted = Math.max(least, to - from + 2 * AROUND);
  const length = Math.min(wanted, whole, MOST_PIXELS / COARSEST);
  const fits = to - from + 2 * AROUND <= length || length === whole;
  const start = fits ? (from + to - length) / 2 : first - AROUND;
  return { start: Math.min(Math.max(0, start), whole - length), length };
}
