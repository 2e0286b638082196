import { PatternError } from './pattern-error.ts';
import type { PatternPart } from './pattern-tree.ts';

/** Where reading stands in a pattern. */
export type Cursor = {
  source: string;
  at: number;
  depth: number;
  /** Where each part was read. */
  places: Map<PatternPart, number>;
};

/** Ends the reading with a sentence for the writer. */
export function fail(cursor: Cursor, message: string, at = cursor.at): never {
  throw new PatternError(message, at + 1);
}

/** Takes what `pattern`, a sticky one, finds right here. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  const found = peek(cursor, pattern);
  if (found) cursor.at += found[0].length;
  return found;
}

/** What `pattern`, a sticky one, finds right here; nothing is taken. */
export function peek(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.source);
}

const SPACE = /\s*/y;

/** Goes on to what is no white space. */
export function skipSpace(cursor: Cursor): void {
  while (cursor.source.charCodeAt(cursor.at) === 0x20) cursor.at += 1;
  const code = cursor.source.charCodeAt(cursor.at);
  if (code < 0x20 || code >= 0x80) take(cursor, SPACE);
}

const ENDS = new Set(Array.from(' )]/', (char) => char.charCodeAt(0)));

/** Whether a part certainly ends right here: at the end, a space, a closing bracket or a slash. */
export function isBreak({ source, at }: Cursor): boolean {
  return at >= source.length || ENDS.has(source.charCodeAt(at));
}

/** Whether a UTF-16 unit is a letter of the English alphabet. */
export function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Takes the English letters right here if they are a whole word, the sign behind it left; else nothing. */
export function takeLetters(cursor: Cursor): string {
  const { source, at: start } = cursor;
  let at = start;
  while (at < source.length && isLetter(source.charCodeAt(at))) at += 1;
  cursor.at = at;
  if (isBreak(cursor) || source[at] === '~' || source[at] === '*') return source.slice(start, at);
  cursor.at = start;
  return '';
}
