import { readWords } from '../text/words.ts';
import { checkParts } from './check-parts.ts';
import {
  fail,
  isBreak,
  isLetter,
  peek,
  skipSpace,
  take,
  takeLetters,
  type Cursor,
} from './pattern-cursor.ts';
import type { ContextTest, ParsedPattern, PatternPart, PatternWord } from './pattern-tree.ts';
import { hasTellingWord } from './telling-words.ts';

/** Wider gaps find chance meetings, and a bound on the gap is what keeps matching linear in the text. */
const WIDEST_GAP = 40;
const LONGEST_PATTERN = 2000;
const DEEPEST = 8;
/** Shorter beginnings than this match half the dictionary. */
const SHORTEST_PREFIX = 3;

/** A test of what stands around the words. Word processors like to make a dash of the minus sign. */
const CONTEXT = /([+\-\u2010-\u2014\u2212])(sent|para|in)(?![\p{L}\d-])/iuy;
/** Not right behind a bracket: "(lower / higher)-cost" is written with a hyphen. */
const SIGNED_WORD = /(?<![)\]])[+\-\u2010-\u2014\u2212][\p{L}\d-]+/uy;
const SIGNS = '+-\u2010\u2011\u2012\u2013\u2014\u2212';
const GAP = /(?:<\.\.(\d{1,4})>|\.\.(\d{1,4}))(?![\p{L}\d])/uy;
const LIST = /@([a-z]{1,40})(?![\p{L}\d_-])/uy;
/** Up to a space, a sign of the language or two dots. */
const TOKEN = /(?:(?!\.\.)[^\s()[\]/~*@#=<>+])+/uy;
/** What may come right after a part; an opening bracket may not: "plan(s)" would look for the word s. */
const BREAK = /[\s)\]/]|\.\.|$/y;

function needBreak(cursor: Cursor, message: string): void {
  if (!isBreak(cursor) && !peek(cursor, BREAK)) fail(cursor, message);
}

function parseGap(cursor: Cursor): PatternPart {
  const start = cursor.at;
  const found = take(cursor, GAP);
  if (!found)
    fail(
      cursor,
      'Write a gap as ..6, or as <..6> where the two sides may change places, with spaces around it.',
    );
  const words = Number(found[1] ?? found[2]);
  if (words < 1 || words > WIDEST_GAP)
    fail(cursor, `A gap may be 1 to ${WIDEST_GAP} words wide: write a smaller number, such as ..6.`, start);
  return { kind: 'gap', words, eitherOrder: found[1] !== undefined };
}

function parseWord(cursor: Cursor): PatternPart {
  const start = cursor.at;
  const exact = cursor.source[start] === '=';
  if (exact) cursor.at += 1;
  // Nearly every word is of plain letters, and needs no folding.
  const plain = takeLetters(cursor);
  const token = plain || take(cursor, TOKEN)?.[0];
  if (!token) refuseSign(cursor, start);
  const words = plain ? [patternWord(plain, exact)] : wordsOf(token, exact);
  const last = words.at(-1);
  if (!last)
    fail(
      cursor,
      `\u201c${token}\u201d has no letters or figures in it: leave it out or write a word.`,
      start,
    );
  const mark = cursor.source[cursor.at];
  if (mark === '~' || mark === '*') {
    cursor.at += 1;
    if (exact)
      fail(cursor, `A word after = is taken as it is: leave out the ${mark}, or the =.`, cursor.at - 1);
    if (mark === '*' && last.text.length < SHORTEST_PREFIX)
      fail(cursor, `Write at least ${SHORTEST_PREFIX} letters before *, or write the whole word.`, start);
    last.form = mark === '*' ? 'prefix' : 'forms';
    needBreak(cursor, `Write a space after ${mark}.`);
  } else if (mark === '(' || mark === '[') {
    // "over-(spend / commit)" can mean one thing only; "plan(s)" would look for the word s.
    if (!token.endsWith('-'))
      fail(cursor, `Write a space before the bracket. For a word with its usual endings write ${token}~.`);
  } else needBreak(cursor, `Write a space before ${mark}.`);
  return { kind: 'words', words };
}

