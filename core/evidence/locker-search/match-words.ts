import { parseSearch, type SearchTerm } from './search-words.ts';
import { toleratedErrors } from './spelling.ts';
import { GAP, type NearWord, type Vocabulary } from './vocabulary.ts';
import type { WordIndex } from './word-index.ts';

/** How a quote has the words that were looked for: with another spelling of some, or all as typed. */
export const NEAR = 1;
export const EXACT = 2;

/** The words that a term stands for. */
type Meaning = { exact: number[]; near: readonly NearWord[] };

/** The words of quotes and of their papers; `paperOf` has the number of each quote's paper, `recordOf` that of its record. */
export type WordsToMatch = {
  vocabulary: Vocabulary;
  quotes: WordIndex;
  papers: WordIndex;
  paperOf: Uint32Array;
  /** By the number of the paper, in `papers`; -1 for none. */
  recordOf: Int32Array;
};

/**
 * For every quote of `quotes` by number whether it has all the words: 0, `NEAR` or `EXACT`. A word may stand in the
 * quote or in its paper. Null where there is nothing to look for.
 */
export function matchWords(typed: string, index: WordsToMatch): Uint8Array | null {
  const terms = parseSearch(typed);
  if (terms.length === 0) return null;
  const { vocabulary, quotes, papers, paperOf, recordOf } = index;
  const all = new Uint8Array(quotes.size).fill(EXACT);
  const inQuotes = new Uint8Array(quotes.size);
  const inPapers = new Uint8Array(papers.size);
  for (const term of terms) {
    const mark = markerOf(term, vocabulary);
    mark(quotes, inQuotes.fill(0));
    mark(papers, inPapers.fill(0));
    const ofPaper = Uint8Array.from(recordOf, (record) => (record < 0 ? 0 : inPapers[record]!));
    if (ofPaper.every((level) => level === 0)) {
      for (let quote = 0; quote < all.length; quote += 1)
        if (inQuotes[quote]! < all[quote]!) all[quote] = inQuotes[quote]!;
      continue;
    }
    for (let quote = 0; quote < all.length; quote += 1) {
      const before = all[quote]!;
      if (before <= inQuotes[quote]!) continue;
      const here = Math.max(inQuotes[quote]!, ofPaper[paperOf[quote]!]!);
      if (here < before) all[quote] = here;
    }
  }
  return all;
}

/** Finds out what a term stands for, and gives what marks the records of an index that have it. */
function markerOf(term: SearchTerm, vocabulary: Vocabulary): (index: WordIndex, marks: Uint8Array) => void {
  if (term.isPhrase) {
    const words = term.words.slice(0, -1).map((word) => vocabulary.find(word));
    const last = term.words.at(-1)!;
    const ends = term.isOpen ? vocabulary.startingWith(last) : [vocabulary.find(last)];
    if (words.includes(GAP)) return () => {};
    const found = new Set(ends.filter((end) => end !== GAP));
    return (index, marks) => index.markPhrase(words, found, EXACT, marks);
  }
  const { exact, near } = meaningOf(term, vocabulary);
  const others = near.map(({ number }) => number);
  return (index, marks) => {
    index.mark(others, NEAR, marks);
    index.mark(exact, EXACT, marks);
  };
}

/** A word that is still being typed may go on, and may go on after an error when no word goes on from it as it is. */
function meaningOf({ words: [word = ''], isOpen }: SearchTerm, vocabulary: Vocabulary): Meaning {
  const number = vocabulary.find(word);
  const exact = isOpen ? vocabulary.startingWith(word) : number === GAP ? [] : [number];
  return { exact, near: vocabulary.near(word, toleratedErrors(word), isOpen && exact.length === 0) };
}

/** The same search with the words that few records have in the spelling near them that most have; null for no other. */
export function otherSpelling(typed: string, vocabulary: Vocabulary): string | null {
  let other = '';
  let from = 0;
  for (const term of parseSearch(typed)) {
    if (term.isPhrase) continue;
    const { exact, near } = meaningOf(term, vocabulary);
    const uses = exact.reduce((sum, number) => sum + vocabulary.uses(number), 0);
    const [best] = near.toSorted(
      (a, b) => vocabulary.uses(b.number) - vocabulary.uses(a.number) || a.errors - b.errors,
    );
    if (!best || vocabulary.uses(best.number) <= uses) continue;
    other += typed.slice(from, term.start) + vocabulary.wordOf(best.number);
    from = term.end;
  }
  return from === 0 ? null : other + typed.slice(from);
}
