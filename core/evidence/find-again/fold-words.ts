/** Stands where a line end broke a word at a hyphen: nobody can tell whether the hyphen is the writer's. */
const MAYBE_HYPHEN = '\ue000';

const LIGATURE = /[\ufb00-\ufb06]/g;

/**
 * A stretch of a paper without what setting it anew on a page may change: white space and line ends, soft hyphens
 * and invisible characters, ligatures, and the shapes of hyphens and quotation marks. Letters keep their capitals and
 * figures, signs and stops stay. Compare with `sameWords`.
 */
export function foldWords(text: string): string {
  // Most text has none of it but spaces.
  if (/^[\x20-\x7e]*$/.test(text)) return (text.includes('  ') ? text.replace(/ +/g, ' ') : text).trim();
  return text
    .replace(/\u00ad\s*\n\s*/g, '')
    .replace(/[\u00ad\u180e\u200b-\u200d\u2060\ufeff\ue000]/g, '')
    .replace(LIGATURE, (char) => char.normalize('NFKC'))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/(?<=\p{L})-[^\S\n]*\n\s*(?=\p{L})/gu, MAYBE_HYPHEN)
    .replace(/(?<=[\p{L}\d])-[^\S\n]*\n\s*(?=[\p{L}\d])/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether two stretches are the same words but for how they are set on the page (`foldWords`). A hyphen at a line end
 * may be the writer's or not: "place-" + "ments" is the same as "placements" and as "place-ments".
 */
export function sameWords(one: string, other: string): boolean {
  return one === other || sameFolded(foldWords(one), foldWords(other));
}

/** `sameWords` for stretches that are folded already. */
export function sameFolded(one: string, other: string): boolean {
  if (one === other) return true;
  if (!one.includes(MAYBE_HYPHEN) && !other.includes(MAYBE_HYPHEN)) return false;
  let left = 0;
  let right = 0;
  while (left < one.length || right < other.length) {
    if (one[left] === other[right]) {
      left += 1;
      right += 1;
    } else if (one[left] === MAYBE_HYPHEN) {
      left += 1;
      if (other[right] === '-') right += 1;
    } else if (other[right] === MAYBE_HYPHEN) {
      right += 1;
      if (one[left] === '-') left += 1;
    } else return false;
  }
  return true;
}
