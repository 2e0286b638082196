import { readWords } from '../text/words.ts';
import { PatternError } from './pattern-error.ts';
import type { ContextTest, ParsedPattern, PatternPart, PatternWord } from './pattern-tree.ts';

/** Wider gaps find chance meetings, and a bound on the gap is what keeps matching linear in the text. */
const WIDEST_GAP = 40;
const LONGEST_PATTERN = 2000;
const DEEPEST = 8;
/** Shorter beginnings than this match half the dictionary. */
const SHORTEST_PREFIX = 3;
/** Each optional part doubles the ways to read its stretch. */
const MOST_OPTIONAL = 6;

const CONTEXT = /^([+-])(sent|para|in)(?![\p{L}\d-])/u;

type Cursor = { source: string; at: number; depth: number };

function fail(cursor: Cursor, message: string, at = cursor.at): never {
  throw new PatternError(message, at + 1);
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(cursor.source[cursor.at] ?? '')) cursor.at += 1;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  const sticky = new RegExp(pattern.source, 'yu');
  sticky.lastIndex = cursor.at;
  const found = sticky.exec(cursor.source);
  if (found) cursor.at += found[0].length;
  return found;
}

function parseGap(cursor: Cursor): PatternPart {
  const start = cursor.at;
  const found = take(cursor, /<\.\.(\d+)>|\.\.(\d+)/);
  if (!found) fail(cursor, 'A gap is written ..6, or <..6> where the two sides may change places.', start);
  const words = Number(found[1] ?? found[2]);
  if (words < 1 || words > WIDEST_GAP) fail(cursor, `A gap may be 1 to ${WIDEST_GAP} words wide.`, start);
  return { kind: 'gap', words, eitherOrder: found[1] !== undefined };
}

function parseWord(cursor: Cursor): PatternPart {
  const start = cursor.at;
  const exact = take(cursor, /=/) !== null;
  const token = take(cursor, /[^\s()[\]/~*@#=<>]+/);
  if (!token)
    fail(cursor, exact ? 'After = comes a word in capitals, as in =SEND.' : 'A word is missing here.', start);
  const read = readWords(token[0]);
  if (read.length === 0) fail(cursor, `"${token[0]}" has no letters or figures in it.`, start);
  const words: PatternWord[] = read.map((word) => ({
    text: exact ? word.raw : word.text,
    form: exact ? 'exact' : 'plain',
  }));
  const mark = take(cursor, /[~*]/);
  const last = words.at(-1);
  if (mark && last) {
    if (exact) fail(cursor, 'A word after = is taken as it is: it cannot have ~ or *.', cursor.at - 1);
    if (mark[0] === '*' && last.text.length < SHORTEST_PREFIX)
      fail(cursor, `Write at least ${SHORTEST_PREFIX} letters before *.`, start);
    last.form = mark[0] === '*' ? 'prefix' : 'forms';
  }
  return { kind: 'words', words };
}

function parseChoice(cursor: Cursor, closing: ')' | ']'): PatternPart {
  const start = cursor.at;
  cursor.at += 1;
  cursor.depth += 1;
  if (cursor.depth > DEEPEST) fail(cursor, 'There are too many brackets inside brackets.', start);
  const alternatives: PatternPart[][] = [];
  for (;;) {
    const from = cursor.at;
    const parts = parseParts(cursor, true);
    checkParts(cursor, parts, from, true);
    alternatives.push(parts);
    const next = cursor.source[cursor.at];
    cursor.at += 1;
    if (next === closing) break;
    if (next !== '/') fail(cursor, `The bracket opened here is not closed with ${closing}.`, start);
  }
  cursor.depth -= 1;
  return { kind: 'choice', alternatives, optional: closing === ']' };
}

/** Reads parts up to a `/`, a closing bracket, a context test or the end, none of which it takes. */
function parseParts(cursor: Cursor, inBrackets: boolean): PatternPart[] {
  const parts: PatternPart[] = [];
  for (;;) {
    skipSpace(cursor);
    const char = cursor.source[cursor.at];
    if (char === undefined || char === ')' || char === ']' || char === '/') return parts;
    if (CONTEXT.test(cursor.source.slice(cursor.at, cursor.at + 6))) {
      if (inBrackets) fail(cursor, 'A test such as +para belongs after the pattern, not inside brackets.');
      return parts;
    }
    if (char === '(') parts.push(parseChoice(cursor, ')'));
    else if (char === '[') parts.push(parseChoice(cursor, ']'));
    else if (char === '<' || cursor.source.startsWith('..', cursor.at)) parts.push(parseGap(cursor));
    else if (char === '#') {
      cursor.at += 1;
      parts.push({ kind: 'number' });
    } else if (char === '@') {
      const name = take(cursor, /@([a-z]+)/);
      if (!name) fail(cursor, 'After @ comes the name of a list in small letters, as in @ehcp.');
      parts.push({ kind: 'list', name: name[1] ?? '' });
    } else parts.push(parseWord(cursor));
  }
}

const isOptional = (part: PatternPart): boolean => part.kind === 'choice' && part.optional;

/** Refuses what would match nothing, or match everywhere. A gap may end an alternative, since more follows it there. */
function checkParts(cursor: Cursor, parts: PatternPart[], at: number, inBrackets: boolean): void {
  if (!parts.some((part) => part.kind !== 'gap' && !isOptional(part)))
    fail(cursor, 'At least one word is needed here that is not in square brackets.', at);
  let fixed = false;
  let optional = 0;
  let eitherOrder = 0;
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'gap') {
      fixed ||= !isOptional(part);
      if (isOptional(part)) optional += 1;
      if (optional > MOST_OPTIONAL)
        fail(cursor, `No more than ${MOST_OPTIONAL} optional parts may follow each other.`, at);
      continue;
    }
    const more = parts.slice(index + 1);
    const nextGap = more.findIndex((other) => other.kind === 'gap');
    const run = nextGap < 0 ? more : more.slice(0, nextGap);
    const trailing = more.length === 0 && inBrackets && !part.eitherOrder;
    if (!fixed || (!trailing && run.every(isOptional))) fail(cursor, 'A gap needs a word on both sides.', at);
    if (part.eitherOrder) eitherOrder += 1;
    if (eitherOrder > 1) fail(cursor, 'A pattern may have only one gap of the kind <..6>.', at);
    if (part.eitherOrder && inBrackets)
      fail(cursor, 'A gap of the kind <..6> cannot stand inside brackets.', at);
    fixed = false;
    optional = 0;
  }
}

