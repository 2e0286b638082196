import { OPS } from 'pdfjs-dist';

/** The drawing operations of a page, as pdf.js gives them. */
export type Operations = { fnArray: readonly number[]; argsArray: readonly unknown[] };

/** Drawings of at least this many strokes may be words turned into outlines; a frame or a rule has fewer. */
const MANY_PATHS = 60;

const IMAGES: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintSolidColorImageMask,
];

/** Whether a page shows something besides text: an image, or a drawing of many strokes. */
export function showsPicture({ fnArray }: Operations): boolean {
  const paths = fnArray.filter((operation) => operation === OPS.constructPath).length;
  return paths >= MANY_PATHS || fnArray.some((operation) => IMAGES.includes(operation));
}

/**
 * How much of a page its largest image covers, from 0 to 1 (more where it reaches over the edge). `area` is the
 * page's in square points. An image is drawn into the unit square, so its area is the determinant of the
 * transformation in force.
 */
export function largestImageShare({ fnArray, argsArray }: Operations, area: number): number {
  let scale = 1;
  const saved: number[] = [];
  let largest = 0;
  fnArray.forEach((operation, i) => {
    if (operation === OPS.save) saved.push(scale);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) scale = saved.pop() ?? 1;
    else if (operation === OPS.transform) scale *= determinant(argsArray[i]);
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(scale);
      const [matrix] = (argsArray[i] ?? []) as unknown[];
      if (matrix) scale *= determinant(matrix);
    } else if (IMAGES.includes(operation)) largest = Math.max(largest, scale / area);
  });
  return largest;
}

function determinant(matrix: unknown): number {
  const [a = 1, b = 0, c = 0, d = 1] = matrix as number[];
  return Math.abs(a * d - b * c);
}
