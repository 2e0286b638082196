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

/** What is known of a kind of word: that it meets needs, starts a way, is a figure. */
const MEETS = 1;
const STARTS = 2;
const FIGURE = 4;

/** Kinds for which there is room at first. */
const FIRST_KINDS = 1024;

/** The numbers of an array in a longer one. */
function longer<Numbers extends Uint8Array | Int32Array>(numbers: Numbers, into: Numbers): Numbers {
  into.set(numbers);
  return into;
}

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
  let uses = new Uint8Array(FIRST_KINDS);
  /** For each kind, and one more, where in `meets` the rows and bits of the needs that it meets begin. */
  let meetsFrom = new Int32Array(FIRST_KINDS);
  let meets = new Int32Array(FIRST_KINDS);
  let meetsLength = 0;

  /** Learns what the kinds that have come up since are needed for, so that nobody has to ask at each word. */
  const learn = (): void => {
    for (let kind = rows.length; kind < kinds.tests.length; kind += 1) {
      if (kind + 2 > uses.length) {
        uses = longer(uses, new Uint8Array(2 * uses.length));
        meetsFrom = longer(meetsFrom, new Int32Array(2 * meetsFrom.length));
      }
      const row = ways.rowOf(kinds.tests[kind]!);
      rows.push(row);
      const { metRows, metBits } = row;
      if (meetsLength + 2 * metRows.length > meets.length)
        meets = longer(meets, new Int32Array(2 * (meets.length + metRows.length)));
      for (let each = 0; each < metRows.length; each += 1) {
        meets[meetsLength++] = metRows[each]!;
        meets[meetsLength++] = metBits[each]!;
      }
      meetsFrom[kind + 1] = meetsLength;
      uses[kind] =
        (metRows.length > 0 ? MEETS : 0) |
        (row.seconds.length > 0 ? STARTS : 0) |
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
    figures.length = 0;
    started.length = 0;
    // Each named once: they are other arrays when they have grown.
    const words = tape.kinds;
    const usesOf = uses;
    const fromOf = meetsFrom;
    const rowsAndBits = meets;
    for (let at = from; at < to; at += 1) {
      const kind = words[at]!;
      const use = usesOf[kind]!;
      if (use & STARTS) started.push(at);
      if (use & FIGURE) figures.push(at);
      if (!(use & MEETS)) continue;
      const end = fromOf[kind + 1]!;
      for (let each = fromOf[kind]!; each < end; each += 2)
        met[rowsAndBits[each]!]! |= rowsAndBits[each + 1]!;
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
