import type { PatternPart, PatternWord } from './pattern-tree.ts';
import type { Lexicon } from './lexicon.ts';
import { needsOfAll, needsOfAny, type Need, type NeedBook } from './needs.ts';
import { closedForm, type WordTests } from './word-tests.ts';

/**
 * A pattern over the words of one sentence. Equal nodes are one object, so that what one pattern found in a sentence
 * serves all others. A sentence must have each of its `needs` for the node to match there.
 */
export type Node = {
  id: number;
  needs: readonly Need[];
  hasGap: boolean;
} & (
  | { kind: 'word'; test: number }
  | { kind: 'choice'; items: readonly Node[]; index: ChoiceIndex }
  /** The nodes stand side by side. */
  | { kind: 'adjacent'; nodes: readonly Node[] }
  /** Up to `gaps[i]` words stand between `nodes[i]` and the next; a last gap without a node may stay open. */
  | { kind: 'gapped'; nodes: readonly Node[]; gaps: readonly number[] }
);

/** Tells which items of a choice are worth a look. Made when it is asked for: most choices stand nowhere. */
export class ChoiceIndex {
  readonly #items: readonly Node[];
  #byTest: ReadonlyMap<number, readonly Node[]> | undefined;
  #tests: readonly number[] | undefined;

  constructor(items: readonly Node[]) {
    this.#items = items;
  }

  /** The tests of the rarest needs of the items. */
  get tests(): readonly number[] {
    return (this.#tests ??= [...this.#rows().keys()]);
  }

  /** The items whose rarest need a test meets. */
  itemsOf(test: number): readonly Node[] {
    return this.#rows().get(test)!;
  }

  #rows(): ReadonlyMap<number, readonly Node[]> {
    return (this.#byTest ??= this.#makeRows());
  }

  #makeRows(): ReadonlyMap<number, readonly Node[]> {
    const byTest = new Map<number, Node[]>();
    for (const item of this.#items)
      for (const test of item.needs[0]?.tests ?? []) {
        const row = byTest.get(test);
        if (row) row.push(item);
        else byTest.set(test, [item]);
      }
    return byTest;
  }
}

/** Compiles parts that have been outlined to nodes; lists and equal parts are compiled once. */
export type PartsCompiler = {
  compileParts(parts: readonly PatternPart[]): Node;
  compileList(name: string): Node;
};

/** The nodes made so far, by what they are made of: packs that say the same have them in common. */
export type NodeTable = Map<string, Node>;

export type PartsSource = {
  lexicon: Lexicon;
  nodes: NodeTable;
  needs: NeedBook;
  tests: WordTests;
  /** The parsed items of a list, undefined where there is no such list. */
  list(name: string): readonly (readonly PatternPart[])[] | undefined;
};

/** Makes a compiler over one pack's lists and forms. */
export function createPartsCompiler({
  lexicon,
  nodes,
  needs: book,
  tests,
  list,
}: PartsSource): PartsCompiler {
  const lists = new Map<string, Node>();

  const node = (key: string, make: (id: number) => Node): Node => {
    const known = nodes.get(key);
    if (known) return known;
    const made = make(nodes.size);
    nodes.set(key, made);
    return made;
  };
  const idsOf = (all: readonly Node[]): string => all.map((each) => each.id).join(' ');
  const needsOf = (all: readonly Node[]) => all.map((each) => each.needs);

  const words: Node[] = [];
  const wordNode = (test: number): Node =>
    (words[test] ??= node(`w${test}`, (id) => ({
      id,
      kind: 'word',
      test,
      needs: [book.ofTest(test)],
      hasGap: false,
    })));

  const choice = (items: readonly Node[]): Node => {
    const unique = [...new Set(items)];
    const only = unique[0];
    if (only && unique.length === 1) return only;
    return node(`c${idsOf(unique)}`, (id) => ({
      id,
      kind: 'choice',
      items: unique,
      index: new ChoiceIndex(unique),
      needs: needsOfAny(needsOf(unique), book),
      hasGap: unique.some((item) => item.hasGap),
    }));
  };

  const pair = (first: Node, second: Node): Node =>
    node(`a${first.id} ${second.id}`, (id) => ({
      id,
      kind: 'adjacent',
      nodes: [first, second],
      needs: needsOfAll([first.needs, second.needs]),
      hasGap: first.hasGap || second.hasGap,
    }));

  /** Two by two from the left: patterns that begin alike have their beginnings in common. */
  const adjacent = (all: readonly Node[]): Node => all.reduce(pair);

  const compileWord = (word: PatternWord): Node => wordNode(tests(word));

  const compileWords = (words: readonly PatternWord[]): Node => {
    const apart = adjacent(words.map(compileWord));
    const closed = closedForm(words);
    return closed ? choice([apart, compileWord(closed)]) : apart;
  };

  const compileList = (name: string): Node => {
    const known = lists.get(name);
    if (known) return known;
    const made = choice((list(name) ?? []).map(compileParts));
    lists.set(name, made);
    return made;
  };

  const compilePart = (part: Exclude<PatternPart, { kind: 'gap' }>): Node => {
    if (part.kind === 'words') return compileWords(part.words);
    if (part.kind === 'number') return wordNode(lexicon.number());
    if (part.kind === 'list') return compileList(part.name);
    return choice(part.alternatives.map(compileParts));
  };

  /**
   * A stretch without gaps, from the left: what stands there so far is there with an optional part and without it. So
   * stretches that begin alike have their beginnings in common, and what does not begin is not looked at further.
   */
  const compileRun = (run: readonly Exclude<PatternPart, { kind: 'gap' }>[]): Node => {
    let soFar: Node | undefined;
    let allOptional = true;
    for (const part of run) {
      const made = compilePart(part);
      const isOptional = part.kind === 'choice' && part.optional;
      const readings: Node[] = soFar ? [pair(soFar, made)] : [];
      if (allOptional) readings.push(made);
      if (soFar && isOptional) readings.push(soFar);
      soFar = choice(readings);
      allOptional &&= isOptional;
    }
    return soFar ?? choice([]);
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
      hasGap: true,
    }));
  };

  return { compileParts, compileList };
}
