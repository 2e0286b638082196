import { createHash } from 'node:crypto';

/**
 * The letters and figures of a text, folded and in lower case, with the offset of each in the text: what stays the
 * same however a paper's lines, hyphens and spaces are read.
 */
export type Letters = { text: string; offsets: number[] };

/** Reads the letters between two offsets of `text`. */
export function lettersOf(text: string, from = 0, to = text.length): Letters {
  const offsets: number[] = [];
  let found = '';
  for (let at = from; at < to; at++) {
    for (const letter of text[at]!.normalize('NFKC').toLowerCase()) {
      if (!/[\p{L}\p{N}]/u.test(letter)) continue;
      found += letter;
      for (let unit = 0; unit < letter.length; unit++) offsets.push(at);
    }
  }
  return { text: found, offsets };
}

/** SHA-256 of letters, as lower-case hex. */
export function hashLetters(letters: string): string {
  return createHash('sha256').update(letters).digest('hex');
}
