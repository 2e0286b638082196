/** A text in small letters, without accents and with straight apostrophes, and from where each offset in it comes. */
export type FoldedText = { folded: string; at(offset: number): number };

/**
 * The letters of `foldLetters` without their places, which is far quicker. A small sigma is one letter wherever it
 * stands, so use it only to find out what cannot be in a text.
 */
export function foldQuickly(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase()
    .replace(/\u03c2/g, '\u03c3');
}

/** Folds a text for comparing names: "CHLOË" and "Chloe" are the same. Offsets count in UTF-16. */
export function foldLetters(text: string): FoldedText {
  // Most texts are plain, and then every character stays in its place.
  if (/^[\0-\x7f]*$/.test(text)) return { folded: text.toLowerCase(), at: (offset) => offset };
  let folded = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain =
      character < '\x80'
        ? character.toLowerCase()
        : character
            .normalize('NFKD')
            .replace(/\p{M}/gu, '')
            .replace(/[\u2018\u2019\u02bc]/g, "'")
            .toLowerCase();
    for (let index = 0; index < plain.length; index += 1) offsets.push(offset);
    folded += plain;
    offset += character.length;
  }
  // An accent that follows its letter as a character of its own belongs to the letter before.
  return { folded, at: (index) => (index >= offsets.length ? text.length : offsets[index]!) };
}
