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
