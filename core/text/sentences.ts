import type { Block, ReadingText } from './reading-text.ts';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

/** The words of a text that are known, one after the other: those from `from` to before `to`, and their offsets. */
export type KnownWords = { starts: Int32Array; ends: Int32Array; from: number; to: number };

const NO_OFFSETS = new Int32Array(0);
const NO_WORDS: KnownWords = { starts: NO_OFFSETS, ends: NO_OFFSETS, from: 0, to: 0 };

/** Never the end of a sentence. */
const ABBREVIATIONS = /(?:^|[\s(])(?:e\.g|i\.e|eg|ie|cf|viz|vs|v|approx)$/i;

/** Stands before a name: the capital that follows does not begin a sentence. */
const TITLES = /(?:^|[\s(])(?:Cllrs?|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Revd|Hon|Rt|St|Sir|Lt|Col|Capt|Supt|Insp)$/;

/** Stands before a figure ("No. 5", "para. 4.24", "Sept. 2024") and is the end of a sentence elsewhere. */
const BEFORE_FIGURE =
  /(?:^|[\s(])(?:nos?|paras?|pp?|ss?|secs?|sects?|regs?|sch|arts?|chs?|cls?|figs?|vols?|refs?|apps?|tel|ext|ca?|min|max|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;

/** "J. Smith", "A. B. Jones". A letter that names a part ("Appendix A. The ...") does end a sentence. */
const INITIAL = /(?:^|[\s(.])\p{Lu}$/u;
const NAMED_PART =
  /(?:appendix|annexe?|schedule|option|part|plan|section|table|figure|group|band|type|phase|lot)\s+\p{Lu}$/iu;

/** Marks that papers use as bullets, wherever they stand; those of the second set only between white space. */
const BULLET = /[\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2700-\u27bf]/u;
const SPACED_BULLET = /[\ue000-\uf8ff\u00b7]/u;
const LINE_BULLET = /^[-*\u2010-\u2015\u2212](?=\s)/;

/** An item's number or letter at a line start: 2.4, 12., 3), (a), (ii), c. */
const ITEM_WITH_MARK =
  /^(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\)\s+\S|\d{1,2}\.\s+["'\u2018\u201c(]?\p{Lu}|[a-z]\.\s+\p{Lu})/u;
const ITEM_NUMBER = /^\d{1,2}(?:\.\d{1,3}){1,3}\.?\s+["'\u2018\u201c(\u00a3]?\p{Lu}/u;

/** A line that ends so runs on: the figure at the next line start belongs to it ("section / 25"). */
const RUNS_ON =
  /(?:^|[\s(])(?:section|sections|paragraphs?|paras?|appendix|annexe?|items?|tables?|figures?|pages?|schedule|regulations?|stage|year|of|by|to|from|at|in|on|is|was|were|are|than|and|or|the|a|an|for|with|between|about|over|under|s|no|nos)\.?$/i;

/** What may stand between a stop and the end of its sentence, and what opens the next one. */
const CLOSING = new Set(Array.from(')]"\'\u2019\u201d\u00bb', (char) => char.charCodeAt(0)));
const OPENS_SENTENCE = /^["'([\u2018\u201c\u00ab]{0,2}[\p{Lu}\d\u00a3$\u20ac]/u;

function isSpace(code: number): boolean {
  return code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0xa0 && isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  return /\s/.test(String.fromCharCode(code));
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** "approx" is the longest word that may stand before a stop without ending its sentence. */
const LONGEST_SHORT_FORM = 6;

/** How many letters of the English alphabet stand right before `at`; stops counting when there are many. */
function lettersBefore(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && at - start <= LONGEST_SHORT_FORM) {
    const code = text.charCodeAt(start - 1) | 0x20;
    if (code < 0x61 || code > 0x7a) break;
    start -= 1;
  }
  return at - start;
}

/** The text of one line that ends at `end`, at most 80 characters of it: enough to judge its last words. */
function tailBefore(text: string, from: number, end: number): string {
  return text.slice(Math.max(from, end - 80), end);
}

/** Whether the stop at `at` ends a sentence, and where the next one starts if so. */
function sentenceEnd(text: string, block: Block, at: number): number | undefined {
  let after = at + 1;
  while (after < block.end && CLOSING.has(text.charCodeAt(after))) after += 1;
  if (after >= block.end || !isSpace(text.charCodeAt(after))) return undefined;
  let next = after;
  while (next < block.end && isSpace(text.charCodeAt(next))) next += 1;
  const ahead = text.slice(next, Math.min(next + 4, block.end));
  if (!isCapital(text.charCodeAt(next)) && !OPENS_SENTENCE.test(ahead)) return undefined;
  if (text[at] !== '.') return after;
  const letters = lettersBefore(text, block.start, at);
  if (letters > LONGEST_SHORT_FORM) return after;
  const before = tailBefore(text, block.start, at);
  if (ABBREVIATIONS.test(before) || TITLES.test(before)) return undefined;
  if (BEFORE_FIGURE.test(before) && /^\d/.test(ahead)) return undefined;
  if (INITIAL.test(before) && !NAMED_PART.test(before)) return undefined;
  if (letters > 1) return after;
  // "12." or "a." alone at a line start is the number of the item that follows.
  const lineSoFar = /(?:^|\n)[ \t]*((?:\d{1,2}(?:\.\d{1,3}){0,3}|[a-z])\.)$/i.exec(
    text.slice(Math.max(block.start, at - 16), at + 1),
  );
  const number = lineSoFar?.[1];
  const atLineStart = lineSoFar && (lineSoFar[0].startsWith('\n') || at < block.start + 16);
  if (number && atLineStart && startsItem(text, block, at + 1 - number.length)) return undefined;
  return after;
}

/** Whether a numbered or lettered item starts at `at`, the first visible character of a line. */
function startsItem(text: string, block: Block, at: number): boolean {
  const line = text.slice(at, Math.min(at + 24, block.end));
  const before = tailBefore(text, block.start, at).trimEnd();
  if (before === '') return ITEM_WITH_MARK.test(line) || ITEM_NUMBER.test(line);
  if (RUNS_ON.test(before)) return false;
  if (ITEM_NUMBER.test(line)) return true;
  // "section 36(8) / (a) of the Act" is one reference broken over two lines.
  return ITEM_WITH_MARK.test(line) && !/\d\)?$/.test(before);
}

const LINE_END = 0x0a;

type Cut = { end: number; next: number };

/** The cut at the start of the line at `at`: a blank line, a bullet or an item begins a new sentence. */
function cutAtLine(text: string, block: Block, lineEnd: number): Cut | undefined {
  let at = lineEnd;
  let lines = 0;
  while (at < block.end && isSpace(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === LINE_END) lines += 1;
    at += 1;
  }
  if (at >= block.end) return undefined;
  const bullet = LINE_BULLET.exec(text.slice(at, Math.min(at + 2, block.end)));
  if (bullet) return { end: lineEnd, next: at + 1 };
  if (lines > 1 || startsItem(text, block, at)) return { end: lineEnd, next: at };
  return undefined;
}

/**
 * The sentences of one block of `text`, in order, trimmed of white space and of bullet marks; offsets into `text`.
 *
 * A sentence ends at . ! ? before a capital, a figure or a pound sign unless an abbreviation, a title or an initial
 * stands before the stop; at a blank line; and before a bullet or an item's number at a line start. A single line
 * end is not an end, because the lines of a PDF break everywhere. No sentence ends inside a word: where the words of
 * the block are known, and none holds white space, only what stands between them is looked at.
 */
export function sentencesOf(
  text: string,
  block: Block,
  { starts, ends, from: word, to: wordsEnd }: KnownWords = NO_WORDS,
): Span[] {
  const spans: Span[] = [];
  let start = block.start;
  const close = (end: number, next: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (from < to) spans.push({ start: from, end: to });
    start = next;
  };
  const first = /^\s*/.exec(text.slice(block.start, Math.min(block.start + 200, block.end)))?.[0].length ?? 0;
  if (LINE_BULLET.test(text.slice(block.start + first, block.start + first + 2)))
    start = block.start + first + 1;
  for (let at = start; at < block.end; at += 1) {
    while (word < wordsEnd && starts[word]! <= at) {
      at = ends[word]!;
      word += 1;
    }
    if (at >= block.end) break;
    const code = text.charCodeAt(at);
    // Letters and spaces, which nearly all characters are, end nothing.
    if (code === 0x20 || (code >= 0x40 && code <= 0xb6)) continue;
    if (code === 0x2e || code === 0x21 || code === 0x3f) {
      const end = sentenceEnd(text, block, at);
      if (end !== undefined) close(end, end);
    } else if (code === LINE_END) {
      const cut = cutAtLine(text, block, at);
      if (cut) close(cut.end, cut.next);
      while (isSpace(text.charCodeAt(at + 1))) at += 1;
    } else if (code > 0xb6 && (BULLET.test(text[at] ?? '') || isSpacedBullet(text, block, at)))
      close(at, at + 1);
  }
  close(block.end, block.end);
  return spans;
}

function isSpacedBullet(text: string, block: Block, at: number): boolean {
  if (!SPACED_BULLET.test(text[at] ?? '')) return false;
  const before = at === block.start || /\s/.test(text[at - 1] ?? '');
  return before && (at + 1 >= block.end || /\s/.test(text[at + 1] ?? ''));
}

/**
 * The sentence of the reading text that holds `offset`; for an offset between two sentences of a block the later
 * one, or the last. Null where no block with a sentence stands at the offset.
 */
export function sentenceAt(reading: ReadingText, offset: number): Span | null {
  const block = blockAt(reading.blocks, offset);
  if (!block) return null;
  const spans = sentencesOf(reading.text, block);
  return spans.find((span) => offset < span.end) ?? spans.at(-1) ?? null;
}

function blockAt(blocks: Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && block.start <= offset && offset <= block.end ? block : undefined;
}
