import { ExpectedError } from '../../result.ts';

/** Files of ours are nested ten deep; far more is meant to exhaust whoever reads it. */
const DEEPEST = 100;
/** Lists lie this deep at most in the files that are read here (`first.items` of a collection). */
const LIST_DEPTH = 3;
/** Characters of one record, and of everything beside the records. */
const LONGEST = 64_000_000;

/**
 * The value of a JSON text that comes in pieces. Objects in the outer lists are parsed one by one as they come, so that
 * the text of a big file is never held as a whole. What `take` takes is not held either: null stands in its place. Throws
 * `broken-json` for what is no JSON or breaks off, and `odd-json` for what no program writes by itself: the same key twice
 * in one object, of which one would be lost in silence, and nesting without end.
 */
export async function readJson(
  pieces: AsyncIterable<string>,
  take: TakeRecord = () => false,
): Promise<unknown> {
  const open: string[] = [];
  const records: unknown[] = [];
  const rest = createBuffer();
  let record: ReturnType<typeof createBuffer> | null = null;
  let recordDepth = 0;
  /** The key of the list in the outermost object that was opened last. */
  let list = '';
  let inString = false;
  let isEscaped = false;

  const isTaken = (value: unknown, text: string | null): boolean => {
    if (open.length !== 2 || !take(list, value, text)) return false;
    rest.add('null');
    return true;
  };
  const hold = (value: unknown): void => {
    rest.add(JSON.stringify(PLACE + records.length));
    records.push(value);
  };
  const read = (piece: string): void => {
    const lineAt = createLines(piece);
    /** What is before it is in a buffer. */
    let from = 0;
    let at = 0;
    if (isEscaped && piece.length > 0) {
      isEscaped = false;
      at = 1;
    }
    for (;;) {
      const stop = inString ? IN_STRING : OUTSIDE;
      stop.lastIndex = at;
      const found = stop.exec(piece);
      if (!found) break;
      at = found.index + 1;
      switch (found[0]) {
        case '\\':
          isEscaped = at === piece.length;
          at += 1;
          break;
        case '"':
          inString = !inString;
          break;
        case ':':
          (record ?? rest).keys += 1;
          break;
        case '{':
        case '[':
          if (found[0] === '{' && !record && isOuterList(open)) {
            rest.add(piece.slice(from, found.index));
            from = found.index;
            const line = lineAt(from);
            if (line && isTaken(line.value, line.text)) {
              from = at = line.end;
              break;
            }
            if (line && isWithin(line.value, DEEPEST - open.length)) {
              hold(line.value);
              from = at = line.end;
              break;
            }
            record = createBuffer();
            recordDepth = open.length;
          }
          if (open.push(found[0]) > DEEPEST) fail('odd-json');
          if (open.length === 2 && found[0] === '[')
            list = lastKey(rest.end(LONGEST_KEY) + piece.slice(from, found.index));
          break;
        default:
          if (open.pop() !== (found[0] === '}' ? '{' : '[')) fail('broken-json');
          if (record && open.length === recordDepth) {
            record.add(piece.slice(from, at));
            const value = record.parse();
            if (!isTaken(value, null)) hold(value);
            record = null;
            from = at;
          }
      }
    }
    (record ?? rest).add(piece.slice(from));
  };

  for await (const piece of pieces) read(piece);
  if (inString || open.length > 0) fail('broken-json');
  return withRecords(rest.parse(), records, LIST_DEPTH);
}

/**
 * Takes a record of a list of the outermost object, by the key of the list; false for one that is to be held. `text` is
 * its JSON, or null where it is not written as JSON.stringify would; it may be nested deeper than is allowed.
 */
export type TakeRecord = (list: string, record: unknown, text: string | null) => boolean;

const IN_STRING = /["\\]/g;
const OUTSIDE = /["{}[\]:]/g;
/** Stands in a list for the record with the number behind it. */
const PLACE = '\0';

/** Characters of a key of the outermost object that is known as the name of a list. */
const LONGEST_KEY = 100;

/** The key at the end of a text, where its value is about to begin; the empty text where there is none. */
function lastKey(text: string): string {
  return /"([^"\\]*)"\s*:\s*$/.exec(text.slice(-LONGEST_KEY))?.[1] ?? '';
}

/** A longer line is looked through character by character: it is hardly one record. */
const LONGEST_LINE = 1_000_000;

type Line = { value: unknown; text: string; end: number };

/**
 * Gives the object that fills a piece's line from a place on, and where it ends; null where that is not sure. Ours have
 * a record on each line, and so they are read many times faster than by looking for where each one ends. Nothing is
 * there twice in an object that is written just as it stands.
 */
function createLines(piece: string): (start: number) => Line | null {
  let newline = piece.indexOf('\n');
  return (start) => {
    // Looked for once a line: a file of one line has as many records as another.
    if (newline !== -1 && newline < start) newline = piece.indexOf('\n', start);
    if (newline === -1 || newline - start > LONGEST_LINE) return null;
    let end = newline;
    if (piece[end - 1] === '\r') end -= 1;
    if (piece[end - 1] === ',') end -= 1;
    if (piece[end - 1] !== '}') return null;
    const text = piece.slice(start, end);
    try {
      const value: unknown = JSON.parse(text);
      return JSON.stringify(value) === text ? { value, text, end } : null;
    } catch {
      // Several records on one line, or none that is whole, or nested without end: found out slowly.
      return null;
    }
  };
}

/** Whether a value is nested at most so deep. */
function isWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth < 1) return false;
  for (const key in value) if (!isWithin((value as Record<string, unknown>)[key], depth - 1)) return false;
  return true;
}

function fail(code: 'broken-json' | 'odd-json'): never {
  throw new ExpectedError(code);
}

/** Whether the innermost thing that is open is a list, with nothing but objects around it. */
function isOuterList(open: readonly string[]): boolean {
  return (
    open.length <= LIST_DEPTH && open.at(-1) === '[' && open.slice(0, -1).every((bracket) => bracket === '{')
  );
}

/** Text that is parsed once it is whole. `keys` counts the colons outside of strings: one for every key. */
function createBuffer() {
  const texts: string[] = [];
  let length = 0;
  return {
    keys: 0,
    add(text: string): void {
      length += text.length;
      if (length > LONGEST) fail('odd-json');
      texts.push(text);
    },
    /** The last characters, at least so many where there are so many. */
    end(count: number): string {
      let end = '';
      for (let at = texts.length - 1; at >= 0 && end.length < count; at -= 1) end = texts[at]! + end;
      return end.slice(-count);
    },
    parse(): unknown {
      const value = parseJson(texts.join(''));
      if (countKeys(value) !== this.keys) fail('odd-json');
      return value;
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('broken-json');
  }
}

/** The keys of all objects in a value; of those that were there twice, JSON.parse keeps one. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value);
  let keys = Array.isArray(value) ? 0 : inside.length;
  for (const one of inside) keys += countKeys(one);
  return keys;
}

function withRecords(value: unknown, records: readonly unknown[], depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth < 1) return value;
  if (Array.isArray(value)) {
    return value.map((one: unknown) =>
      typeof one === 'string' && one.startsWith(PLACE) ? (records[Number(one.slice(1))] ?? one) : one,
    );
  }
  for (const [key, inside] of Object.entries(value)) {
    const filled = withRecords(inside, records, depth - 1);
    // Not by assignment, which `__proto__` would turn into something else.
    if (filled !== inside)
      Object.defineProperty(value, key, {
        value: filled,
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return value;
}
