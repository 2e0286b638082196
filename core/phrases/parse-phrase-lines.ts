import { parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';

/**
 * What pasted lines hold: phrases, and what is wrong with the lines that are none. Lines and columns count from 1;
 * that of an entry is where its pattern begins, and its name is empty where the line has none.
 */
export type PhraseLines = {
  entries: { line: number; column: number; name: string; pattern: string }[];
  errors: { line: number; column: number; message: string }[];
};

/**
 * Reads phrases that somebody pastes, one a line: `pattern`, or `name : pattern`. Empty lines and notes, which begin
 * with `;`, are left out. Never throws; a line that cannot be read does not keep the others from being read.
 */
export function parsePhraseLines(text: string): PhraseLines {
  const read: PhraseLines = { entries: [], errors: [] };
  for (const [at, whole] of text.split(/\r\n?|\n/).entries()) {
    const line = at + 1;
    if (whole.trim() === '' || whole.trim().startsWith(';')) continue;
    const colon = whole.indexOf(':');
    const name = whole.slice(0, Math.max(0, colon)).trim();
    const rest = whole.slice(colon + 1);
    const pattern = rest.trim();
    const column = colon + 2 + rest.length - rest.trimStart().length;
    try {
      parsePattern(pattern);
      read.entries.push({ line, column, name, pattern });
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      read.errors.push({ line, column: column + error.column - 1, message: error.message });
    }
  }
  return read;
}
