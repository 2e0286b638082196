import { hashOf } from '../text/plain-word.ts';
import type { KnownPack, PatternNeeds } from './compile-pack.ts';
import type { PatternNodes } from './compile-pattern.ts';
import type { Lexicon } from './lexicon.ts';
import type { NeedRows } from './needs.ts';
import type { NodeRows } from './node-table.ts';
import type { ActivePack } from './pack.ts';

/** What `compilePack` works out for one pattern. */
type PreparedPattern = PatternNeeds &
  PatternNodes & {
    /** The hash of the pattern as it is written: another one has to be compiled. */
    source: number;
    /** The tests of its own words; those of lists are known with the pack. */
    tests: readonly number[];
  };

/** The result of compiling a pack into an empty lexicon and an empty book of needs. Data; made by `preparePack`. */
export type PreparedPack = {
  id: string;
  /** The hash of the lists and word forms: with others nothing of this holds. */
  lists: number;
  /** Each test of the lexicon: what kind it is, and its words. */
  tests: [kind: TestKind, words?: string][];
  /** The first so many tests are those of lists. */
  listTests: number;
  needs: NeedRows;
  nodes: NodeRows;
  /** The nodes of the lists that ranking reads. */
  ranking: Partial<Record<string, number>>;
  patterns: Record<string, PreparedPattern>;
};

export type TestKind = 'number' | 'word' | 'anyOf' | 'prefix' | 'exact';

/** The hash by which a text that was prepared is known again. */
export function sourceHash(source: string): number {
  return hashOf(source, 0, source.length);
}

/** The hash of what all patterns of a pack are read with. */
export function listsHash({ lists, forms }: Pick<ActivePack, 'lists' | 'forms'>): number {
  return sourceHash(JSON.stringify([lists, forms]));
}

function findPattern(
  { patterns }: PreparedPack,
  { id, pattern }: ActivePack['patterns'][number],
): PreparedPattern | undefined {
  const found = Object.hasOwn(patterns, id) ? patterns[id] : undefined;
  return found?.source === sourceHash(pattern) ? found : undefined;
}

/**
 * Fills an empty lexicon with the words of a pack and gives what `compilePack` need not do again, with a book of the
 * prepared needs and a table of the prepared nodes; undefined, and nothing done, where another pack was prepared.
 * Patterns may be missing: their words stay unknown, as if it had been compiled without them.
 */
export function loadPrepared(
  prepared: PreparedPack,
  pack: ActivePack,
  lexicon: Lexicon,
): KnownPack | undefined {
  if (pack.id !== prepared.id || listsHash(pack) !== prepared.lists) return undefined;
  const { tests, listTests } = prepared;
  const found = new Map<string, PreparedPattern>();
  const used = new Uint8Array(tests.length).fill(1, 0, listTests);
  for (const each of pack.patterns) {
    const known = findPattern(prepared, each);
    if (!known) continue;
    found.set(each.id, known);
    for (const test of known.tests) used[test] = 1;
  }
  for (let test = 0; test < tests.length; test += 1) {
    const [kind, words = ''] = tests[test]!;
    if (used[test] === 0) lexicon.skip();
    else if (kind === 'number') lexicon.number();
    else if (kind === 'anyOf') lexicon.anyOf(words.split(' '));
    else lexicon[kind](words);
  }
  return { pattern: (id) => found.get(id), ranking: prepared.ranking };
}
