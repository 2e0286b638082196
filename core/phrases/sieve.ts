import { foldWord } from '../text/read-word.ts';
import type { Span } from '../text/sentences.ts';
import { scanWords, type WordVisitor } from '../text/words.ts';
import type { KnownWord, Lexicon } from './lexicon.ts';
import type { ScannedWords } from './match-sentence.ts';
import type { Need } from './needs.ts';
import { createWordTable } from './word-table.ts';

/** To be tried in a sentence a pattern needs a word for each need of one way, all of them within `reach` words. */
type Siftable = { ways: readonly (readonly Need[])[]; reach: number };

/** A sentence; its words are given to it if they are known. */
type Siftee = Span & { take(words: ScannedWords, from: number, to: number): void };

/** A first quick pass over a text, which lets through few of its sentences, each with few patterns. */
export type Sieve<P> = {
  add(pattern: P): void;
  /**
   * The sentences of a block that have the words for a match, with the patterns for which they have. `sentencesOf`
   * is called only if there may be some.
   */
  sift<S extends Siftee>(text: string, block: Span, sentencesOf: () => readonly S[]): ReadonlyMap<S, Set<P>>;
};

/** A word, and what it is needed for, by numbers: all needs that it meets, those of them with which a way starts. */
type Row = KnownWord & { all: readonly number[]; starts: readonly number[] };
/** A pattern that may match around a place of the stretch: a word there meets its rarest need, `others` are the rest. */
type Chance<P> = { pattern: P; others: readonly number[]; place: number };
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
  /** The words of the stretch: where each stands in the text, and what it is needed for. */
  let places = 0;
  const starts: number[] = [];
  const ends: number[] = [];
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

  const rowOf = ({ text, raw }: { text: string; raw: string }): Row => {
    const tests = lexicon.testsOf({ text, raw });
    const all = [...new Set(tests.flatMap((test) => byTest.get(test) ?? NONE))];
    return { text, raw, tests, all, starts: all.filter((need) => startedBy[need]!.length > 0) };
  };

  const begin = (): void => {
    stretch += 1;
    places = 0;
    started = [];
  };

  const take = (start: number, end: number, row: Row): void => {
    if (row.text === '') return;
    starts[places] = start;
    ends[places] = end;
    rowAt[places] = row;
    for (const need of row.all) seenIn[need] = stretch;
    if (row.starts.length > 0) started.push(places);
    places += 1;
  };

  const areSeen = (needs: readonly number[]): boolean => {
    for (const need of needs) if (seenIn[need] !== stretch) return false;
    return true;
  };

  /** Whether each need is met within reach of a place, from one place of the stretch to before another. */
  const areNear = ({ pattern: { reach }, others, place }: Chance<P>, from: number, to: number): boolean => {
    const end = Math.min(to, place + reach);
    for (const need of others) {
      let at = Math.max(from, place - reach + 1);
      while (at < end && !rowAt[at]!.all.includes(need)) at += 1;
      if (at >= end) return false;
    }
    return true;
  };

  /** Where patterns may match in the stretch, in order. */
  const findChances = (): Chance<P>[] => {
    const chances: Chance<P>[] = [];
    for (const place of started)
      for (const need of rowAt[place]!.starts)
        for (const { pattern, others } of startedBy[need]!) {
          if (!areSeen(others)) continue;
          const chance = { pattern, others, place };
          if (areNear(chance, 0, places)) chances.push(chance);
        }
    return chances;
  };

  /** The patterns for which one sentence of the stretch has the words, and the words given to it. */
  const siftSentence = (sentence: Siftee, chances: readonly Chance<P>[]): Set<P> => {
    const first = chances[0]!.place;
    let from = first;
    while (from > 0 && starts[from - 1]! >= sentence.start) from -= 1;
    let to = first + 1;
    while (to < places && starts[to]! < sentence.end) to += 1;
    const patterns = new Set<P>();
    for (const chance of chances) if (areNear(chance, from, to)) patterns.add(chance.pattern);
    if (patterns.size > 0) sentence.take({ known: rowAt, starts, ends }, from, to);
    return patterns;
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
        onPlain: (start, end) => take(start, end, rows.get(text, start, end)),
        onRead: (word) => take(word.start, word.end, rowOf(word)),
      };
      begin();
      const joined = scanWords(text, block.start, block.end, lexicon, visitor);
      const chances = findChances();
      if (!joined && chances.length === 0) return NOTHING;
      const sifted = new Map<ReturnType<typeof sentencesOf>[number], Set<P>>();
      const sift = (sentence: ReturnType<typeof sentencesOf>[number], own: readonly Chance<P>[]): void => {
        const patterns = own.length > 0 ? siftSentence(sentence, own) : undefined;
        if (patterns?.size) sifted.set(sentence, patterns);
      };
      let next = 0;
      for (const sentence of sentencesOf()) {
        if (joined) {
          // A sentence may end where the word was joined, and then it says something else.
          begin();
          scanWords(text, sentence.start, sentence.end, lexicon, visitor);
          sift(sentence, findChances());
          continue;
        }
        while (next < chances.length && starts[chances[next]!.place]! < sentence.start) next += 1;
        const first = next;
        while (next < chances.length && starts[chances[next]!.place]! < sentence.end) next += 1;
        sift(sentence, chances.slice(first, next));
      }
      return sifted;
    },
  };
}
