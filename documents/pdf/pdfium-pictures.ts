import type { Pdfium, Pointer } from './pdfium.ts';

/** What stands on a page besides text. */
export type PageDrawings = {
  paths: number;
  images: number;
  /** How much of the page its largest image covers, from 0 to 1 (more where it reaches over the edge). */
  largestImage: number;
};

/** Kinds of page objects, as in fpdf_edit.h. */
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** Forms in forms in forms: deeper than this nobody draws. */
const DEEPEST = 12;
/** More objects than this need not be counted to tell a picture. */
const MOST_OBJECTS = 20_000;

/** Drawings of at least this many strokes may be words turned into outlines; a frame or a rule has fewer. */
const MANY_PATHS = 60;

/** Whether a page shows something besides text: an image, or a drawing of many strokes. */
export function showsPicture({ paths, images }: PageDrawings): boolean {
  return paths >= MANY_PATHS || images > 0;
}

/** Looks at the drawings of a page of PDFium. `area` is the page's, in square points. */
export function drawingsOf(pdfium: Pdfium, page: Pointer, area: number): PageDrawings {
  const found: PageDrawings = { paths: 0, images: 0, largestImage: 0 };
  const matrix = pdfium.calls.malloc(24);
  let left = MOST_OBJECTS;
  // An image is drawn into the unit square, so its area is the determinant of the transformation in force.
  const scaleOf = (object: Pointer): number => {
    if (!pdfium.calls.FPDFPageObj_GetMatrix(object, matrix)) return 1;
    const [a = 1, b = 0, c = 0, d = 1] = pdfium.floats.subarray(matrix >> 2, (matrix >> 2) + 4);
    return Math.abs(a * d - b * c);
  };
  const look = (object: Pointer, scale: number, depth: number): void => {
    if (left-- <= 0 || object === 0) return;
    const kind = pdfium.calls.FPDFPageObj_GetType(object);
    if (kind === PATH) found.paths++;
    if (kind === IMAGE) {
      found.images++;
      found.largestImage = Math.max(found.largestImage, (scale * scaleOf(object)) / area);
    }
    if (kind !== FORM || depth >= DEEPEST) return;
    const inner = scale * scaleOf(object);
    const count = pdfium.calls.FPDFFormObj_CountObjects(object);
    for (let i = 0; i < Math.min(count, left); i++)
      look(pdfium.calls.FPDFFormObj_GetObject(object, i), inner, depth + 1);
  };
  try {
    const count = pdfium.calls.FPDFPage_CountObjects(page);
    for (let i = 0; i < Math.min(count, MOST_OBJECTS); i++)
      look(pdfium.calls.FPDFPage_GetObject(page, i), 1, 0);
  } finally {
    pdfium.calls.free(matrix);
  }
  return found;
}
