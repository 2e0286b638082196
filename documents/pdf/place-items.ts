/** A 2-D transformation as PDF writes it: [a b c d e f]. */
export type Matrix = readonly number[];

/** What glyphs of one text object have in common. */
export type GlyphStyle = {
  /** Direction of writing in whole degrees, 0 for text that stands upright. */
  angle: number;
  /** Font size in points. */
  size: number;
  /** The address of the font in PDFium, '0' for none. */
  font: string;
};

/** A character where it stands when the page is read upright. */
export type Glyph = {
  str: string;
  style: GlyphStyle;
  /** Where it begins and ends in the direction of writing, in points. */
  start: number;
  end: number;
  /** The baseline, across the direction of writing (downwards). */
  across: number;
  /** Whether the paper writes a space before it. */
  spaced: boolean;
};

/**
 * A run of characters as it lies on the page when the page is read upright: positions in points, along its own
 * direction of writing and across it (downwards).
 */
export type PlacedItem = GlyphStyle & {
  /** Index among the items of the page, which is the order in which the page writes them. */
  index: number;
  str: string;
  start: number;
  end: number;
  across: number;
};

// Gaps in font sizes, as in pdf.js (evaluator.js, getTextContent).
/** A gap wider than this is a space that the paper shows but does not write. */
const SPACE_GAP = 0.102;
/** A space narrower than this is none: some programs write spaces and take their width back. */
const NO_GAP = 0.03;
/** A gap wider than this ends the run. */
const WIDE_GAP = 0.6;
/** A step back further than this ends the run. */
const STEP_BACK = -0.2;
/** A step up or down further than this ends the run. */
const STEP_ACROSS = 0.25;

/** Joins the glyphs of a page into runs of one style on one line without a wide gap. */
export function placeItems(glyphs: Iterable<Glyph>): PlacedItem[] {
  const items: PlacedItem[] = [];
  let item: PlacedItem | null = null;
  let style: GlyphStyle | null = null;
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const { size } = glyph.style;
    const gap: number = item ? glyph.start - item.end : 0;
    const step: number = last ? Math.abs(glyph.across - last.across) : 0;
    const space: boolean =
      item !== null && step <= size && (gap > SPACE_GAP * size || (glyph.spaced && gap > NO_GAP * size));
    const goesOn: boolean =
      item !== null &&
      (glyph.style === style || isAlike(glyph.style, item)) &&
      step <= STEP_ACROSS * size &&
      gap <= WIDE_GAP * size &&
      // The letters of a ligature all stand where it stands.
      (gap >= STEP_BACK * size || glyph.start === last?.start);
    if (item && goesOn) {
      item.str += (space ? ' ' : '') + glyph.str;
      item.end = Math.max(item.end, glyph.end);
    } else {
      const { angle, font } = glyph.style;
      const str: string = (space && gap <= WIDE_GAP * size ? ' ' : '') + glyph.str;
      const { start, end, across } = glyph;
      item = { index: items.length, str, angle, start, end, across, size, font };
      items.push(item);
    }
    style = glyph.style;
    last = glyph;
  }
  return items;
}

function isAlike(style: GlyphStyle, item: PlacedItem): boolean {
  return style.angle === item.angle && style.font === item.font && Math.abs(style.size - item.size) < 0.05;
}
