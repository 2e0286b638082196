import type { NeedBook } from './needs.ts';
import { NumberRows } from './number-rows.ts';
import { ALWAYS, type WayIndex } from './way-index.ts';
import type { WordKinds } from './word-kinds.ts';
import type { TapeRange, WordTape } from './word-tape.ts';

/** A first quick pass over a text, which lets through few of its sentences, each with few patterns. */
export type Sieve = {
  /** Whether some words hold one with which a pattern can start: a quick look before they are divided into sentences. */
  mayHold(words: TapeRange): boolean;
  /** The patterns, by their index, for which a sentence has the words. The array is used again. */
  sift(sentence: TapeRange): readonly number[];
};

/** What is known of a kind of word: that it meets needs, starts a way, is a figure. */
const MEETS = 1;
const STARTS = 2;
const FIGURE = 4;

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
  /** Where ways may start in the sentence, and how many of these places are of it: to empty it would cost more. */
  const started: number[] = [];
  let starting = 0;
  /** Where the figures of the sentence stand, and how many there are. */
  const figures: number[] = [];
  let figured = 0;
  /** For each kind what it is to the sieve, the rows and bits of the needs that it meets, and the ways it starts. */
  let uses = new Uint8Array(1024);
  const meets = new NumberRows();
  const starts = new NumberRows();

  /** Learns what the kinds that have come up since are needed for, so that nobody has to ask at each word. */
  const learn = (): void => {
    for (let kind = meets.length; kind < kinds.tests.length; kind += 1) {
      if (kind === uses.length) {
        const more = new Uint8Array(2 * kind);
        more.set(uses);
        uses = more;
      }
      const row = ways.rowOf(kinds.tests[kind]!);
      meets.add(row.meets);
      starts.add(row.starts);
      uses[kind] =
        (row.meets.length > 0 ? MEETS : 0) |
        (row.starts.length > 0 ? STARTS : 0) |
        (row.isFigure ? FIGURE : 0);
    }
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
    for (let last = count - 1; last < figured; last += 1) {
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
    const nearby = ways.nearbyOf(way);
    for (let other = 1; other < nearby; other += 1) {
      const table = kinds.tableOf(needs.withId(ways.needOf(way, other)));
      let at = start;
      while (at < end && !table.isMetBy(tape.kinds[at]!)) at += 1;
      if (at === end) return false;
    }
    return true;
  };

  /** Notes where ways may start in a sentence, and what needs it meets. */
  const look = ({ from, to }: TapeRange): void => {
    number += 1;
    met.fill(0);
    met[0] = 1 << ALWAYS;
    figured = 0;
    starting = 0;
    // Each named once: they are other arrays when they have grown.
    const words = tape.kinds;
    const usesOf = uses;
    const { begins, values } = meets;
    for (let at = from; at < to; at += 1) {
      const kind = words[at]!;
      const use = usesOf[kind]!;
      if (use & STARTS) started[starting++] = at;
      if (use & FIGURE) figures[figured++] = at;
      if (!(use & MEETS)) continue;
      const end = begins[kind + 1]!;
      for (let each = begins[kind]!; each < end; each += 2) met[values[each]!]! |= values[each + 1]!;
    }
  };

  return {
    mayHold({ from, to }) {
      learn();
      const words = tape.kinds;
      const usesOf = uses;
      for (let at = from; at < to; at += 1) if (usesOf[words[at]!]! & STARTS) return true;
      return false;
    },

    sift(sentence) {
      passed.length = 0;
      learn();
      look(sentence);
      const { begins, values } = starts;
      for (let start = 0; start < starting; start += 1) {
        const place = started[start]!;
        const kind = tape.kinds[place]!;
        const end = begins[kind + 1]!;
        for (let group = begins[kind]!; group < end;) {
          const next = group + 2 + values[group + 1]!;
          if (isMet(values[group]!))
            for (let each = group + 2; each < next; each += 1) {
              const way = values[each]!;
              const pattern = ways.patternOf(way);
              if (passedIn[pattern] === number || !areSeen(way)) continue;
              if (!areNear(way, place, sentence)) continue;
              passedIn[pattern] = number;
              passed.push(pattern);
            }
          group = next;
        }
      }
      return passed;
    },
  };
}
