import type { PatternPart, PatternWord } from './pattern-tree.ts';
import type { Lexicon } from './lexicon.ts';
import { needsOfAll, needsOfAny, type Need, type NeedBook } from './needs.ts';
import { formsOf } from './word-forms.ts';

/**
 * A pattern over the words of one sentence. Equal nodes are one object, so that what one pattern found in a sentence
 * serves all others. A sentence must have each of its `needs` for the node to match there; a match has at most
 * `longest` words.
 */
export type Node = {
  id: number;
  needs: readonly Need[];
  longest: number;
  hasGap: boolean;
} & (
  | { kind: 'word'; test: number }
  | {
      kind: 'choice';
      items: readonly Node[];
      /** The tests of the rarest needs of the items, and for each of them the items that need it so. */
      tests: readonly number[];
      byTest: readonly (readonly Node[])[];
    }
  /** The nodes stand side by side. */
  | { kind: 'adjacent'; nodes: readonly Node[] }
  /** Up to `gaps[i]` words stand between `nodes[i]` and the next; a last gap without a node may stay open. */
  | { kind: 'gapped'; nodes: readonly Node[]; gaps: readonly number[] }
);

/** Compiles parts to nodes; lists and equal parts are compiled once. */
export type PartsCompiler = {
  /** @throws {Error} in plain words where a list is missing or uses itself. */
  compileParts(parts: readonly PatternPart[]): Node;
  compileList(name: string): Node;
};

/** The nodes made so far, by what they are made of: packs that say the same have them in common. */
export type NodeTable = Map<string, Node>;

export type PartsSource = {
  lexicon: Lexicon;
  nodes: NodeTable;
  needs: NeedBook;
  forms: Readonly<Record<string, readonly string[]>>;
  /** The parsed items of a list, undefined where there is no such list. */
  list(name: string): readonly (readonly PatternPart[])[] | undefined;
};

/** Makes a compiler over one pack's lists and forms. */
export function createPartsCompiler({
  lexicon,
  nodes,
  needs: book,
  forms,
  list,
}: PartsSource): PartsCompiler {
  const lists = new Map<string, Node>();
  const open: string[] = [];

  const node = (key: string, make: (id: number) => Node): Node => {
    const known = nodes.get(key);
    if (known) return known;
    const made = make(nodes.size);
    nodes.set(key, made);
    return made;
  };
  const idsOf = (all: readonly Node[]): string => all.map((each) => each.id).join(' ');
  const needsOf = (all: readonly Node[]) => all.map((each) => each.needs);
  const wordsOf = (all: readonly Node[]) => all.reduce((sum, each) => sum + each.longest, 0);

  const wordNode = (test: number): Node =>
    node(`w${test}`, (id) => ({
      id,
      kind: 'word',
      test,
      needs: [book.ofTests([test])],
      longest: 1,
      hasGap: false,
    }));

  const choice = (items: readonly Node[]): Node => {
    const unique = [...new Set(items)];
    const only = unique[0];
    if (only && unique.length === 1) return only;
    return node(`c${idsOf(unique)}`, (id) => {
      const byTest = new Map<number, Node[]>();
      for (const item of unique)
        for (const test of item.needs[0]?.tests ?? []) {
          const row = byTest.get(test);
          if (row) row.push(item);
          else byTest.set(test, [item]);
        }
      const hasGap = unique.some((item) => item.hasGap);
      const needs = needsOfAny(needsOf(unique), book);
      const longest = Math.max(...unique.map((item) => item.longest));
      const tests = [...byTest.keys()];
      return {
        id,
        kind: 'choice',
        items: unique,
        tests,
        byTest: [...byTest.values()],
        needs,
        longest,
        hasGap,
      };
    });
  };

  const adjacent = (all: readonly Node[]): Node => {
    const only = all[0];
    if (only && all.length === 1) return only;
    return node(`a${idsOf(all)}`, (id) => ({
      id,
      kind: 'adjacent',
      nodes: all,
      needs: needsOfAll(needsOf(all)),
      longest: wordsOf(all),
      hasGap: all.some((each) => each.hasGap),
    }));
  };

  const words = {
    plain: new Map<string, Node>(),
    forms: new Map<string, Node>(),
    prefix: new Map<string, Node>(),
    exact: new Map<string, Node>(),
  };
  const compileWord = (word: PatternWord): Node => {
    const same = words[word.form];
    let made = same.get(word.text);
    if (!made) same.set(word.text, (made = makeWord(word)));
    return made;
  };

  const makeWord = ({ text, form }: PatternWord): Node => {
    if (form === 'exact') return wordNode(lexicon.exact(text));
    if (form === 'prefix') return wordNode(lexicon.prefix(text));
    return wordNode(lexicon.anyOf(form === 'forms' ? formsOf(text, forms) : [text]));
  };

  // A PDF's text often loses the hyphen of "in-house" at a line end, so the closed form counts as well.
  const compileWords = (words: readonly PatternWord[]): Node => {
    const apart = adjacent(words.map(compileWord));
    const last = words.at(-1);
    if (words.length < 2 || !last || words.some((word) => /\d/.test(word.text) || word.form === 'exact'))
      return apart;
    return choice([
      apart,
      compileWord({
        text: words.map((word) => word.text).join(''),
        form: last.form,
      }),
    ]);
  };

  const compileList = (name: string): Node => {
    const known = lists.get(name);
    if (known) return known;
    const items = list(name);
    if (!items) throw new Error(`There is no list called @${name}.`);
    if (open.includes(name))
      throw new Error(`The list @${name} uses itself, by way of ${[...open, name].join(', ')}.`);
    open.push(name);
    const made = choice(items.map((item) => compileParts(item)));
    open.pop();
    lists.set(name, made);
    return made;
  };

  const compilePart = (part: Exclude<PatternPart, { kind: 'gap' }>): Node => {
    if (part.kind === 'words') return compileWords(part.words);
    if (part.kind === 'number') return wordNode(lexicon.number());
    if (part.kind === 'list') return compileList(part.name);
    return choice(part.alternatives.map(compileParts));
  };

  /** A stretch without gaps; every optional part in it gives one reading with and one without. */
  const compileRun = (run: readonly Exclude<PatternPart, { kind: 'gap' }>[]): Node => {
    let readings: Node[][] = [[]];
    for (const part of run) {
      const made = compilePart(part);
      const longer = readings.map((reading) => [...reading, made]);
      readings = part.kind === 'choice' && part.optional ? [...readings, ...longer] : longer;
    }
    return choice(readings.filter((reading) => reading.length > 0).map(adjacent));
  };

  const compileParts = (parts: readonly PatternPart[]): Node => {
    const runs: Exclude<PatternPart, { kind: 'gap' }>[][] = [[]];
    const gaps: number[] = [];
    for (const part of parts) {
      if (part.kind === 'gap') {
        gaps.push(part.words);
        runs.push([]);
      } else runs.at(-1)?.push(part);
    }
    const made = runs.filter((run) => run.length > 0).map(compileRun);
    if (gaps.length === 0) return adjacent(made);
    const key = `g${idsOf(made)} ${gaps.join(' ')}`;
    return node(key, (id) => ({
      id,
      kind: 'gapped',
      nodes: made,
      gaps,
      needs: needsOfAll(needsOf(made)),
      longest: wordsOf(made) + gaps.reduce((sum, gap) => sum + gap, 0),
      hasGap: true,
    }));
  };

  return { compileParts, compileList };
}
