import { createPartsCompiler, type Node, type NodeTable } from './compile-parts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Need, NeedBook } from './needs.ts';
import type { ActivePack, PackPattern } from './pack.ts';
import { parseListItem, parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';
import type { ContextTest, PatternPart } from './pattern-tree.ts';
import { waysToMatch } from './ways-to-match.ts';

/** One order in which a pattern can stand: the stretch before its first gap, and the rest behind that gap. */
export type Branch = { lead: Node; rest?: { gap: number; node: Node } };

export type CompiledPattern = {
  id: string;
  category: string;
  signal: PackPattern['signal'];
  branches: readonly Branch[];
  contexts: readonly { test: ContextTest; node: Node }[];
  /** A sentence must have all needs of one way within `reach` words before the pattern is tried there. */
  ways: readonly (readonly Need[])[];
  reach: number;
  /** The stretches of the pattern that hold a denying word themselves ("no more than"): they deny nothing. */
  denials: readonly Node[];
};

/** The lists that ranking reads; a pack without one of them goes without its rule. */
export const RANKING_LISTS = [
  'send',
  'decision',
  'target',
  'other',
  'denial',
  'nodenial',
  'reference',
  'month',
] as const;

export type CompiledPack = {
  id: string;
  patterns: readonly CompiledPattern[];
  ranking: Partial<Record<(typeof RANKING_LISTS)[number], Node>>;
};

/** Runs a parse and says whose text it was when that fails. */
function namingOwner<Parsed>(owner: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    if (error instanceof PatternError) throw new PatternError(`${owner}: ${error.message}`, error.column);
    throw error;
  }
}

/** Splits at the either-order gap; one order where there is none. */
function ordersOf(parts: readonly PatternPart[]): PatternPart[][] {
  const at = parts.findIndex((part) => part.kind === 'gap' && part.eitherOrder);
  const gap = parts[at];
  if (!gap) return [[...parts]];
  const [first, second] = [parts.slice(0, at), parts.slice(at + 1)];
  return [
    [...first, gap, ...second],
    [...second, gap, ...first],
  ];
}

/** The gap-free stretches of a pattern that hold one of the words, lists not looked into. */
function stretchesWith(parts: readonly PatternPart[], words: ReadonlySet<string>): PatternPart[][] {
  const found: PatternPart[][] = [];
  let run: PatternPart[] = [];
  const closeRun = (): void => {
    if (run.some((part) => part.kind === 'words' && part.words.some((word) => words.has(word.text))))
      found.push(run);
    run = [];
  };
  for (const part of parts) {
    if (part.kind === 'gap') closeRun();
    else run.push(part);
    if (part.kind === 'choice')
      for (const each of part.alternatives) found.push(...stretchesWith(each, words));
  }
  closeRun();
  return found;
}

/** The single words of a list's items. */
function wordsOf(items: readonly (readonly PatternPart[])[]): Set<string> {
  return new Set(
    items.flatMap((parts) =>
      parts.flatMap((part) => (part.kind === 'words' ? part.words.map((word) => word.text) : [])),
    ),
  );
}

/** How a pattern can match, and in how many words at most: the same in both orders. */
function reachOf([branch]: readonly Branch[]): Pick<CompiledPattern, 'ways' | 'reach'> {
  const { lead, rest } = branch!;
  if (!rest) return { ways: waysToMatch([lead]), reach: lead.longest };
  return {
    ways: waysToMatch([lead, rest.node]),
    reach: lead.longest + rest.gap + rest.node.longest,
  };
}

/** What all packs of a finder have in common, so that each word of a paper is looked up once. */
export type SharedWords = { lexicon: Lexicon; nodes: NodeTable; needs: NeedBook };

/**
 * Makes a pack ready for matching: patterns and lists parsed, lists and word forms expanded once. Yields after each
 * of them, so that the work can be spread over time.
 *
 * @throws {PatternError} where a pattern or a list item cannot be read.
 * @throws {Error} where a list is missing or uses itself.
 */
export function* compilePack(pack: ActivePack, shared: SharedWords): Generator<void, CompiledPack> {
  const lists = new Map<string, PatternPart[][]>();
  for (const [name, items] of Object.entries(pack.lists)) {
    lists.set(
      name,
      items.map((item) => namingOwner(`@${name}`, () => parseListItem(item))),
    );
    yield;
  }
  const compiler = createPartsCompiler({
    ...shared,
    forms: pack.forms,
    list: (name) => lists.get(name),
  });
  for (const name of lists.keys()) {
    compiler.compileList(name);
    yield;
  }
  const denying = wordsOf(lists.get('denial') ?? []);

  const compileBranch = (parts: readonly PatternPart[]): Branch => {
    const at = parts.findIndex((part) => part.kind === 'gap');
    const gap = parts[at];
    if (gap?.kind !== 'gap') return { lead: compiler.compileParts(parts) };
    return {
      lead: compiler.compileParts(parts.slice(0, at)),
      rest: {
        gap: gap.words,
        node: compiler.compileParts(parts.slice(at + 1)),
      },
    };
  };

  const patterns: CompiledPattern[] = [];
  for (const { id, category, signal, pattern } of pack.patterns) {
    const { parts, contexts: tests } = namingOwner(id, () => parsePattern(pattern));
    const branches = ordersOf(parts).map(compileBranch);
    const contexts = tests.map(({ test, parts: each }) => ({
      test,
      node: compiler.compileParts(each),
    }));
    const denials = stretchesWith(parts, denying).map((stretch) => compiler.compileParts(stretch));
    patterns.push({
      id,
      category,
      signal,
      branches,
      contexts,
      ...reachOf(branches),
      denials,
    });
    yield;
  }
  const ranking = Object.fromEntries(
    RANKING_LISTS.filter((name) => lists.has(name)).map((name) => [name, compiler.compileList(name)]),
  );
  return { id: pack.id, patterns, ranking };
}
