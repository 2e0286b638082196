import type { ReadingText } from '../../text/reading-text.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Stretch } from './exact-places.ts';
import { readChunks } from './read-chunks.ts';
import type { SoughtQuote } from './sought-quote.ts';

/** How much longer than the quote the sentences may be, as a factor; short quotes count as so many characters. */
const LONGER = 2.5;
const SHORT = 60;

/** White space, or the end of a sentence or of a block, before a quote. */
const BEGINS = /(?:^|[.!?:;]["'\u2019\u201d)\]]*\s+|\n\s*\n\s*|\t)$/;
const ENDS = /[.!?]["'\u2019\u201d)\]]*$/;

/**
 * A stretch that is like a quote, widened or narrowed to the ends of sentences where the quote was whole sentences: a
 * word put before "staff left" belongs to the reworded sentence, though it is not like the old. The stretch as it is
 * where the sentences are much longer than the quote.
 */
export function wholeSentences(reading: ReadingText, quote: SoughtQuote, stretch: Stretch): Stretch {
  const { text } = reading;
  let start = BEGINS.test(quote.prefix) ? beginning(reading, stretch) : stretch.start;
  let end = endsSentence(quote) ? ending(reading, stretch) : stretch.end;
  // What the quote's neighbours say is theirs, though a capital or a stop may be missing now.
  if (isOf(text.slice(start, stretch.start), quote.prefix)) start = stretch.start;
  if (isOf(text.slice(stretch.end, end), quote.suffix)) end = stretch.end;
  const longest = LONGER * Math.max(SHORT, quote.exact.length);
  return start < end && end - start <= longest ? { start, end } : stretch;
}

/** Whether the end or the beginning of a neighbour is in what would be taken in. */
function isOf(more: string, neighbour: string): boolean {
  const words = new Set(readChunks(neighbour).hashes);
  const { hashes, count } = readChunks(more);
  return count > 1 && hashes.filter((hash) => words.has(hash)).length * 2 >= Math.min(count, words.size);
}

function endsSentence({ exact, suffix }: SoughtQuote): boolean {
  return ENDS.test(exact.trimEnd()) || /^(?:$|\t|\s*\n\s*\n)/.test(suffix);
}

/** The beginning of the sentence at the start of a stretch, or of the next one when that is nearer. */
function beginning(reading: ReadingText, { start, end }: Stretch): number {
  const sentence = sentenceAt(reading, start);
  if (!sentence) return start;
  const gap = /^\s*/.exec(reading.text.slice(sentence.end, sentence.end + 8))![0];
  const next = sentenceAt(reading, sentence.end + gap.length);
  if (next && next.start > start && next.start < end && next.start - start < start - sentence.start)
    return next.start;
  return Math.min(start, sentence.start);
}

/** The end of the sentence at the end of a stretch, or of the one before when that is nearer. */
function ending(reading: ReadingText, { start, end }: Stretch): number {
  const sentence = sentenceAt(reading, end - 1);
  if (!sentence) return end;
  const before = trimmedEnd(reading.text, sentence.start);
  if (before > start && before < end && end - before < sentence.end - end) return before;
  return Math.max(end, sentence.end);
}

function trimmedEnd(text: string, to: number): number {
  let at = to;
  while (at > 0 && /\s/.test(text[at - 1]!)) at -= 1;
  return at;
}
