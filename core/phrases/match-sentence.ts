import type { Span } from '../text/sentences.ts';
import { scanWords, type Word } from '../text/words.ts';
import type { Branch } from './compile-pack.ts';
import type { Node } from './compile-parts.ts';
import type { KnownWord, Lexicon } from './lexicon.ts';
import type { WordSpan } from './word-span.ts';

/** One sentence, able to say where a compiled pattern stands in it. Its words are read when they are asked for. */
export type Sentence = {
  /** UTF-16 offsets into the reading text. */
  start: number;
  end: number;
  readonly words: readonly Word[];
  /** Takes over its words from whoever read them already: the same that it would read. */
  take(words: ScannedWords, from: number, to: number): void;
  /** Where a node stands, by start and then by end; each place once. */
  find(node: Node): readonly WordSpan[];
  /** Where a branch of a pattern stands: at most one match for each last word, the shortest, whole in front. */
  match(branch: Branch): WordSpan[];
};

/** Words in order, each with its offsets into the text. */
export type ScannedWords = {
  readonly known: readonly KnownWord[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** Spans as one number each sort and compare fast; no sentence has two million words. */
const SHIFT = 2 ** 21;
const NONE: readonly number[] = [];

const startOf = (span: number): number => Math.floor(span / SHIFT);
const endOf = (span: number): number => span % SHIFT;

function sorted(spans: number[]): number[] {
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a - b);
  return spans.filter((span, index) => span !== spans[index - 1]);
}

/** The index of the first span that starts at `start` or later. */
function firstFrom(spans: readonly number[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] ?? 0) < start * SHIFT) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls `visit` for each pair of spans with 0 to `gap` words between them. */
function eachPair(
  first: readonly number[],
  gap: number,
  second: readonly number[],
  visit: (a: number, b: number) => void,
): void {
  for (const a of first) {
    const end = endOf(a);
    for (let index = firstFrom(second, end); index < second.length; index += 1) {
      const b = second[index] ?? 0;
      if (startOf(b) > end + gap) break;
      visit(a, b);
    }
  }
}

function join(first: readonly number[], gap: number, second: readonly number[]): number[] {
  const joined: number[] = [];
  eachPair(first, gap, second, (a, b) => joined.push(startOf(a) * SHIFT + endOf(b)));
  return sorted(joined);
}

/** The words of a sentence, and where each word test passes, as spans. */
type ReadSentence = ScannedWords & { tests: ReadonlyMap<number, readonly number[]> };

