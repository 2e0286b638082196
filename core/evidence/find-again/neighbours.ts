import { foldWords } from './fold-words.ts';
import { readChunks } from './read-chunks.ts';
import type { SoughtQuote } from './sought-quote.ts';

/** White space and what `foldWords` makes shorter: so much longer a stretch holds as many folded characters. */
const ROOM = 2;

/** Which neighbours of a quote stand beside a stretch of the new text, character for character but for white space. */
export function equalNeighbours(text: string, start: number, end: number, quote: SoughtQuote) {
  const { before, after } = agreement(text, start, end, quote);
  return { before: before === 1, after: after === 1 };
}

/** How much of both neighbours stands beside a stretch of the new text without a gap: 0 to 1. */
export function neighbourAgreement(text: string, start: number, end: number, quote: SoughtQuote): number {
  const { before, after } = agreement(text, start, end, quote);
  return (before + after) / 2;
}

function agreement(text: string, start: number, end: number, { prefix, suffix }: SoughtQuote) {
  const left = foldWords(prefix);
  const leftHere = foldWords(text.slice(Math.max(0, start - prefix.length * ROOM), start));
  const right = foldWords(suffix);
  const rightHere = foldWords(text.slice(end, end + suffix.length * ROOM));
  return {
    before: share(
      commonLength(left, leftHere, (word, at) => word.charCodeAt(word.length - 1 - at)),
      left,
    ),
    after: share(
      commonLength(right, rightHere, (word, at) => word.charCodeAt(at)),
      right,
    ),
  };
}

/** A side with nothing on it (the beginning or the end of the paper) agrees with nothing. */
function share(common: number, whole: string): number {
  return whole === '' ? 0 : common / whole.length;
}

function commonLength(one: string, other: string, at: (text: string, index: number) => number): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && at(one, length) === at(other, length)) length += 1;
  return length;
}

/** How far from a stretch its neighbours' words are looked for, in characters. */
const REACH = 130;

/** From this length on a neighbour was cut off where it ends, maybe within a word. */
const CUT_OFF = 32;

/**
 * The share of the neighbours' pairs of words that stand close to a stretch of the new text, in whatever order: 0 to 1.
 * For places where the neighbours may have been reworded too.
 */
export function neighbourWords(text: string, start: number, end: number, quote: SoughtQuote): number {
  const { prefix, suffix } = quote;
  const before = [...readChunks(prefix).hashes].slice(prefix.length < CUT_OFF ? 0 : 1);
  const after = [...readChunks(suffix).hashes].slice(0, suffix.length < CUT_OFF ? undefined : -1);
  const wanted = [...pairsOf(before), ...pairsOf(after)];
  if (wanted.length === 0) return 0;
  const here = new Set([
    ...pairsOf(readChunks(text, Math.max(0, start - REACH), start).hashes),
    ...pairsOf(readChunks(text, end, Math.min(text.length, end + REACH)).hashes),
  ]);
  return wanted.filter((pair) => here.has(pair)).length / wanted.length;
}

/** Each two words in a row; a neighbour of one word is that word. */
function pairsOf(hashes: ArrayLike<number>): number[] {
  if (hashes.length === 1) return [hashes[0]!];
  return Array.from(
    { length: Math.max(0, hashes.length - 1) },
    (_, at) => Math.imul(hashes[at]!, 0x5bd1e995) ^ hashes[at + 1]!,
  );
}