function patternWord(raw: string, exact: boolean): PatternWord {
  return exact ? { text: raw, form: 'exact' } : { text: raw.toLowerCase(), form: 'plain' };
}

function wordsOf(token: string, exact: boolean): PatternWord[] {
  return readWords(token).map(({ raw }) => patternWord(raw, exact));
}

/** A sign stands where a word should. */
function refuseSign(cursor: Cursor, start: number): never {
  if (cursor.at > start)
    fail(cursor, 'After = comes a word in the capitals that you look for, as in =SEND.', start);
  const char = cursor.source[start] ?? '';
  if (char === '>') fail(cursor, 'A > belongs only to a gap that works both ways: write <..6>.', start);
  fail(cursor, `The sign ${char} comes right after a word, without a space: write reduce${char}.`, start);
}

/** Most stretches are of words and lists alone, and nothing can be wrong with them. */
function checkUnlessPlain(
  cursor: Cursor,
  parts: readonly PatternPart[],
  at: number,
  inBrackets: boolean,
): void {
  let plain = parts.length > 0;
  for (const { kind } of parts) if (kind === 'gap' || kind === 'choice') plain = false;
  if (!plain) checkParts(cursor, parts, at, inBrackets);
}

function parseChoice(cursor: Cursor, closing: ')' | ']'): PatternPart {
  const start = cursor.at;
  cursor.at += 1;
  cursor.depth += 1;
  if (cursor.depth > DEEPEST)
    fail(
      cursor,
      `Brackets may stand inside each other ${DEEPEST} deep: write fewer, or make a word list.`,
      start,
    );
  const alternatives: PatternPart[][] = [];
  for (;;) {
    const from = cursor.at;
    const parts = parseParts(cursor, true);
    const next = cursor.source[cursor.at];
    if (next !== closing && next !== '/')
      fail(cursor, `The bracket opened here is not closed: write ${closing} where it ends.`, start);
    checkUnlessPlain(cursor, parts, from, true);
    alternatives.push(parts);
    cursor.at += 1;
    if (next === closing) break;
  }
  cursor.depth -= 1;
  return { kind: 'choice', alternatives, optional: closing === ']' };
}

function parseList(cursor: Cursor): PatternPart {
  const name = take(cursor, LIST);
  if (!name) fail(cursor, 'After @ comes the name of a list, in small letters only, as in @ehcp.');
  needBreak(
    cursor,
    'Write a space after the name of a list. A list has its words\u2019 forms in it: it takes no ~ or *.',
  );
  return { kind: 'list', name: name[1] ?? '' };
}

function parseNumber(cursor: Cursor): PatternPart {
  cursor.at += 1;
  needBreak(cursor, 'Write a space after #, which stands for a whole number.');
  return { kind: 'number' };
}

/** `+word` and `-word` mean nothing, and would be looked for as the bare word. */
function refusePlusOrMinus(cursor: Cursor, sign: string): never {
  if (sign.startsWith('+')) fail(cursor, 'After + comes sent or para and a space, as in +para @send.');
  const word = sign.slice(1);
  fail(
    cursor,
    `A minus alone does not mean \u201cnot\u201d: write -sent ${word} (not in the same sentence) or -in ${word}.`,
  );
}

