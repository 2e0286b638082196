/** So many errors are tolerated in a word: one from four letters, two from eight. A number is looked for as it is. */
export function toleratedErrors(word: string): number {
  if (/\d/.test(word)) return 0;
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** A set bit for every letter of a word, so that most words can be told from another without comparing them. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Longer words than this are cut for the comparison. */
const LONGEST = 64;
/** Three rows of the table of distances: the one before the last is needed for letters that changed places. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

/**
 * How many letters have to be put in, left out, changed, or swapped with their neighbour to make `typed` out of
 * `word`, or with `asBeginning` out of a beginning of it; `most` + 1 when it is more than `most`. (Optimal string
 * alignment distance.)
 */
export function countErrors(typed: string, word: string, most: number, asBeginning = false): number {
  const length = Math.min(typed.length, LONGEST);
  const width = Math.min(word.length, LONGEST, length + most);
  if (length - width > most || (!asBeginning && word.length - length > most)) return most + 1;
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= width; j += 1) last[j] = j;
  for (let i = 1; i <= length; i += 1) {
    const code = typed.charCodeAt(i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= width; j += 1) {
      const other = word.charCodeAt(j - 1);
      let errors = Math.min(last[j - 1]! + (code === other ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && code === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other)
        errors = Math.min(errors, before[j - 2]! + 1);
      row[j] = errors;
      least = Math.min(least, errors);
    }
    if (least > most + 1) return most + 1;
    [before, last, row] = [last, row, before];
  }
  let errors = last[width]!;
  if (asBeginning) for (let j = 0; j < width; j += 1) errors = Math.min(errors, last[j]!);
  return Math.min(errors, most + 1);
}
