import type { PartsCompiler } from './compile-parts.ts';
import type { Node } from './node.ts';
import type { NodeTable } from './node-table.ts';
import type { ActivePack } from './pack.ts';
import { parsePattern } from './parse-pattern.ts';
import type { ContextTest, ParsedPattern, PatternPart } from './pattern-tree.ts';

/** One order in which a pattern can stand: the stretch before its first gap, and the rest behind that gap. */
export type Branch = { lead: Node; rest?: { gap: number; node: Node } };

/** What the patterns of a pack are compiled with. */
export type PatternTools = {
  compiler: PartsCompiler;
  nodes: NodeTable;
  /** The single words of the pack's list of denying words. */
  denying: ReadonlySet<string>;
};

/** The tests in the order of the work that they make. */
const EASIEST: readonly ContextTest[] = ['-in', '-sent', '+sent', '-para', '+para'];

/** The nodes of a pattern by their ids: of each branch the lead, the gap and the rest; of each test of its contexts. */
export type PatternNodes = {
  branches: readonly (readonly [lead: number, gap?: number, rest?: number])[];
  contexts: readonly (readonly [test: ContextTest, node: number])[];
  denials: readonly number[];
};

/** A test of what stands around a match; its node is made when it is asked for. */
class CompiledContext {
  readonly test: ContextTest;
  readonly #makeNode: () => Node;
  #node: Node | undefined;

  constructor(test: ContextTest, makeNode: () => Node) {
    this.test = test;
    this.#makeNode = makeNode;
  }

  get node(): Node {
    return (this.#node ??= this.#makeNode());
  }
}

/** A pattern that can be read. What it is looked for with is made where it may stand for the first time: mostly never. */
export class CompiledPattern {
  readonly id: string;
  readonly category: string;
  readonly signal: ActivePack['patterns'][number]['signal'];
  readonly #source: string;
  readonly #tools: PatternTools;
  readonly #known: PatternNodes | undefined;
  #parsed: ParsedPattern | undefined;
  #branches: readonly Branch[] | undefined;
  #contexts: readonly CompiledContext[] | undefined;
  #denials: readonly Node[] | undefined;

  /** `known` are its nodes where they were made before. */
  constructor(
    { id, category, signal, pattern }: ActivePack['patterns'][number],
    tools: PatternTools,
    known?: PatternNodes,
  ) {
    this.id = id;
    this.category = category;
    this.signal = signal;
    this.#source = pattern;
    this.#tools = tools;
    this.#known = known;
  }

  get branches(): readonly Branch[] {
    const { compiler, nodes } = this.#tools;
    return (this.#branches ??=
      this.#known?.branches.map((branch) => readBranch(branch, nodes)) ??
      ordersOf(this.#read().parts).map((parts) => compileBranch(parts, compiler)));
  }

  /** The tests of what stands around a match, those of its sentence first: a paragraph is far more to read. */
  get contexts(): readonly CompiledContext[] {
    const { compiler, nodes } = this.#tools;
    return (this.#contexts ??=
      this.#known?.contexts.map(([test, id]) => new CompiledContext(test, () => nodes.withId(id))) ??
      this.#read()
        .contexts.toSorted((a, b) => EASIEST.indexOf(a.test) - EASIEST.indexOf(b.test))
        .map(({ test, parts }) => new CompiledContext(test, () => compiler.compileParts(parts))));
  }

  /** The stretches of the pattern that hold a denying word themselves ("no more than"): they deny nothing. */
  get denials(): readonly Node[] {
    const { compiler, nodes, denying } = this.#tools;
    return (this.#denials ??=
      this.#known?.denials.map((id) => nodes.withId(id)) ??
      stretchesWith(this.#read().parts, denying).map(compiler.compileParts));
  }

  /** Reading again is quicker than keeping what was read of all the patterns that stand nowhere. */
  #read(): ParsedPattern {
    return (this.#parsed ??= parsePattern(this.#source));
  }
}

function readBranch([lead, gap, rest]: PatternNodes['branches'][number], nodes: NodeTable): Branch {
  if (gap === undefined || rest === undefined) return { lead: nodes.withId(lead) };
  return { lead: nodes.withId(lead), rest: { gap, node: nodes.withId(rest) } };
}

function compileBranch(parts: readonly PatternPart[], compiler: PartsCompiler): Branch {
  const at = parts.findIndex((part) => part.kind === 'gap');
  const gap = parts[at];
  if (gap?.kind !== 'gap') return { lead: compiler.compileParts(parts) };
  const node = compiler.compileParts(parts.slice(at + 1));
  return { lead: compiler.compileParts(parts.slice(0, at)), rest: { gap: gap.words, node } };
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