/** Reads parts up to a `/`, a closing bracket, a context test or the end, none of which it takes. */
function parseParts(cursor: Cursor, inBrackets: boolean): PatternPart[] {
  const parts: PatternPart[] = [];
  for (;;) {
    skipSpace(cursor);
    const start = cursor.at;
    const char = cursor.source[start];
    if (char === undefined || char === ')' || char === ']' || char === '/') return parts;
    const plain = isLetter(cursor.source.charCodeAt(start));
    if (!plain && SIGNS.includes(char)) {
      if (peek(cursor, CONTEXT)) {
        if (!inBrackets) return parts;
        fail(cursor, 'A test such as +para belongs after the whole pattern: close the bracket before it.');
      }
      const sign = peek(cursor, SIGNED_WORD);
      if (sign || char === '+') refusePlusOrMinus(cursor, sign?.[0] ?? '+');
    }
    const part = plain ? parseWord(cursor) : parsePart(cursor, char);
    // Only these are ever named as a place.
    if (part.kind === 'gap' || part.kind === 'choice') cursor.places.set(part, start);
    parts.push(part);
  }
}

function parsePart(cursor: Cursor, char: string): PatternPart {
  if (char === '(') return parseChoice(cursor, ')');
  if (char === '[') return parseChoice(cursor, ']');
  if (char === '<' || (char === '.' && cursor.source[cursor.at + 1] === '.')) return parseGap(cursor);
  if (char === '#') return parseNumber(cursor);
  if (char === '@') return parseList(cursor);
  return parseWord(cursor);
}

function startReading(source: string): Cursor {
  const cursor: Cursor = { source, at: 0, depth: 0, places: new Map() };
  if (source.length > LONGEST_PATTERN)
    fail(
      cursor,
      `A pattern may be ${LONGEST_PATTERN} characters long: make two of this one.`,
      LONGEST_PATTERN,
    );
  return cursor;
}

/** What stopped the reading, where nothing was wrong but the place. */
function refuseHere(cursor: Cursor): never {
  const char = cursor.source[cursor.at] ?? '';
  if (char === '/') fail(cursor, 'For one or the other write both in round brackets: (pupil / learner).');
  fail(cursor, `This ${char} closes no bracket: leave it out, or open one before it.`);
}

/**
 * Reads one pattern of the phrase language: words side by side, `word~` (its forms), `word*` (its beginnings),
 * `=SEND` (these capitals), `@list`, `#` (a number), `(a / b)`, `[optional]`, `..6` and `<..6>` (up to six words in
 * between, for the second in either order), then tests: `+sent`, `+para`, `-sent`, `-para`, `-in` with a pattern each.
 *
 * @throws {PatternError} with a sentence for the writer, which says what to write instead, and the column it is about.
 */
export function parsePattern(source: string): ParsedPattern {
  const cursor = startReading(source);
  const parsed: ParsedPattern = {
    parts: parseParts(cursor, false),
    contexts: [],
  };
  if (cursor.at < source.length && !peek(cursor, CONTEXT)) refuseHere(cursor);
  checkUnlessPlain(cursor, parsed.parts, 0, false);
  if (!hasTellingWord(parsed.parts, () => true))
    fail(
      cursor,
      'This has no word that tells it apart and would mark nearly every sentence: add a less common word.',
      0,
    );
  while (cursor.at < source.length) {
    const found = take(cursor, CONTEXT);
    if (!found) refuseHere(cursor);
    const test = `${found[1] === '+' ? '+' : '-'}${found[2]?.toLowerCase()}`;
    if (test === '+in') fail(cursor, 'There is no +in: write +sent or +para.', found.index);
    const from = cursor.at;
    const parts = parseParts(cursor, false);
    checkUnlessPlain(cursor, parts, from, false);
    parsed.contexts.push({ test: test as ContextTest, parts });
  }
  return parsed;
}

/**
 * Reads one item of a word list: a pattern without tests, which may be an everyday word such as "will".
 *
 * @throws {PatternError} as `parsePattern` does.
 */
export function parseListItem(source: string): PatternPart[] {
  const cursor = startReading(source);
  const parts = parseParts(cursor, false);
  if (peek(cursor, CONTEXT) && cursor.at < source.length)
    fail(cursor, 'An item of a word list has no tests: write the test in the pattern that uses the list.');
  if (cursor.at < source.length) refuseHere(cursor);
  checkUnlessPlain(cursor, parts, 0, true);
  return parts;
}
