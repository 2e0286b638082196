import { parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';

/** What pasted lines hold: phrases, and what is wrong with the lines that are none. Lines and columns count from 1. */
export type PhraseLines = {
  entries: { line: number; name: string; pattern: string }[];
  errors: { line: number; column: number; message: string }[];
};

/**
 * Reads phrases that somebody pastes, one a line: `name : pattern`. Empty lines and notes, which begin with `;`, are
 * left out. Never throws; a line that cannot be read does not keep the others from being read.
 */
export function parsePhraseLines(text: string): PhraseLines {
  const read: PhraseLines = { entries: [], errors: [] };
  for (const [at, whole] of text.split(/\r\n?|\n/).entries()) {
    const line = at + 1;
    const colon = whole.indexOf(':');
    const name = whole.slice(0, Math.max(0, colon)).trim();
    const pattern = whole.slice(colon + 1).trim();
    if (whole.trim() === '' || whole.trim().startsWith(';')) continue;
    if (name === '') {
      const message = 'Write a name, a colon and then the phrase: demand : manage~ ..2 demand.';
      read.errors.push({ line, column: 1, message });
      continue;
    }
    try {
      parsePattern(pattern);
      read.entries.push({ line, name, pattern });
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const start = colon + 1 + (whole.slice(colon + 1).length - whole.slice(colon + 1).trimStart().length);
      read.errors.push({
        line,
        column: start + error.column,
        message: error.message,
      });
    }
  }
  return read;
}
