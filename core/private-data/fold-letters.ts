/** A text in small letters, without accents and with straight apostrophes, and from where each offset in it comes. */
export type FoldedText = { folded: string; at(offset: number): number };

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
