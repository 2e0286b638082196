import { createPartsCompiler, type Node } from './compile-parts.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { ActivePack, PackPattern } from './pack.ts';
import { parseListItem, parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';
import type { ContextTest, PatternPart } from './pattern-tree.ts';

/** One order in which a pattern can stand: the stretch before its first gap, and the rest behind that gap. */
export type Branch = { lead: Node; rest?: { gap: number; node: Node } };

export type CompiledPattern = {
  id: string;
  category: string;
  signal: PackPattern['signal'];
  branches: readonly Branch[];
  contexts: readonly { test: ContextTest; node: Node }[];
  /** Word tests one of which must pass in a sentence before the pattern is tried there. */
  tests: readonly number[];
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
  lexicon: Lexicon;
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

/**
 * Makes a pack ready for matching: patterns and lists parsed, lists and word forms expanded once.
 *
 * @throws {PatternError} where a pattern or a list item cannot be read.
 * @throws {Error} where a list is missing or uses itself.
 */
export function compilePack(pack: ActivePack): CompiledPack {
  const lexicon = createLexicon();
  const lists = new Map(
    Object.entries(pack.lists).map(([name, items]) => [
      name,
      items.map((item) => namingOwner(`@${name}`, () => parseListItem(item))),
    ]),
  );
  const compiler = createPartsCompiler({
    lexicon,
    forms: pack.forms,
    list: (name) => lists.get(name),
  });
  for (const name of lists.keys()) compiler.compileList(name);
  const denying = wordsOf(lists.get('denial') ?? []);

  const compileBranch = (parts: readonly PatternPart[]): Branch => {
    const at = parts.findIndex((part) => part.kind === 'gap');
    const gap = parts[at];
    if (gap?.kind !== 'gap') return { lead: compiler.compileParts(parts) };
    return {
      lead: compiler.compileParts(parts.slice(0, at)),
      rest: { gap: gap.words, node: compiler.compileParts(parts.slice(at + 1)) },
    };
  };

  const patterns = pack.patterns.map((pattern): CompiledPattern => {
    const { parts, contexts } = namingOwner(pattern.id, () => parsePattern(pattern.pattern));
    return {
      id: pattern.id,
      category: pattern.category,
      signal: pattern.signal,
      branches: ordersOf(parts).map(compileBranch),
      contexts: contexts.map((context) => ({
        test: context.test,
        node: compiler.compileParts(context.parts),
      })),
      tests: compiler.compileParts(parts).tests,
      denials: stretchesWith(parts, denying).map((stretch) => compiler.compileParts(stretch)),
    };
  });
  const ranking = Object.fromEntries(
    RANKING_LISTS.filter((name) => lists.has(name)).map((name) => [name, compiler.compileList(name)]),
  );
  return { lexicon, patterns, ranking };
}
