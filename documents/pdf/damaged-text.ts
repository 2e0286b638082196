/** Characters that stand for glyphs whose meaning the PDF does not say. */
const LOST = /(?!\s)[\uFFFD\p{Cc}\p{Co}\p{Cn}]/gu;
/** A private-use character at the start of a line is a bullet of a symbol font. */
const BULLETS = /^\p{Co}+\s?|(?<=\s)\p{Co}(?=\s)/gmu;

/** What stands where letters should when a font says the wrong thing of its glyphs: `!"#$%&'()*'+`. */
const SIGNS = /[!"#$%&'()*+/:;<=>?@[\\\]^_`{|}~]/g;

/**
 * Whether so many characters of a page are lost that phrases may be missed: one in fifty and at least five without
 * a meaning, or more than a third of a hundred or more are signs.
 */
export function looksDamaged(text: string): boolean {
  const rest = text.replace(BULLETS, '');
  const written = rest.replace(/\s/g, '').length;
  const lost = rest.match(LOST)?.length ?? 0;
  const signs = rest.match(SIGNS)?.length ?? 0;
  return (lost >= 5 && lost * 50 >= written) || (written >= 100 && signs * 3 > written);
}
