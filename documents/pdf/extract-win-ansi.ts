/** The characters of bytes 0x80 to 0x9f of WinAnsiEncoding (ISO 32000-1, annex D), a blank where there is none. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The widths of Helvetica from the blank to the tilde, in thousandths of the font size (Adobe's font metrics). */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
/** Of letters with accents that of the letter counts, of what else there is this: as wide as a figure ... */
const OTHER = 556;
/** ... but for these. */
const WIDE = /[—…™Œœ‰ÆæWw©®]/;

/** Every letter that a font without its own letters (Helvetica) can show; others lose their accents, or become "?". */
export function toWinAnsi(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text.normalize('NFC')) {
    const byte = byteOf(character);
    if (byte !== null) bytes.push(byte);
    else for (const base of withoutAccents(character)) bytes.push(byteOf(base) ?? 0x3f);
  }
  return Uint8Array.from(bytes);
}

/** The width of a text in Helvetica, in font sizes; never much less than it is. */
export function widthInHelvetica(text: string): number {
  let width = 0;
  for (const character of withoutAccents(text)) {
    const own = WIDTHS[character.codePointAt(0)! - 0x20];
    width += own ?? (WIDE.test(character) ? 1000 : OTHER);
  }
  return width / 1000;
}

function byteOf(character: string): number | null {
  const code = character.codePointAt(0)!;
  if ((code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff)) return code;
  const high = character === ' ' ? -1 : HIGH.indexOf(character);
  return high < 0 ? null : 0x80 + high;
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}