function takeWords({ known, starts, ends }: ScannedWords, from: number, to: number): ReadSentence {
  const read = { known: known.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
  const tests = new Map<number, number[]>();
  for (let at = 0; at < read.known.length; at += 1) {
    const span = at * SHIFT + at + 1;
    for (const test of read.known[at]!.tests) {
      const spans = tests.get(test);
      if (spans) spans.push(span);
      else tests.set(test, [span]);
    }
  }
  return { ...read, tests };
}

function readSentence(text: string, { start, end }: Span, lexicon: Lexicon): ReadSentence {
  const known: KnownWord[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (word: KnownWord, from: number, to: number): void => {
    known.push(word);
    starts.push(from);
    ends.push(to);
  };
  scanWords(text, start, end, lexicon, {
    onPlain: (from, to) => {
      const word = lexicon.plainWord(text, from, to);
      if (word.text !== '') add(word, from, to);
    },
    onRead: (word) =>
      add({ text: word.text, raw: word.raw, tests: lexicon.testsOf(word) }, word.start, word.end),
  });
  return takeWords({ known, starts, ends }, 0, known.length);
}

function wordsOf({ known, starts, ends }: ScannedWords): Word[] {
  return known.map(({ text, raw }, at) => ({ text, raw, start: starts[at]!, end: ends[at]! }));
}

function isRarer(a: Node, b: Node): boolean {
  return (a.needs[0]?.weight ?? 0) < (b.needs[0]?.weight ?? 0);
}

/**
 * Makes the sentence that stands at `span` in `text` ready for matching.
 *
 * Every node is worked out once, from the places of its parts, so that the time is linear in the words: a place is
 * never longer than the gaps allow, and nothing is tried twice.
 */
export function createSentence(text: string, span: Span, lexicon: Lexicon): Sentence {
  return new TextSentence(text, span, lexicon);
}

/** A class, because most sentences of a paper are made and never looked into. */
class TextSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #lexicon: Lexicon;
  #read: ReadSentence | undefined;
  #words: readonly Word[] | undefined;
  #known: Map<number, readonly number[]> | undefined;
  #found: Map<number, readonly WordSpan[]> | undefined;

  constructor(text: string, { start, end }: Span, lexicon: Lexicon) {
    this.start = start;
    this.end = end;
    this.#text = text;
    this.#lexicon = lexicon;
  }

  get words(): readonly Word[] {
    return (this.#words ??= wordsOf(this.#reading()));
  }

  take(scanned: ScannedWords, from: number, to: number): void {
    this.#read ??= takeWords(scanned, from, to);
  }

  find(node: Node): readonly WordSpan[] {
    this.#found ??= new Map();
    const before = this.#found.get(node.id);
    if (before) return before;
    const spans = this.#spansOf(node, false).map((span) => ({ start: startOf(span), end: endOf(span) }));
    this.#found.set(node.id, spans);
    return spans;
  }

  match({ lead, rest }: Branch): WordSpan[] {
    // The rarer one first: mostly it does not stand there.
    const rests = rest && isRarer(rest.node, lead) ? this.#spansOf(rest.node, false) : undefined;
    if (rests?.length === 0) return [];
    const starts = this.#leadStarts(lead);
    if (starts.size === 0) return [];
    if (!rest) return [...starts].map(([last, { far }]) => ({ start: far, end: last }));
    const ends = [...starts.keys()].sort((a, b) => a - b).map((last) => last * SHIFT + last);
    const best = new Map<number, { near: number; far: number }>();
    eachPair(ends, rest.gap, rests ?? this.#spansOf(rest.node, false), (a, b) => {
      const start = starts.get(endOf(a));
      const kept = best.get(endOf(b));
      if (start && (!kept || start.near >= kept.near)) best.set(endOf(b), start);
    });
    return [...best].map(([last, { far }]) => ({ start: far, end: last }));
  }

  #reading(): ReadSentence {
    return (this.#read ??= readSentence(this.#text, this, this.#lexicon));
  }

  /**
   * For each end of the lead, its last start ("near") and the start of the longest way to say the same without a
   * gap ("far"): "specialist colleges" ends where "independent specialist colleges" ends, and the reader wants that.
   */
  #leadStarts(lead: Node): Map<number, { near: number; far: number }> {
    const starts = new Map<number, { near: number; far: number }>();
    // Spans come by start, so the last one seen for an end is the nearest.
    for (const span of this.#spansOf(lead, false))
      starts.set(endOf(span), { near: startOf(span), far: startOf(span) });
    if (starts.size === 0) return starts;
    for (const span of this.#spansOf(lead, true)) {
      const both = starts.get(endOf(span));
      if (both) both.far = Math.min(both.far, startOf(span));
    }
    return starts;
  }

  /** `solid` leaves out the alternatives that have a gap in them. */
  #spansOf(node: Node, solid: boolean): readonly number[] {
    this.#known ??= new Map();
    const key = node.id * 2 + (solid && node.hasGap ? 1 : 0);
    const before = this.#known.get(key);
    if (before) return before;
    const spans = this.#meets(node) ? this.#work(node, solid) : NONE;
    this.#known.set(key, spans);
    return spans;
  }

  /** Whether the sentence has the words without which a node cannot match. */
  #meets({ needs }: Node): boolean {
    const { tests } = this.#reading();
    for (const need of needs) {
      let met = false;
      for (const test of need.tests)
        if (tests.has(test)) {
          met = true;
          break;
        }
      if (!met) return false;
    }
    return true;
  }

  #work(node: Node, solid: boolean): readonly number[] {
    if (node.kind === 'word') return this.#reading().tests.get(node.test) ?? NONE;
    if (node.kind === 'choice') return this.#workChoice(node, solid);
    if (node.kind === 'gapped' && solid) return NONE;
    const parts: (readonly number[])[] = [];
    for (const each of node.nodes) {
      const spans = this.#spansOf(each, solid);
      if (spans.length === 0) return NONE;
      parts.push(spans);
    }
    const gaps = node.kind === 'gapped' ? node.gaps : NONE;
    let joined: readonly number[] = parts[0] ?? NONE;
    for (let index = 1; index < parts.length; index += 1)
      joined = join(joined, gaps[index - 1] ?? 0, parts[index] ?? NONE);
    return gaps.length === parts.length ? this.#openEnd(joined, gaps.at(-1) ?? 0) : joined;
  }

  #workChoice({ items, byTest }: Extract<Node, { kind: 'choice' }>, solid: boolean): readonly number[] {
    const { tests } = this.#reading();
    const found: (readonly number[])[] = [];
    const add = (item: Node): void => {
      const spans = this.#spansOf(item, solid);
      // An item comes once for each of its tests, with the same spans.
      if (spans.length > 0 && !found.includes(spans)) found.push(spans);
    };
    if (tests.size < byTest.size) for (const test of tests.keys()) byTest.get(test)?.forEach(add);
    else items.forEach(add);
    return found.length < 2 ? (found[0] ?? NONE) : sorted(found.flat());
  }

  #openEnd(spans: readonly number[], gap: number): number[] {
    const { length } = this.#reading().known;
    return sorted(
      spans.flatMap((span) => {
        const most = Math.min(gap, length - endOf(span));
        return Array.from({ length: most + 1 }, (_, extra) => span + extra);
      }),
    );
  }
}
