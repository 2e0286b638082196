import { readWords } from '../../text/words.ts';

/**
 * What somebody looks for: one word, or the words of a phrase in their order. `isOpen` when the reader may still be
 * typing the last of them; `start` and `end` are offsets of the words into what was typed.
 */
export type SearchTerm = { words: string[]; isPhrase: boolean; isOpen: boolean; start: number; end: number };

const QUOTATION_MARK = /["\u201c-\u201f\u00ab\u00bb\uff02]/;
const ACCENTS = /\p{M}/gu;
const PLAIN = /^[a-z\d]+$/;

/** A word of a text (folded by `readWords` or `foldWord`) as the locker is searched for it: without accents and apostrophes. */
export function searchWord(word: string): string {
  return PLAIN.test(word) ? word : word.normalize('NFD').replace(ACCENTS, '').replaceAll("'", '');
}

/**
 * Reads what was typed into the search field. Words in quotation marks, straight or curly, are a phrase; one that is
 * not closed yet goes on to the end. Nothing but signs is nothing to look for.
 */
export function parseSearch(typed: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let isPhrase = false;
  let from = 0;
  while (from <= typed.length) {
    const length = typed.slice(from).search(QUOTATION_MARK);
    const to = length < 0 ? typed.length : from + length;
    const words = readWords(typed, from, to)
      .map(({ text, start, end }) => ({ word: searchWord(text), start, end }))
      .filter(({ word }) => word !== '');
    const parts = isPhrase ? [words] : words.map((word) => [word]);
    for (const part of parts) {
      const [first, last] = [part[0], part.at(-1)];
      if (!first || !last) continue;
      const isOpen = last.end === typed.length;
      terms.push({
        words: part.map(({ word }) => word),
        isPhrase,
        isOpen,
        start: first.start,
        end: last.end,
      });
    }
    isPhrase = !isPhrase;
    from = to + 1;
  }
  return terms;
}
