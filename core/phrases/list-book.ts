import { parseListItem } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';
import type { PatternPart } from './pattern-tree.ts';
import { hasTellingWord } from './telling-words.ts';

/** Deeper nesting is no longer to be followed by a reader, and multiplies. */
const MOST_NESTED = 8;
/** The longest list that comes with Minuted has some 300 words. */
const MOST_WORDS = 20_000;
/** A sentence of a council paper seldom has more than 100 words; a bound keeps the search linear in the text. */
const MOST_ACROSS = 400;
/** Each optional part doubles the ways to read its stretch. No phrase that comes with Minuted has more than 250. */
const MOST_READINGS = 2000;

/**
 * The size of some parts: the words they hold with all lists written out, how far a match can stretch, the readings that optional parts make, and how deep lists stand in lists.
 */
type Measure = {
  words: number;
  across: number;
  readings: number;
  height: number;
};

/** The word lists that patterns may name, read as they are asked for. */
export type ListBook = {
  /**
   * Checks the lists that some parts name, and whether the parts can be searched for in good time.
   *
   * @throws {PatternError} in a plain sentence where a list is missing, empty, unreadable, uses itself, or is too big.
   */
  check(parts: readonly PatternPart[]): void;
  /** Whether every item of a list that passed `check` has a word that tells a sentence apart. */
  isTelling(name: string): boolean;
};

function problem(message: string): PatternError {
  return new PatternError(message, 1);
}

/** Makes a book of word lists, whose items are written in the pattern language. */
export function createListBook(lists: Readonly<Record<string, readonly string[]>>): ListBook {
  const read = new Map<string, PatternPart[][]>();
  const measured = new Map<string, Measure>();
  const telling = new Map<string, boolean>();
  const open: string[] = [];

  const itemsOf = (name: string): PatternPart[][] => {
    const known = read.get(name);
    if (known) return known;
    const items = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (!items)
      throw problem(
        `There is no word list called @${name}: write the name of a list that there is, or the words themselves.`,
      );
    if (items.length === 0)
      throw problem(`The word list @${name} is empty: write a word in it, or take it out.`);
    const parsed = items.map((item) => {
      try {
        return parseListItem(item);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        throw problem(
          `Item \u201c${item.slice(0, 60)}\u201d of the word list @${name} cannot be read at column ${error.column}: ${error.message}`,
        );
      }
    });
    read.set(name, parsed);
    return parsed;
  };

  const measureList = (name: string): Measure => {
    const known = measured.get(name);
    if (open.includes(name))
      throw problem(
        `The word list @${name} uses itself (${[...open.slice(open.indexOf(name)), name].map((each) => `@${each}`).join(' uses ')}): take one of these out.`,
      );
    if (open.length + (known?.height ?? 1) > MOST_NESTED)
      throw problem(
        `The word list @${open[0] ?? name} has lists inside lists, more than ${MOST_NESTED} deep: write the words themselves into one of them.`,
      );
    if (known) return known;
    open.push(name);
    const total = measureChoice(itemsOf(name));
    open.pop();
    if (total.words > MOST_WORDS)
      throw problem(
        `The word list @${name} comes to more than ${MOST_WORDS} words with the lists inside it: make it shorter.`,
      );
    const made = { ...total, height: total.height + 1 };
    measured.set(name, made);
    return made;
  };

  const measureChoice = (alternatives: readonly (readonly PatternPart[])[]): Measure => {
    const total = { words: 0, across: 0, readings: 0, height: 0 };
    for (const parts of alternatives) {
      const each = measure(parts);
      total.words += each.words;
      total.across = Math.max(total.across, each.across);
      total.readings += each.readings;
      total.height = Math.max(total.height, each.height);
    }
    return total;
  };

  const measurePart = (part: PatternPart): Measure => {
    if (part.kind === 'words')
      return {
        words: part.words.length,
        across: part.words.length,
        readings: 0,
        height: 0,
      };
    if (part.kind === 'list') return { ...measureList(part.name), readings: 0 };
    if (part.kind === 'choice') return measureChoice(part.alternatives);
    if (part.kind === 'gap') return { words: 0, across: part.words, readings: 0, height: 0 };
    return { words: 1, across: 1, readings: 0, height: 0 };
  };

  const measure = (parts: readonly PatternPart[]): Measure => {
    const total = { words: 0, across: 0, readings: 1, height: 0 };
    let run = 1;
    for (const part of parts) {
      const each = measurePart(part);
      total.words += each.words;
      total.across += each.across;
      total.readings += each.readings;
      total.height = Math.max(total.height, each.height);
      if (part.kind === 'gap') run = 1;
      else if (part.kind === 'choice' && part.optional) {
        total.readings += run;
        run *= 2;
      }
    }
    if (total.across > MOST_ACROSS)
      throw problem(
        `This can stretch over more than ${MOST_ACROSS} words${open.length > 0 ? ` (word list @${open.at(-1)})` : ''}: make its gaps smaller, or leave out a list.`,
      );
    if (total.readings > MOST_READINGS)
      throw problem(
        'This has too many parts in square brackets: make two phrases of it, or write gaps instead.',
      );
    return total;
  };

  const isTelling = (name: string): boolean => {
    const known = telling.get(name);
    if (known !== undefined) return known;
    const found = itemsOf(name).every((item) => hasTellingWord(item, isTelling));
    telling.set(name, found);
    return found;
  };

  return {
    check(parts) {
      open.length = 0;
      measure(parts);
    },
    isTelling,
  };
}
