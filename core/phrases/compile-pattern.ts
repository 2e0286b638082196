import type { Node, PartsCompiler } from './compile-parts.ts';
import type { ActivePack } from './pack.ts';
import { parsePattern } from './parse-pattern.ts';
import type { ContextTest, ParsedPattern, PatternContext, PatternPart } from './pattern-tree.ts';

/** One order in which a pattern can stand: the stretch before its first gap, and the rest behind that gap. */
export type Branch = { lead: Node; rest?: { gap: number; node: Node } };

/** What the patterns of a pack are compiled with. */
export type PatternTools = {
  compiler: PartsCompiler;
  /** The single words of the pack's list of denying words. */
  denying: ReadonlySet<string>;
};

/** The tests in the order of the work that they make. */
const EASIEST: readonly ContextTest[] = ['-in', '-sent', '+sent', '-para', '+para'];

/** A test of what stands around a match; its node is made when it is asked for. */
class CompiledContext {
  readonly test: ContextTest;
  readonly #parts: readonly PatternPart[];
  readonly #compiler: PartsCompiler;
  #node: Node | undefined;

  constructor({ test, parts }: PatternContext, compiler: PartsCompiler) {
    this.test = test;
    this.#parts = parts;
    this.#compiler = compiler;
  }

  get node(): Node {
    return (this.#node ??= this.#compiler.compileParts(this.#parts));
  }
}

/** A pattern that can be read. What it is looked for with is made where it may stand for the first time: mostly never. */
export class CompiledPattern {
  readonly id: string;
  readonly category: string;
  readonly signal: ActivePack['patterns'][number]['signal'];
  readonly #source: string;
  readonly #tools: PatternTools;
  #parsed: ParsedPattern | undefined;
  #branches: readonly Branch[] | undefined;
  #contexts: readonly CompiledContext[] | undefined;
  #denials: readonly Node[] | undefined;

  constructor({ id, category, signal, pattern }: ActivePack['patterns'][number], tools: PatternTools) {
    this.id = id;
    this.category = category;
    this.signal = signal;
    this.#source = pattern;
    this.#tools = tools;
  }

  get branches(): readonly Branch[] {
    return (this.#branches ??= ordersOf(this.#read().parts).map((parts) =>
      compileBranch(parts, this.#tools.compiler),
    ));
  }

  /** The tests of what stands around a match, those of its sentence first: a paragraph is far more to read. */
  get contexts(): readonly CompiledContext[] {
    return (this.#contexts ??= this.#read()
      .contexts.toSorted((a, b) => EASIEST.indexOf(a.test) - EASIEST.indexOf(b.test))
      .map((each) => new CompiledContext(each, this.#tools.compiler)));
  }

  /** The stretches of the pattern that hold a denying word themselves ("no more than"): they deny nothing. */
  get denials(): readonly Node[] {
    const { compiler, denying } = this.#tools;
    return (this.#denials ??= stretchesWith(this.#read().parts, denying).map(compiler.compileParts));
  }

  /** Reading again is quicker than keeping what was read of all the patterns that stand nowhere. */
  #read(): ParsedPattern {
    return (this.#parsed ??= parsePattern(this.#source));
  }
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
