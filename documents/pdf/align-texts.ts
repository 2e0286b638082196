/** Which stretch of one text is which stretch of another that says the same. */
export type TextAlignment = {
  /** The stretch of the other text for one of this: offsets, end exclusive; null where nothing of it is there. */
  range(from: number, to: number): { start: number; end: number } | null;
};

/** The characters of a text that are seen, each as letters that compare, with the offsets it stands between. */
type Ink = { letters: string[]; starts: number[]; ends: number[] };

const NOT_SEEN = /^[\s\p{Cf}\p{Cc}]$/u;
/** So many characters must be the same again after a difference. */
const SAME_AGAIN = 4;
/** A difference longer than this is not bridged ... */
const LONGEST_DIFFERENCE = 300;
/** ... and after so many comparisons the texts are not of one page. */
const MOST_COMPARISONS = 2_000_000;

/**
 * Lays two readings of one page side by side: white space does not count, and a ligature is its letters. Two programs
 * read most pages character for character alike; where they differ, the pieces on both sides are still found.
 */
export function alignTexts(text: string, other: string): TextAlignment {
  const own = inkOf(text);
  const theirs = inkOf(other);
  const partners = pair(own.letters, theirs.letters);
  return {
    range(from, to) {
      let first = firstEndingAfter(own.ends, from);
      let last = first;
      while (last < own.starts.length && own.starts[last]! < to) last++;
      while (first < last && partners[first] === -1) first++;
      while (last > first && partners[last - 1] === -1) last--;
      if (first === last) return null;
      return { start: theirs.starts[partners[first]!]!, end: theirs.ends[partners[last - 1]!]! };
    },
  };
}

function inkOf(text: string): Ink {
  const ink: Ink = { letters: [], starts: [], ends: [] };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (character > ' ' && character <= '~') add(ink, character, at, end);
    else if (!NOT_SEEN.test(character))
      for (const letter of character.normalize('NFKC')) if (letter !== ' ') add(ink, letter, at, end);
    at = end;
  }
  return ink;
}

function add({ letters, starts, ends }: Ink, letter: string, start: number, end: number): void {
  letters.push(letter);
  starts.push(start);
  ends.push(end);
}

/** For each of the letters the index of its partner; -1 where there is none. */
function pair(own: readonly string[], theirs: readonly string[]): Int32Array {
  const partners = new Int32Array(own.length).fill(-1);
  let comparisons = 0;
  const isSame = (i: number, j: number): boolean => {
    comparisons++;
    for (let k = 0; k < SAME_AGAIN; k++) {
      // The ends of both texts count as the same.
      if (i + k >= own.length && j + k >= theirs.length) return k > 0;
      if (own[i + k] !== theirs[j + k]) return false;
    }
    return true;
  };
  const bridge = (i: number, j: number): [number, number] | null => {
    for (let apart = 1; apart <= LONGEST_DIFFERENCE; apart++) {
      for (let skipped = 0; skipped <= apart; skipped++)
        if (isSame(i + skipped, j + apart - skipped)) return [i + skipped, j + apart - skipped];
      if (comparisons > MOST_COMPARISONS) return null;
    }
    return null;
  };
  for (let i = 0, j = 0; i < own.length && j < theirs.length;) {
    if (own[i] === theirs[j]) {
      partners[i++] = j++;
      continue;
    }
    const next = bridge(i, j);
    // What cannot be bridged may be text that stands elsewhere in the other: go on behind it.
    if (next) [i, j] = next;
    else if (comparisons > MOST_COMPARISONS) break;
    else i += LONGEST_DIFFERENCE / 2;
  }
  return partners;
}

function firstEndingAfter(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
