import { checkPatternWith } from './check-pattern.ts';
import { createListBook } from './list-book.ts';
import { measureJson } from './measure-json.ts';
import { packSchema, type Pack } from './pack.ts';
import { describePackIssue } from './pack-issue.ts';
import { PatternError } from './pattern-error.ts';

/** A pack, or one plain sentence that says what is wrong with the file and what to do. */
export type PackReading = { ok: true; pack: Pack } | { ok: false; message: string };

/** The pack that comes with Minuted has 800,000. */
const LONGEST_TEXT = 5_000_000;
/** Its phrases and word lists have 360,000; a browser reads twice as many in under a second. */
const LONGEST_PHRASES = 700_000;
/** It has 4,000 of any kind. */
const MOST_ENTRIES = 60_000;
/** The schema goes six deep. */
const DEEPEST = 10;
const MOST_PATTERNS = 5000;
const MOST_LISTS = 500;

class Refusal extends Error {}

function refuse(message: string): never {
  throw new Refusal(message);
}

function parseJson(text: string): unknown {
  if (text.length > LONGEST_TEXT)
    refuse(
      'This file is too long for a pack: a pack has at most 5 million characters. Make two packs of it.',
    );
  const { depth, entries } = measureJson(text);
  if (depth > DEEPEST)
    refuse('This file has brackets inside brackets, far more than a pack has: choose another file.');
  if (entries > MOST_ENTRIES)
    refuse(`This file has more than ${MOST_ENTRIES} entries: make two packs of it.`);
  try {
    // Editors on Windows put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(
      'This file is not JSON, or a bracket, a quote mark or a comma is missing in it: choose another file.',
    );
  }
}

/** Looks for the name that stands for the parent of all objects in JavaScript. */
function checkNames(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Object.hasOwn(value, '__proto__'))
    refuse('This file has a part called \u201c__proto__\u201d, which no pack has: take it out.');
  for (const child of Object.values(value)) checkNames(child);
}

function checkCounts(json: unknown): void {
  const { patterns, lists } = (json ?? {}) as {
    patterns?: unknown;
    lists?: unknown;
  };
  if (Array.isArray(patterns) && patterns.length > MOST_PATTERNS)
    refuse(
      `This pack has ${patterns.length} phrases: at most ${MOST_PATTERNS} are allowed. Make two packs of it.`,
    );
  if (typeof lists === 'object' && lists !== null && Object.keys(lists).length > MOST_LISTS)
    refuse(`This pack has more than ${MOST_LISTS} word lists: take some out.`);
}

function checkLength(pack: Pack): void {
  const texts = [...pack.patterns.map(({ pattern }) => pattern), ...Object.values(pack.lists).flat()];
  if (texts.reduce((sum, { length }) => sum + length, 0) > LONGEST_PHRASES)
    refuse(
      `The phrases and word lists of this pack come to more than ${LONGEST_PHRASES} characters: make two packs of it.`,
    );
}

function checkTwice(ids: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id))
      refuse(`There are two ${what} with the id \u201c${id}\u201d: give one of them another id.`);
    seen.add(id);
  }
}

function checkLists(pack: Pack, book: ReturnType<typeof createListBook>): void {
  for (const name of Object.keys(pack.lists)) {
    try {
      book.check([{ kind: 'list', name }]);
    } catch (error) {
      if (error instanceof PatternError) refuse(error.message);
      throw error;
    }
  }
}

function checkMeaning(pack: Pack, base: Pack): void {
  checkTwice(
    pack.categories.map(({ id }) => id),
    'categories',
  );
  checkTwice(
    pack.patterns.map(({ id }) => id),
    'phrases',
  );
  const categories = new Set(pack.categories.map(({ id }) => id));
  const book = createListBook({ ...base.lists, ...pack.lists });
  checkLists(pack, book);
  for (const { id, category, pattern } of pack.patterns) {
    if (!categories.has(category))
      refuse(
        `Phrase \u201c${id}\u201d is in the category \u201c${category}\u201d, which the pack does not have: add it under \u201ccategories\u201d, or name another.`,
      );
    const check = checkPatternWith(pattern, book);
    if (!check.ok)
      refuse(`Phrase \u201c${id}\u201d cannot be read at column ${check.column}: ${check.message}`);
  }
}

/** The pack that comes with Minuted may be read again; no other may take its place under its name. */
function checkId(pack: Pack, base: Pack): void {
  if (pack.id === base.id && JSON.stringify(pack) !== JSON.stringify(packSchema.parse(base)))
    refuse(
      `The id \u201c${pack.id}\u201d belongs to the pack that comes with Minuted: give this one an id of its own, such as \u201cmy-${pack.id}\u201d.`,
    );
}

/**
 * Reads a pack from the text of a JSON file that anybody may have made. It takes all of it or nothing, and in bounded
 * time, whatever the text is.
 *
 * `base` is the pack that comes with Minuted: its word lists stand beneath those of the pack, as in `activePacks`.
 */
export function readPack(text: string, base: Pack): PackReading {
  try {
    const json = parseJson(text);
    checkNames(json);
    checkCounts(json);
    const parsed = packSchema.safeParse(json);
    const issue = parsed.error?.issues[0];
    if (!parsed.success)
      return {
        ok: false,
        message: issue ? describePackIssue(json, issue) : 'This is no pack.',
      };
    checkId(parsed.data, base);
    checkLength(parsed.data);
    checkMeaning(parsed.data, base);
    return { ok: true, pack: parsed.data };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, message: error.message };
    throw error;
  }
}
