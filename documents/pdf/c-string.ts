import type { Pdfium, Pointer } from './pdfium.ts';

/** A text in PDFium's memory as UTF-8 that ends in a zero; `free` it. */
export function cString(pdfium: Pdfium, text: string): Pointer {
  const encoded = new TextEncoder().encode(`${text}\0`);
  const room = pdfium.calls.malloc(encoded.length);
  pdfium.bytes.set(encoded, room);
  return room;
}
