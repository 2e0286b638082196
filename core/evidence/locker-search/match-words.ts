import { parseSearch, type SearchTerm } from './search-words.ts';
import { toleratedErrors } from './spelling.ts';
import { GAP, type Vocabulary } from './vocabulary.ts';
import type { WordIndex } from './word-index.ts';

/** How a quote has the words that were looked for: with another spelling of some, or all as typed. */
export const NEAR = 1;
export const EXACT = 2;

/** The words that a term stands for. */
type Meaning = { exact: number[]; near: { number: number; errors: number }[] };

/**
 * For every quote of `quotes` by number whether it has all the words: 0, `NEAR` or `EXACT`. A word may stand in the
 * quote or in its paper (`paperOf`, by number in `papers`, or -1). Null where there is nothing to look for.
 */
export function matchWords(
  typed: string,
  vocabulary: Vocabulary,
  quotes: WordIndex,
  papers: WordIndex,
  paperOf: (quote: number) => number,
): Uint8Array | null {
  const terms = parseSearch(typed);
  if (terms.length === 0) return null;
  const all = new Uint8Array(quotes.size).fill(EXACT);
  const inQuotes = new Uint8Array(quotes.size);
  const inPapers = new Uint8Array(papers.size);
  for (const term of terms) {
    markTerm(term, vocabulary, quotes, inQuotes.fill(0));
    markTerm(term, vocabulary, papers, inPapers.fill(0));
    const isInPapers = inPapers.some((mark) => mark > 0);
    for (let quote = 0; quote < all.length; quote += 1) {
      const before = all[quote]!;
      if (!isInPapers) {
        if (inQuotes[quote]! < before) all[quote] = inQuotes[quote]!;
        continue;
      }
      if (before <= inQuotes[quote]!) continue;
      const paper = paperOf(quote);
      const here = Math.max(inQuotes[quote]!, paper < 0 ? 0 : inPapers[paper]!);
      if (here < before) all[quote] = here;
    }
  }
  return all;
}

function markTerm(term: SearchTerm, vocabulary: Vocabulary, index: WordIndex, marks: Uint8Array): void {
  if (term.isPhrase) {
    const words = term.words.slice(0, -1).map((word) => vocabulary.find(word));
    const last = term.words.at(-1)!;
    const ends = term.isOpen ? vocabulary.startingWith(last) : [vocabulary.find(last)];
    if (!words.includes(GAP))
      index.markPhrase(words, new Set(ends.filter((end) => end !== GAP)), EXACT, marks);
    return;
  }
  const { exact, near } = meaningOf(term, vocabulary);
  index.mark(
    near.map(({ number }) => number),
    NEAR,
    marks,
  );
  index.mark(exact, EXACT, marks);
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
    const [best] = near.sort(
      (a, b) => vocabulary.uses(b.number) - vocabulary.uses(a.number) || a.errors - b.errors,
    );
    if (!best || vocabulary.uses(best.number) <= uses) continue;
    other += typed.slice(from, term.start) + vocabulary.wordOf(best.number);
    from = term.end;
  }
  return from === 0 ? null : other + typed.slice(from);
}
