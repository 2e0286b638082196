import type { PatternPart, PatternWord } from './pattern-tree.ts';
import type { Lexicon } from './lexicon.ts';
import type { Node } from './node.ts';
import type { NodeTable } from './node-table.ts';
import { closedForm, type WordTests } from './word-tests.ts';

/** Compiles parts that have been outlined to nodes; lists and equal parts are compiled once. */
export type PartsCompiler = {
  compileParts(parts: readonly PatternPart[]): Node;
  compileList(name: string): Node;
};

export type PartsSource = {
  lexicon: Lexicon;
  nodes: NodeTable;
  tests: WordTests;
  /** The parsed items of a list, undefined where there is no such list. */
  list(name: string): readonly (readonly PatternPart[])[] | undefined;
};

/** Makes a compiler over one pack's lists and forms. */
export function createPartsCompiler({ lexicon, nodes, tests, list }: PartsSource): PartsCompiler {
  const lists = new Map<string, Node>();

  const compileWord = (word: PatternWord): Node => nodes.word(tests(word));

  const compileWords = (words: readonly PatternWord[]): Node => {
    const apart = nodes.adjacent(words.map(compileWord));
    const closed = closedForm(words);
    return closed ? nodes.choice([apart, compileWord(closed)]) : apart;
  };

  const compileList = (name: string): Node => {
    const known = lists.get(name);
    if (known) return known;
    const made = nodes.choice((list(name) ?? []).map(compileParts));
    lists.set(name, made);
    return made;
  };

  const compilePart = (part: Exclude<PatternPart, { kind: 'gap' }>): Node => {
    if (part.kind === 'words') return compileWords(part.words);
    if (part.kind === 'number') return nodes.word(lexicon.number());
    if (part.kind === 'list') return compileList(part.name);
    return nodes.choice(part.alternatives.map(compileParts));
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
      const readings: Node[] = soFar ? [nodes.adjacent([soFar, made])] : [];
      if (allOptional) readings.push(made);
      if (soFar && isOptional) readings.push(soFar);
      soFar = nodes.choice(readings);
      allOptional &&= isOptional;
    }
    return soFar ?? nodes.choice([]);
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
    return gaps.length === 0 ? nodes.adjacent(made) : nodes.gapped(made, gaps);
  };

  return { compileParts, compileList };
}
