import type { Pdfium, Pointer } from './pdfium.ts';
import type { Reach } from './place-quads.ts';

/** What most fonts reach, for those that say nothing sensible. */
const UP = 0.8;
const DOWN = 0.2;
/** A font that says more than this is wrong: its lines would cover each other. */
const MOST = 1.5;

/** How far the letters of a font (0 for none) reach above and below the baseline, in font sizes. */
export function fontReach(pdfium: Pdfium, font: Pointer): Reach {
  if (font === 0) return { up: UP, down: DOWN };
  const { malloc, free, FPDFFont_GetAscent, FPDFFont_GetDescent } = pdfium.calls;
  const room = malloc(4);
  try {
    const up = FPDFFont_GetAscent(font, 1, room) ? pdfium.floats[room >> 2]! : 0;
    // Below the baseline is less than 0; some fonts leave the sign out.
    const down = FPDFFont_GetDescent(font, 1, room) ? Math.abs(pdfium.floats[room >> 2]!) : 0;
    return { up: up > 0 && up <= MOST ? up : UP, down: down > 0 && down <= MOST / 2 ? down : DOWN };
  } finally {
    free(room);
  }
}
