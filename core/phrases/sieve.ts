import type { Span } from '../text/sentences.ts';
import { foldWord } from '../text/read-word.ts';
import { scanWords, type WordVisitor } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Need } from './needs.ts';
import { createWordTable } from './word-table.ts';

/** A sentence that may hold a match, with the patterns that it has the words for. */
export type Sifted<S, P> = { sentence: S; patterns: P[] };

/** A first quick pass over a text, which lets through few of its sentences and each with few patterns. */
export type Sieve<P> = {
  add(pattern: P): void;
  /** `sentencesOf` is called only if a block has all the words that some pattern needs. */
  sift<S extends Span>(text: string, block: Span, sentencesOf: () => readonly S[]): Sifted<S, P>[];
};

type Row = readonly number[];
const NONE: Row = [];

/**
 * Makes a sieve without patterns. Each different word of a text is looked up once; what it is needed for is then
 * a short row of numbers, so that the time hardly depends on how many patterns there are.
 */
export function createSieve<P extends { needs: readonly Need[] }>(lexicon: Lexicon): Sieve<P> {
  /** Equal needs of all patterns have one number. */
  const numbers = new Map<string, number>();
  const byTest = new Map<number, number[]>();
  /** The patterns whose rarest need has this number, each with the numbers of its other needs. */
  const startedBy: { pattern: P; others: Row }[][] = [];

  /** The needs that some stretch of text has: those with the number of the stretch. */
  let stretch = 0;
  const seenIn: number[] = [];
  let started: number[] = [];
  /** The words of the block that something needs, in order: where they stand, and their rows. */
  const places: number[] = [];
  const placeRows: Row[] = [];
  let found = 0;

  const numberOf = ({ tests }: Need): number => {
    const key = tests.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const made = numbers.size;
    numbers.set(key, made);
    startedBy.push([]);
    seenIn.push(0);
    for (const test of tests) {
      const row = byTest.get(test);
      if (row) row.push(made);
      else byTest.set(test, [made]);
    }
    return made;
  };

  const rowOf = (word: { text: string; raw: string }): Row => {
    const needs = new Set(lexicon.testsOf(word).flatMap((test) => byTest.get(test) ?? NONE));
    return needs.size > 0 ? [...needs] : NONE;
  };

  const rows = createWordTable((slice) => rowOf(foldWord(slice)));

  const begin = (): void => {
    stretch += 1;
    started = [];
  };
  const note = (row: Row): void => {
    for (const need of row) {
      if (seenIn[need] === stretch) continue;
      seenIn[need] = stretch;
      if (startedBy[need]!.length > 0) started.push(need);
    }
  };
  const take = (at: number, row: Row): void => {
    if (row.length === 0) return;
    places[found] = at;
    placeRows[found] = row;
    found += 1;
    note(row);
  };
  const isSeen = (need: number): boolean => seenIn[need] === stretch;
  const isAnyPossible = (): boolean =>
    started.some((need) => startedBy[need]!.some(({ others }) => others.every(isSeen)));
  const possible = (): P[] =>
    started.flatMap((need) =>
      startedBy[need]!.filter(({ others }) => others.every(isSeen)).map(({ pattern }) => pattern),
    );

  return {
    add(pattern) {
      const [first, ...others] = pattern.needs.map(numberOf);
      if (first === undefined) return;
      startedBy[first]!.push({ pattern, others });
      rows.clear();
    },

    sift(text, block, sentencesOf) {
      const visitor: WordVisitor = {
        onPlain: (start, end) => take(start, rows.get(text, start, end)),
        onRead: (word) => take(word.start, rowOf(word)),
      };
      found = 0;
      begin();
      const joined = scanWords(text, block.start, block.end, lexicon, visitor);
      if (!joined && !isAnyPossible()) return [];
      const sentences = sentencesOf();
      if (joined) {
        // A sentence may end where the word was joined, and then it says something else.
        found = 0;
        for (const { start, end } of sentences) scanWords(text, start, end, lexicon, visitor);
      }
      let next = 0;
      return sentences.flatMap((sentence) => {
        begin();
        for (; next < found && places[next]! < sentence.end; next += 1)
          if (places[next]! >= sentence.start) note(placeRows[next]!);
        const patterns = possible();
        return patterns.length > 0 ? [{ sentence, patterns }] : [];
      });
    },
  };
}
