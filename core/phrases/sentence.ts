import type { Span } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import type { Branch } from './compile-pattern.ts';
import type { Node } from './node.ts';
import type { SentenceMatcher } from './match-sentence.ts';
import type { WordKinds } from './word-kinds.ts';
import type { WordSpan } from './word-span.ts';
import type { TapeRange, WordTape } from './word-tape.ts';

const NOWHERE: readonly WordSpan[] = [];

/** What the sentences of one text are read with. */
export type SentenceTools = { tape: WordTape; kinds: WordKinds; matcher: SentenceMatcher };

/** One sentence, able to say where a compiled pattern stands in it. Its words stand on a tape. */
export class Sentence implements TapeRange {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly #text: string;
  readonly #tools: SentenceTools;
  #found: Map<number, readonly WordSpan[]> | undefined;

  constructor(text: string, { start, end }: Span, { from, to }: TapeRange, tools: SentenceTools) {
    this.start = start;
    this.end = end;
    this.from = from;
    this.to = to;
    this.#text = text;
    this.#tools = tools;
  }

  /** How many words it has. */
  get length(): number {
    return this.to - this.from;
  }

  /** Its word at `at`, counted from the first; undefined where it has none. Made anew each time. */
  wordAt(at: number): Word | undefined {
    return at < 0 || at >= this.length ? undefined : this.#tools.tape.wordAt(this.from + at, this.#text);
  }

  /** Where the word at `at`, counted from the first, starts and ends in the text. */
  spanOfWord(at: number): Span {
    const { starts, ends } = this.#tools.tape;
    return { start: starts[this.from + at]!, end: ends[this.from + at]! };
  }

  /** The text from one word to before another, as it stands there. */
  textOf({ start, end }: WordSpan): string {
    return this.#text.slice(this.spanOfWord(start).start, this.spanOfWord(end - 1).end);
  }

  /** Where a node stands, by start and then by end; each place once. Remembered. */
  find(node: Node): readonly WordSpan[] {
    const before = this.#found?.get(node.id);
    if (before) return before;
    const found = this.#mayHold(node) ? this.#tools.matcher.find(this, node) : NOWHERE;
    (this.#found ??= new Map()).set(node.id, found);
    return found;
  }

  /** Where a branch of a pattern stands: at most one match for each last word, the shortest, whole in front. */
  match(branch: Branch): readonly WordSpan[] {
    return this.#tools.matcher.match(this, branch);
  }

  /** Whether it has a word without which the node cannot stand in it. */
  #mayHold({ rarest }: Node): boolean {
    const { kinds, tape } = this.#tools;
    return !rarest || kinds.tableOf(rarest).isMetIn(tape.kinds, this);
  }
}