/** Words that stand in nearly every sentence: a pattern of these alone would mark the whole paper. */
const EVERYWHERE = new Set(
  'a an and are as at be by for from had has have in is it its of on or our that the their this to was were will with'.split(
    ' ',
  ),
);

function hasTellingWord(parts: PatternPart[]): boolean {
  return parts.some((part) => {
    if (part.kind === 'words')
      return part.words.some((word) => word.form !== 'plain' || !EVERYWHERE.has(word.text));
    if (part.kind === 'choice') return !part.optional && part.alternatives.every(hasTellingWord);
    return part.kind === 'list';
  });
}

function startReading(source: string): Cursor {
  const cursor: Cursor = { source, at: 0, depth: 0 };
  if (source.length > LONGEST_PATTERN) fail(cursor, `A pattern may be ${LONGEST_PATTERN} characters long.`);
  return cursor;
}

/**
 * Reads one pattern of the phrase language: words side by side, `word~` (its forms), `word*` (its beginnings),
 * `=SEND` (these capitals), `@list`, `#` (a number), `(a / b)`, `[optional]`, `..6` and `<..6>` (up to six words in
 * between, for the second in either order), then tests: `+sent`, `+para`, `-sent`, `-para`, `-in` with a pattern each.
 *
 * @throws {PatternError} with a sentence for the writer and the column where reading stopped.
 */
export function parsePattern(source: string): ParsedPattern {
  const cursor = startReading(source);
  const parsed: ParsedPattern = { parts: parseParts(cursor, false), contexts: [] };
  checkParts(cursor, parsed.parts, 0, false);
  if (!hasTellingWord(parsed.parts))
    fail(cursor, 'This pattern has no word that tells it apart: it would mark nearly every sentence.', 0);
  while (cursor.at < source.length) {
    const found = take(cursor, /([+-](?:sent|para|in))/);
    if (!found || found[0] === '+in') fail(cursor, `"${source[cursor.at] ?? '+in'}" cannot stand here.`);
    const from = cursor.at;
    const parts = parseParts(cursor, false);
    checkParts(cursor, parts, from, false);
    parsed.contexts.push({ test: found[0] as ContextTest, parts });
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
  checkParts(cursor, parts, 0, true);
  if (cursor.at < source.length) fail(cursor, `"${source[cursor.at]}" cannot stand in a list.`);
  return parts;
}
