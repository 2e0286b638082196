import { createPartsCompiler, type PartsSource } from './compile-parts.ts';
import { CompiledPattern, type PatternNodes, type PatternTools } from './compile-pattern.ts';
import type { Lexicon } from './lexicon.ts';
import type { Need, NeedBook } from './needs.ts';
import type { Node } from './node.ts';
import type { NodeTable } from './node-table.ts';
import { needsOf, waysOf, type Outline } from './outline.ts';
import { createPartsOutliner } from './outline-parts.ts';
import type { ActivePack } from './pack.ts';
import { parseListItem, parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';
import type { PatternPart } from './pattern-tree.ts';
import { createWordTests } from './word-tests.ts';

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

type RankingNodes = Partial<Record<(typeof RANKING_LISTS)[number], Node>>;

export type CompiledPack = {
  id: string;
  patterns: readonly CompiledPattern[];
  /** Made when it is asked for: where nothing is found nothing is ranked. */
  readonly ranking: RankingNodes;
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

/** Reads the items of a pack's lists, each list when it is asked for; undefined where there is no such list. */
function createListReader({ lists }: ActivePack): PartsSource['list'] {
  const read = new Map<string, PatternPart[][]>();
  return (name) => {
    const known = read.get(name);
    if (known || !Object.hasOwn(lists, name)) return known;
    const items = lists[name]!.map((item) => namingOwner(`@${name}`, () => parseListItem(item)));
    read.set(name, items);
    return items;
  };
}

/** The single words of a list's items. */
function wordsOf(items: readonly (readonly PatternPart[])[]): Set<string> {
  return new Set(
    items.flatMap((parts) =>
      parts.flatMap((part) => (part.kind === 'words' ? part.words.map((word) => word.text) : [])),
    ),
  );
}

function idsOf(needs: readonly Need[]): number[] {
  return needs.map(({ id }) => id);
}

/** What compiling a pack before gave; a pattern that says something else now is not in it. */
export type KnownPack = {
  pattern(id: string): (PatternNeeds & PatternNodes) | undefined;
  ranking: Partial<Record<string, number>>;
};

/** What all packs of a finder have in common, so that each word of a paper is looked up once. */
export type SharedWords = { lexicon: Lexicon; nodes: NodeTable; needs: NeedBook };

/**
 * A sentence must have all needs of one way within `reach` words before a pattern is tried there, `figures` figures
 * within `figuresWithin` of them, and anywhere what its tests of the sentence need, `elsewhere`. Needs by their ids.
 */
export type PatternNeeds = Pick<Outline, 'figures' | 'figuresWithin'> & {
  ways: readonly (readonly number[])[];
  reach: number;
  elsewhere: readonly number[];
};

/**
 * Makes a pack ready for matching: patterns and lists read, their words learnt, and what each pattern needs of a
 * sentence. Yields after each of them, so that the work can be spread over time: after a pattern its needs, which are
 * not kept. `known` is what was compiled before: `shared` has its words, those of all lists among them, its needs and
 * its nodes.
 *
 * @throws {PatternError} where a pattern or a list item cannot be read.
 * @throws {Error} where a list is missing or uses itself.
 */
export function* compilePack(
  pack: ActivePack,
  shared: SharedWords,
  known?: KnownPack,
): Generator<PatternNeeds | undefined, CompiledPack> {
  const list = createListReader(pack);
  const names = Object.keys(pack.lists);
  const source = { ...shared, tests: createWordTests(shared.lexicon, pack.forms), list };
  const outliner = createPartsOutliner(source);
  if (!known) {
    for (const name of names) {
      list(name);
      yield undefined;
    }
    for (const name of names) {
      outliner.outlineList(name);
      yield undefined;
    }
  }

  const compiler = createPartsCompiler(source);
  let denying: ReadonlySet<string> | undefined;
  const tools: PatternTools = {
    compiler,
    nodes: shared.nodes,
    get denying() {
      return (denying ??= wordsOf(list('denial') ?? []));
    },
  };
  const patterns: CompiledPattern[] = [];
  for (const each of pack.patterns) {
    const made = known?.pattern(each.id);
    if (made) {
      patterns.push(new CompiledPattern(each, tools, made));
      yield made;
      continue;
    }
    const { parts, contexts } = namingOwner(each.id, () => parsePattern(each.pattern));
    const elsewhere: Need[] = [];
    for (const context of contexts) {
      if (context.test !== '+sent') outliner.learn(context.parts);
      else elsewhere.push(...needsOf(outliner.outline(context.parts), shared.needs).slice(0, 1));
    }
    const outline = outliner.outline(parts);
    patterns.push(new CompiledPattern(each, tools));
    const { longest: reach, figures, figuresWithin } = outline;
    const ways = waysOf(outline, shared.needs).map(idsOf);
    yield { ways, reach, figures, figuresWithin, elsewhere: idsOf(elsewhere) };
  }

  let ranking: RankingNodes | undefined;
  const makeRanking = (): RankingNodes =>
    Object.fromEntries(
      RANKING_LISTS.filter((name) => names.includes(name)).map((name) => {
        const id = known?.ranking[name];
        return [name, id === undefined ? compiler.compileList(name) : shared.nodes.withId(id)];
      }),
    );
  return {
    id: pack.id,
    patterns,
    get ranking() {
      return (ranking ??= makeRanking());
    },
  };
}
