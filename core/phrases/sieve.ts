import { foldWord } from '../text/read-word.ts';
import type { Span } from '../text/sentences.ts';
import { scanWords, type WordVisitor } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Need } from './needs.ts';
import { createWordTable } from './word-table.ts';

/** To be tried in a sentence a pattern needs a word for each need of one way, all of them within `reach` words. */
type Siftable = { ways: readonly (readonly Need[])[]; reach: number };

/** A first quick pass over a text, which lets through few of its sentences, each with few patterns. */
export type Sieve<P> = {
  add(pattern: P): void;
  /**
   * The sentences of a block that have the words for a match, with the patterns for which they have. `sentencesOf`
   * is called only if there may be some.
   */
  sift<S extends Span>(text: string, block: Span, sentencesOf: () => readonly S[]): ReadonlyMap<S, Set<P>>;
};

/** What a word is needed for, by numbers: all needs that it meets, and those of them with which a way starts. */
type Row = { all: readonly number[]; starts: readonly number[] };
const NONE: readonly number[] = [];
const NOTHING: ReadonlyMap<never, never> = new Map<never, never>();

/**
 * Makes a sieve without patterns. Each different word of a text is looked up once; what it is needed for is then
 * a short row of numbers, so that the time hardly depends on how many patterns there are.
 */
export function createSieve<P extends Siftable>(lexicon: Lexicon): Sieve<P> {
  /** Equal needs of all patterns have one number. */
  const numbers = new Map<string, number>();
  const byTest = new Map<number, number[]>();
  /** The patterns of which a way has this number for its rarest need, each with the numbers of its other needs. */
  const startedBy: { pattern: P; others: readonly number[] }[][] = [];
  const rows = createWordTable((slice) => rowOf(foldWord(slice)));

  /** A need is met in the stretch being read if `seenIn` has the number of the stretch for it. */
  let stretch = 0;
  const seenIn: number[] = [];
  /** The words of the stretch: where each starts in the text, and what it is needed for. */
  let places = 0;
  const starts: number[] = [];
  const rowAt: Row[] = [];
  /** The places with a word that starts a way. */
  let started: number[] = [];

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
    const met = new Set(lexicon.testsOf(word).flatMap((test) => byTest.get(test) ?? NONE));
    const all = [...met];
    return { all, starts: all.filter((need) => startedBy[need]!.length > 0) };
  };

  const begin = (): void => {
    stretch += 1;
    places = 0;
    started = [];
  };

  const take = (start: number, row: Row): void => {
    starts[places] = start;
    rowAt[places] = row;
    for (const need of row.all) seenIn[need] = stretch;
    if (row.starts.length > 0) started.push(places);
    places += 1;
  };

  const areSeen = (needs: readonly number[]): boolean => {
    for (const need of needs) if (seenIn[need] !== stretch) return false;
    return true;
  };

  const areNear = (needs: readonly number[], place: number, reach: number): boolean => {
    const last = Math.min(places - 1, place + reach - 1);
    for (const need of needs) {
      let at = Math.max(0, place - reach + 1);
      while (at <= last && !rowAt[at]!.all.includes(need)) at += 1;
      if (at > last) return false;
    }
    return true;
  };

  /** Where patterns may match in the stretch, each by the offset of the word that meets its rarest need. */
  const findChances = (): { pattern: P; at: number }[] => {
    const chances: { pattern: P; at: number }[] = [];
    for (const place of started)
      for (const need of rowAt[place]!.starts)
        for (const { pattern, others } of startedBy[need]!)
          if (areSeen(others) && areNear(others, place, pattern.reach))
            chances.push({ pattern, at: starts[place]! });
    return chances;
  };

  return {
    add(pattern) {
      for (const way of pattern.ways) {
        const [first, ...others] = way.map(numberOf);
        if (first !== undefined) startedBy[first]!.push({ pattern, others });
      }
      rows.clear();
    },

    sift(text, block, sentencesOf) {
      const visitor: WordVisitor = {
        onPlain: (start, end) => take(start, rows.get(text, start, end)),
        onRead: (word) => take(word.start, rowOf(word)),
      };
      begin();
      const joined = scanWords(text, block.start, block.end, lexicon, visitor);
      let chances = findChances();
      if (!joined && chances.length === 0) return NOTHING;
      const sentences = sentencesOf();
      if (joined)
        // A sentence may end where the word was joined, and then it says something else.
        chances = sentences.flatMap(({ start, end }) => {
          begin();
          scanWords(text, start, end, lexicon, visitor);
          return findChances();
        });
      const sifted = new Map<(typeof sentences)[number], Set<P>>();
      let next = 0;
      for (const { pattern, at } of chances.sort((a, b) => a.at - b.at)) {
        while (next < sentences.length && sentences[next]!.end <= at) next += 1;
        const sentence = sentences[next];
        if (!sentence || at < sentence.start) continue;
        const patterns = sifted.get(sentence);
        if (patterns) patterns.add(pattern);
        else sifted.set(sentence, new Set([pattern]));
      }
      return sifted;
    },
  };
}
