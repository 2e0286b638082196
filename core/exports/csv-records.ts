import Papa from 'papaparse';

/** Reads the rows of a table while its text comes. */
export type RecordReader = {
  /** The rows that are whole with this piece. Null, from then on, where the text is no table (RFC 4180). */
  take(piece: string): string[][] | null;
  /** The last row, whose line need not have an end. */
  end(): string[][] | null;
};

/** A first line longer than this is none of a table, and is not looked for any further. */
const LONGEST_HEAD = 1_000_000;

/**
 * Reads a CSV in pieces, cut anywhere, with the separator and the line ends that its first line has. A record is parsed
 * when its end is there, so that no more than a piece and a record are held.
 */
export function readRecords(): RecordReader {
  let rest = '';
  let seen = 0;
  let isQuoted = false;
  let isFieldStart = true;
  let form: { delimiter: string; newline: '\r\n' | '\n' | '\r' } | null = null;
  let isTable = true;

  /** Where the last whole record ends in `rest`: 0 for nowhere yet. */
  const findEnd = (): number => {
    const { delimiter, newline } = form!;
    let end = 0;
    // What the last character means may depend on the one after it.
    for (; seen < rest.length - 1; seen += 1) {
      const char = rest[seen]!;
      if (isQuoted) {
        const next = rest.indexOf('"', seen);
        if (next < 0 || next >= rest.length - 1) {
          seen = next < 0 ? rest.length : next;
          break;
        }
        seen = next;
        if (rest[next + 1] === '"') seen += 1;
        else isQuoted = false;
      } else if (char === '"' && isFieldStart) {
        isQuoted = true;
        isFieldStart = false;
      } else if (rest.startsWith(newline, seen)) {
        seen += newline.length - 1;
        end = seen + 1;
        isFieldStart = true;
      } else isFieldStart = char === delimiter;
    }
    return end;
  };

  const parse = (text: string): string[][] | null => {
    if (!form || text === '') return text === '' && isTable ? [] : null;
    const { data, errors } = Papa.parse<string[]>(text, form);
    isTable &&= errors.length === 0;
    return isTable ? data.filter((cells) => cells.length > 1 || cells[0] !== '') : null;
  };

  const sniff = (): void => {
    const delimiter = /^"?[\w -]+"?([,;\t])/.exec(rest)?.[1];
    const newline = /\r\n|\n|\r(?=[^\n])/.exec(rest)?.[0] as '\r\n' | '\n' | '\r' | undefined;
    if (delimiter !== undefined && newline !== undefined) form = { delimiter, newline };
    else isTable = rest.length < LONGEST_HEAD;
  };

  return {
    take(piece) {
      rest += piece;
      if (!form) sniff();
      if (!form || !isTable) return isTable ? [] : null;
      const end = findEnd();
      const whole = rest.slice(0, end);
      rest = rest.slice(end);
      seen -= end;
      return parse(whole);
    },
    end: () => parse(rest),
  };
}
