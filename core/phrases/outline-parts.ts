import type { Lexicon } from './lexicon.ts';
import type { NeedBook } from './needs.ts';
import { outlineAll, outlineAny, outlineWord, type Outline } from './outline.ts';
import type { PatternPart, PatternWord } from './pattern-tree.ts';
import { closedForm, type WordTests } from './word-tests.ts';

export type OutlineSource = {
  lexicon: Lexicon;
  tests: WordTests;
  needs: NeedBook;
  /** The parsed items of a list, undefined where there is no such list. */
  list(name: string): readonly (readonly PatternPart[])[] | undefined;
};

/** Gets patterns ready to be looked for, and no further. */
export type PartsOutliner = {
  /** @throws {Error} in plain words where a list is missing or uses itself, as all three do. */
  outline(parts: readonly PatternPart[]): Outline;
  outlineList(name: string): Outline;
  /** Makes the words of some parts known to the lexicon. */
  learn(parts: readonly PatternPart[]): void;
};

/** Makes an outliner over one pack's lists and forms; lists are outlined once. */
export function createPartsOutliner({ lexicon, tests, needs, list }: OutlineSource): PartsOutliner {
  const lists = new Map<string, Outline>();
  const open: string[] = [];
  const words: Outline[] = [];

  const ofTest = (test: number, isFigure: boolean): Outline =>
    (words[test] ??= outlineWord(needs.ofTest(test), isFigure));
  const ofWord = (word: PatternWord): Outline => ofTest(tests(word), false);

  const ofWords = (all: readonly PatternWord[]): Outline => {
    if (all.length === 1) return ofWord(all[0]!);
    const apart = outlineAll(all.map(ofWord), 0);
    const closed = closedForm(all);
    return closed ? outlineAny([apart, ofWord(closed)]) : apart;
  };

  const outlineList = (name: string): Outline => {
    const known = lists.get(name);
    if (known) return known;
    const items = list(name);
    if (!items) throw new Error(`There is no list called @${name}.`);
    if (open.includes(name))
      throw new Error(`The list @${name} uses itself, by way of ${[...open, name].join(', ')}.`);
    open.push(name);
    const made = outlineAny(items.map(outline));
    open.pop();
    lists.set(name, made);
    return made;
  };

  const ofPart = (part: Exclude<PatternPart, { kind: 'gap' }>): Outline => {
    if (part.kind === 'words') return ofWords(part.words);
    if (part.kind === 'number') return ofTest(lexicon.number(), true);
    if (part.kind === 'list') return outlineList(part.name);
    return outlineAny(part.alternatives.map(outline));
  };

  /** What may be left out is not needed. */
  const outline = (parts: readonly PatternPart[]): Outline => {
    const needed: Outline[] = [];
    let more = 0;
    /** The most words from the first part with figures to here, and in how many of them the figures stand. */
    let sinceFigure = 0;
    let figuresWithin = 0;
    let swaps = false;
    for (const part of parts) {
      const made = part.kind === 'gap' ? undefined : ofPart(part);
      const longest = part.kind === 'gap' ? part.words : made!.longest;
      if (sinceFigure > 0) sinceFigure += longest;
      if (part.kind === 'gap') swaps ||= part.eitherOrder && sinceFigure > 0;
      if (!made || (part.kind === 'choice' && part.optional)) {
        more += longest;
        continue;
      }
      needed.push(made);
      if (made.figures === 0) continue;
      if (sinceFigure === 0) [sinceFigure, figuresWithin] = [longest, made.figuresWithin];
      // With their sides in the other order they stand further apart.
      else figuresWithin = swaps ? Infinity : sinceFigure;
    }
    return outlineAll(needed, more, figuresWithin);
  };

  const learn = (parts: readonly PatternPart[]): void => {
    for (const part of parts) {
      if (part.kind === 'words') {
        for (const word of part.words) tests(word);
        const closed = part.words.length > 1 && closedForm(part.words);
        if (closed) tests(closed);
      } else if (part.kind === 'number') lexicon.number();
      else if (part.kind === 'list') outlineList(part.name);
      else if (part.kind === 'choice') part.alternatives.forEach(learn);
    }
  };

  return { outline, outlineList, learn };
}
