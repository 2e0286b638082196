import { lookAtWord, type PlainWord } from './plain-word.ts';
import { foldWord, readWord } from './read-word.ts';

/**
 * One word of a text. `text` is folded and in lower case, `raw` is folded with its capitals kept; `start` and `end`
 * (exclusive) are UTF-16 offsets into the text that was read.
 */
export type Word = { text: string; raw: string; start: number; end: number };

/** Tells whether a word is known; a `Set` of folded lower-case words will do. */
export type Vocabulary = { has(word: string): boolean };

/**
 * The words and numbers of `text` between `from` and `to`, in order; offsets are into the whole of `text`.
 *
 * Letters are folded (NFKC, invisible characters dropped); '&' reads "and", '%' reads "percent"; a possessive 's is
 * dropped from the word but stays inside its offsets; "1,568" reads 1568, "6k" stays one word, and figures part from
 * letters otherwise ("12A", "post16"). Hyphens, commas, slashes and brackets part words. A word that a hyphen breaks
 * at a line end is joined when the whole is in `vocabulary`. A soft hyphen joins, unless only its halves are known.
 */
export function readWords(text: string, from = 0, to = text.length, vocabulary?: Vocabulary): Word[] {
  const words: Word[] = [];
  scanWords(text, from, to, vocabulary, {
    onPlain: (start, end) => {
      const word = foldWord(text.slice(start, end));
      if (word.text !== '') words.push({ ...word, start, end });
    },
    onRead: (word) => words.push(word),
  });
  return words;
}

/** Takes the words of a scan, in order. */
export type WordVisitor = {
  /** A word that needs no more than folding: `foldWord` of the characters from `start` to `end`; `hash` is theirs. */
  onPlain(start: number, end: number, hash: number): void;
  onRead(word: Word): void;
};

/**
 * Goes over the words that `readWords` reads without making them, for whoever remembers what each means.
 * Answers whether one holds white space: it was joined over a line end, which a narrower `to` could part.
 */
export function scanWords(
  text: string,
  from: number,
  to: number,
  vocabulary: Vocabulary | undefined,
  visitor: WordVisitor,
): boolean {
  const plain: PlainWord = { end: from, hash: 0 };
  let joined = false;
  let at = from;
  while (at < to) {
    lookAtWord(text, at, to, plain);
    const { end } = plain;
    if (end > at) {
      visitor.onPlain(at, end, plain.hash);
      at = end;
    } else if (end === at) {
      at += 1;
    } else {
      const { word, next } = readWord(text, at, to, vocabulary);
      if (word) {
        visitor.onRead(word);
        joined ||= /\s/.test(text.slice(word.start, word.end));
      }
      at = next;
    }
  }
  return joined;
}
