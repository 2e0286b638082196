/** Characters that stand for glyphs whose meaning the PDF does not say. */
const LOST = /(?!\s)[\uFFFD\p{Cc}\p{Co}\p{Cn}]/gu;
/** A private-use character at the start of a line is a bullet of a symbol font. */
const BULLETS = /^\p{Co}+\s?|(?<=\s)\p{Co}(?=\s)/gmu;

/** Whether so many characters of a page are lost that phrases may be missed: one in fifty, and at least five. */
export function looksDamaged(text: string): boolean {
  const rest = text.replace(BULLETS, '');
  const lost = rest.match(LOST)?.length ?? 0;
  const written = rest.replace(/\s/g, '').length;
  return lost >= 5 && lost * 50 >= written;
}
