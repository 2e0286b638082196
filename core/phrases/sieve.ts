import type { NeedBook } from './needs.ts';
import { ALWAYS, type KindRow, type WayIndex } from './way-index.ts';
import type { WordKinds } from './word-kinds.ts';
import type { TapeRange, WordTape } from './word-tape.ts';

/** A first quick pass over a text, which lets through few of its sentences, each with few patterns. */
export type Sieve = {
  /** Whether some words hold one with which a pattern can start: a quick look before they are divided into sentences. */
  mayHold(words: TapeRange): boolean;
  /** The patterns, by their index, for which a sentence has the words. The array is used again. */
  sift(sentence: TapeRange): readonly number[];
};

/** What is known of a kind of word: nothing yet, that it is needed for nothing, for something, or to start a way. */
const NOTHING = 1;
const SOMETHING = 2;
const START = 3;

/**
 * Makes a sieve for `count` patterns with these ways. Each kind of word is looked up once; what it is needed for is
 * then a short row of numbers, so that the time hardly depends on how many patterns there are.
 */
export function createSieve(
  ways: WayIndex,
  count: number,
  { kinds, tape, needs }: { kinds: WordKinds; tape: WordTape; needs: NeedBook },
): Sieve {
  /** The bits of the needs that the sentence being read meets. */
  const met = new Int32Array(ways.rowCount());
  let number = 0;
  /** A pattern was let through for the sentence with this number. */
  const passedIn = new Int32Array(count);
  const passed: number[] = [];
  const started: number[] = [];
  /** Where the figures of the sentence stand. */
  const figures: number[] = [];
  const rows: KindRow[] = [];
  let uses = new Uint8Array(1024);

  const learn = (kind: number): number => {
    if (kind >= uses.length) {
      const more = new Uint8Array(2 * kind);
      more.set(uses);
      uses = more;
    }
    const row = ways.rowOf(kinds.tests[kind]!);
    rows[kind] = row;
    if (row.seconds.length > 0) return (uses[kind] = START);
    return (uses[kind] = row.isFigure || row.metRows.length > 0 ? SOMETHING : NOTHING);
  };

  const isMet = (bit: number): boolean => ((met[bit >> 5]! >> (bit & 31)) & 1) === 1;

  /** Whether a sentence meets the needs of a way behind its second. */
  const areSeen = (way: number): boolean => {
    const size = ways.sizeOf(way);
    for (let at = 2; at < size; at += 1) if (!isMet(ways.bitOf(way, at))) return false;
    return true;
  };

  /** Whether so many figures stand within so many words, somewhere among some words of the sentence. */
  const haveFigures = (count: number, within: number, from: number, to: number): boolean => {
    for (let last = count - 1; last < figures.length; last += 1) {
      const place = figures[last]!;
      if (place >= to) return false;
      const first = figures[last - count + 1]!;
      if (first >= from && place - first < within) return true;
    }
    return false;
  };

  /** Whether each other need of a way, all of them met in a sentence, is met within reach of a place. */
  const areNear = (way: number, place: number, { from, to }: TapeRange): boolean => {
    const reach = ways.reachOf(way);
    const start = Math.max(from, place - reach + 1);
    const end = Math.min(to, place + reach);
    const count = ways.figuresOf(way);
    // One is a need like others.
    if (count > 1 && !haveFigures(count, ways.figuresWithin(way), start, end)) return false;
    if (start === from && end === to) return true;
    const size = ways.sizeOf(way);
    for (let other = 1; other < size; other += 1) {
      const table = kinds.tableOf(needs.withId(ways.needOf(way, other)));
      let at = start;
      while (at < end && !table.isMetBy(tape.kinds[at]!)) at += 1;
      if (at === end) return false;
    }
    return true;
  };

  /** Finds the places of a sentence with a word that starts a way. */
  const findStarts = ({ from, to }: TapeRange): void => {
    started.length = 0;
    for (let at = from; at < to; at += 1) {
      const kind = tape.kinds[at]!;
      if ((uses[kind] || learn(kind)) === START) started.push(at);
    }
  };

  /** Notes what needs a sentence meets. */
  const look = ({ from, to }: TapeRange): void => {
    number += 1;
    met.fill(0);
    met[0] = 1 << ALWAYS;
    figures.length = 0;
    for (let at = from; at < to; at += 1) {
      const kind = tape.kinds[at]!;
      if (uses[kind] === NOTHING) continue;
      const { metRows, metBits, isFigure } = rows[kind]!;
      if (isFigure) figures.push(at);
      for (let each = 0; each < metRows.length; each += 1) met[metRows[each]!]! |= metBits[each]!;
    }
  };

  return {
    mayHold({ from, to }) {
      for (let at = from; at < to; at += 1) {
        const kind = tape.kinds[at]!;
        if ((uses[kind] || learn(kind)) === START) return true;
      }
      return false;
    },

    sift(sentence) {
      passed.length = 0;
      findStarts(sentence);
      if (started.length === 0) return passed;
      look(sentence);
      for (const place of started) {
        const { seconds, groups } = rows[tape.kinds[place]!]!;
        for (let each = 0; each < seconds.length; each += 1) {
          if (!isMet(seconds[each]!)) continue;
          for (const way of groups[each]!) {
            const pattern = ways.patternOf(way);
            if (passedIn[pattern] === number || !areSeen(way)) continue;
            if (!areNear(way, place, sentence)) continue;
            passedIn[pattern] = number;
            passed.push(pattern);
          }
        }
      }
      return passed;
    },
  };
}
