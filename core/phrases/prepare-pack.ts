import { compilePack, type PatternNeeds } from './compile-pack.ts';
import type { CompiledPattern, PatternNodes } from './compile-pattern.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createNeedBook } from './needs.ts';
import type { Node } from './node.ts';
import { NodeTable } from './node-table.ts';
import { createPartsOutliner } from './outline-parts.ts';
import type { ActivePack } from './pack.ts';
import { parseListItem, parsePattern } from './parse-pattern.ts';
import { listsHash, sourceHash, type PreparedPack, type TestKind } from './prepared-pack.ts';
import { createWordTests } from './word-tests.ts';

/** A lexicon that writes down what its tests are. */
function createNotedLexicon(): { lexicon: Lexicon; tests: PreparedPack['tests'] } {
  const lexicon = createLexicon();
  const tests: PreparedPack['tests'] = [];
  const noted = (test: number, kind: TestKind, words?: string): number => {
    tests[test] ??= words === undefined ? [kind] : [kind, words];
    return test;
  };
  return {
    lexicon: {
      ...lexicon,
      word: (text) => noted(lexicon.word(text), 'word', text),
      anyOf: (words) => noted(lexicon.anyOf(words), 'anyOf', words.join(' ')),
      prefix: (start) => noted(lexicon.prefix(start), 'prefix', start),
      exact: (raw) => noted(lexicon.exact(raw), 'exact', raw),
      number: () => noted(lexicon.number(), 'number'),
    },
    tests,
  };
}

/** The tests of the words of each pattern, by its id, in a lexicon that has them; those of lists are left out. */
function testsOfPatterns(pack: ActivePack, lexicon: Lexicon): Map<string, number[]> {
  const used = new Set<number>();
  const test = createWordTests(lexicon, pack.forms);
  const outliner = createPartsOutliner({
    lexicon,
    needs: createNeedBook(lexicon),
    tests: (word) => {
      const found = test(word);
      used.add(found);
      return found;
    },
    list: (name) => pack.lists[name]?.map(parseListItem),
  });
  // Once each: what a pattern has by way of a list is not looked at again.
  for (const name of Object.keys(pack.lists)) outliner.outlineList(name);
  return new Map(
    pack.patterns.map(({ id, pattern }) => {
      used.clear();
      const { parts, contexts } = parsePattern(pattern);
      for (const each of [parts, ...contexts.map((context) => context.parts)]) outliner.learn(each);
      return [id, [...used].sort((a, b) => a - b)];
    }),
  );
}

function nodesOf({ branches, contexts, denials }: CompiledPattern): PatternNodes {
  const idOf = ({ id }: Node): number => id;
  return {
    branches: branches.map(({ lead, rest }) => (rest ? [lead.id, rest.gap, rest.node.id] : [lead.id])),
    contexts: contexts.map(({ test, node }) => [test, node.id]),
    denials: denials.map(idOf),
  };
}

/** Compiles a pack once and for all: the data from which a finder begins. Throws as `compilePack` does. */
export function preparePack(pack: ActivePack): PreparedPack {
  const { lexicon, tests } = createNotedLexicon();
  lexicon.number();
  const needs = createNeedBook(lexicon);
  const nodes = new NodeTable(needs);
  const work = compilePack(pack, { lexicon, nodes, needs });
  const found: PatternNeeds[] = [];
  let listTests = lexicon.count();
  let step = work.next();
  for (; !step.done; step = work.next()) {
    if (step.value) found.push(step.value);
    else listTests = lexicon.count();
  }

  const used = testsOfPatterns(pack, lexicon);
  const patterns = step.value.patterns.map((pattern, at) => {
    const tests = used.get(pattern.id)!.filter((test) => test >= listTests);
    const source = sourceHash(pack.patterns[at]!.pattern);
    return [pattern.id, { source, tests, ...found[at]!, ...nodesOf(pattern) }] as const;
  });
  const ranking = Object.entries(step.value.ranking).map(([name, node]) => [name, node.id] as const);
  return {
    id: pack.id,
    lists: listsHash(pack),
    tests,
    listTests,
    nodes: nodes.rows(),
    // Behind the nodes, which unite needs of their own.
    needs: Array.from({ length: needs.count() }, (_, at) => {
      const united = needs.unitedIn(at + 1);
      return united.length > 0 ? united : needs.withId(at + 1).tests[0]!;
    }),
    ranking: Object.fromEntries(ranking),
    patterns: Object.fromEntries(patterns),
  };
}
