import type { PageBox } from './page-view.ts';
import type { Pdfium, Pointer } from './pdfium.ts';
import { orderTurned } from './order-turned.ts';
import type { Glyph, GlyphStyle, Matrix } from './place-items.ts';

/** What PDFium writes for a hyphen at a line end. */
const HYPHEN = 2;
const SPACE = /^[\s\uFEFF]$/u;
/** Marks that are not seen, such as a soft hyphen inside a line. */
const UNSEEN = /^\p{Cf}$/u;

/** What is known of a text object, with the matrix from its own units to the page as it is read. */
type TextObject = {
  style: GlyphStyle;
  along: number;
  upright: boolean;
  font: Pointer;
  cos: number;
  sin: number;
};

/**
 * The glyphs of a page (a text page of PDFium) as they stand when it is read upright, in the order in which the page
 * writes them, turned words in their own. Spaces are not glyphs. What stands outside of the visible box is left out.
 */
export function glyphsOf(pdfium: Pdfium, text: Pointer, box: PageBox, view: Matrix): Glyph[] {
  const { calls } = pdfium;
  const glyphs: Glyph[] = [];
  const room = calls.malloc(48);
  const objects = new Map<Pointer, TextObject>();
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  try {
    const count = calls.FPDFText_CountChars(text);
    let spaced = false;
    let lastPointer: Pointer = -1;
    let object: TextObject | undefined;
    for (let i = 0; i < count; i++) {
      const code = calls.FPDFText_GetUnicode(text, i) >>> 0;
      const str = written(code);
      if (isSpace(code, str)) {
        if (calls.FPDFText_IsGenerated(text, i) !== 1) spaced = true;
        continue;
      }
      if (code > 0x7e && UNSEEN.test(str)) continue;
      const pointer = calls.FPDFText_GetTextObject(text, i);
      if (pointer !== lastPointer) object = objects.get(pointer);
      if (!object) objects.set(pointer, (object = describe(pdfium, text, i, pointer, view, room)));
      lastPointer = pointer;
      calls.FPDFText_GetCharOrigin(text, i, room, room + 8);
      const x = pdfium.doubles[room >> 3]!;
      const y = pdfium.doubles[(room >> 3) + 1]!;
      const width = object.upright
        ? looseWidth(pdfium, text, i, room)
        : glyphWidth(pdfium, object.font, code, object.along, room);
      if (isOutside(x, y, object.upright ? width : 0, box)) continue;
      const viewX = a * x + c * y + e;
      const viewY = b * x + d * y + f;
      const start = viewX * object.cos + viewY * object.sin;
      const across = viewY * object.cos - viewX * object.sin;
      glyphs.push({ str, style: object.style, start, end: start + Math.abs(width), across, spaced });
      spaced = false;
    }
  } finally {
    calls.free(room);
  }
  return orderTurned(glyphs);
}

function isSpace(code: number, str: string): boolean {
  return code > 0x7e ? SPACE.test(str) : code === 32 || (code >= 9 && code <= 13);
}

function written(code: number): string {
  if (code === HYPHEN) return '-';
  return code === 0 || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}

function describe(
  pdfium: Pdfium,
  text: Pointer,
  index: number,
  pointer: Pointer,
  view: Matrix,
  room: Pointer,
): TextObject {
  pdfium.calls.FPDFText_GetMatrix(text, index, room);
  const [a = 1, b = 0, c = 0, d = 1] = pdfium.floats.subarray(room >> 2, (room >> 2) + 4);
  const fontSize = pdfium.calls.FPDFText_GetFontSize(text, index) || 1;
  const font = pointer === 0 ? 0 : pdfium.calls.FPDFTextObj_GetFont(pointer);
  const [va = 1, vb = 0, vc = 0, vd = 1] = view;
  const degrees = Math.round((Math.atan2(vb * a + vd * b, va * a + vc * b) * 180) / Math.PI);
  const angle = degrees === -180 ? 180 : degrees;
  const size = Math.abs(fontSize) * (Math.hypot(c, d) || Math.hypot(a, b) || 1);
  const radians = (angle * Math.PI) / 180;
  return {
    style: { angle, size, font: String(font) },
    along: Math.abs(fontSize) * (Math.hypot(a, b) || 1),
    upright: Math.abs(b) < 1e-6 * Math.abs(a),
    font,
    cos: Math.cos(radians),
    sin: Math.sin(radians),
  };
}

/** How far an upright glyph moves the pen. */
function looseWidth(pdfium: Pdfium, text: Pointer, index: number, room: Pointer): number {
  if (!pdfium.calls.FPDFText_GetLooseCharBox(text, index, room + 16)) return 0;
  // FS_RECTF: left, top, right, bottom.
  const at = (room + 16) >> 2;
  return pdfium.floats[at + 2]! - pdfium.floats[at]!;
}

/** The same for text that runs in another direction, of which PDFium gives no loose box. */
function glyphWidth(pdfium: Pdfium, font: Pointer, code: number, size: number, room: Pointer): number {
  if (font === 0 || !pdfium.calls.FPDFFont_GetGlyphWidth(font, code, size, room + 16)) return size / 2;
  return pdfium.floats[(room + 16) >> 2]!;
}

function isOutside(x: number, y: number, width: number, { left, bottom, right, top }: PageBox): boolean {
  return x + width < left || x > right || y < bottom || y > top;
}
