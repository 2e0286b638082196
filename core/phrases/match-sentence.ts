import type { Branch } from './compile-pattern.ts';
import type { Node } from './node.ts';
import type { NodeTable } from './node-table.ts';
import { eachPair, endOf, join, NO_SPANS, sorted, spanOf, startOf } from './spans.ts';
import type { WordKinds } from './word-kinds.ts';
import type { WordSpan } from './word-span.ts';
import type { TapeRange, WordTape } from './word-tape.ts';

const NOWHERE: readonly WordSpan[] = [];

/** For each last word of something the starts of its beginning, the last one and that of the longest way to say it. */
type LeadStarts = Map<number, { near: number; far: number }>;

function spansTo(starts: LeadStarts): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  for (const [end, { far }] of starts) spans.push({ start: far, end });
  return spans;
}

/** The places of several lists in order, each once. */
function united(lists: readonly (readonly number[])[]): readonly number[] {
  const spans: number[] = [];
  for (const list of lists) for (const span of list) spans.push(span);
  return sorted(spans);
}

/**
 * Works out where nodes stand in the sentences of a tape, one sentence after the other.
 *
 * Every node is worked out once, from the places of its parts, so that the time is linear in the words: a place is
 * never longer than the gaps allow, and nothing is tried twice. What is known of a sentence is forgotten when another
 * one is asked about; it is kept in arrays by node and by test, with the number of the sentence that it is about.
 */
export class SentenceMatcher {
  readonly #tape: WordTape;
  readonly #tests: WordKinds['tests'];
  #sentence: TapeRange = { from: 0, to: 0 };
  #number = 0;
  readonly #nodes: NodeTable;
  #knownIn: Int32Array;
  readonly #known: (readonly number[])[];
  readonly #testIn: Int32Array;
  /** The first and the last word of the sentence that pass a test. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;

  /** `nodes` may grow; there are `count` tests. */
  constructor(tape: WordTape, { tests }: WordKinds, nodes: NodeTable, count: number) {
    this.#tape = tape;
    this.#tests = tests;
    this.#nodes = nodes;
    this.#knownIn = new Int32Array(2 * nodes.size);
    // With room for all: an array that is filled here and there becomes a slow table.
    this.#known = Array.from({ length: 2 * nodes.size }, () => NO_SPANS);
    this.#testIn = new Int32Array(count);
    this.#first = new Int32Array(count);
    this.#last = new Int32Array(count);
  }

  /** Where a node stands, by start and then by end; each place once. */
  find(sentence: TapeRange, node: Node): readonly WordSpan[] {
    this.#look(sentence);
    const spans = this.#spansOf(node, false);
    if (spans.length === 0) return NOWHERE;
    const found: WordSpan[] = [];
    for (const span of spans) found.push({ start: startOf(span), end: endOf(span) });
    return found;
  }

  /** Where a branch of a pattern stands: at most one match for each last word, the shortest, whole in front. */
  match(sentence: TapeRange, { lead, rest }: Branch): readonly WordSpan[] {
    this.#look(sentence);
    // Mostly it does not stand there; and the beginnings of patterns are rather the same than their ends.
    if (this.#spansOf(lead, false).length === 0) return NOWHERE;
    const rests = rest ? this.#spansOf(rest.node, false) : NO_SPANS;
    if (rest && rests.length === 0) return NOWHERE;
    const starts = this.#leadStarts(lead);
    if (!rest) return spansTo(starts);
    const ends: number[] = [];
    for (const last of starts.keys()) ends.push(spanOf(last, last));
    const best: LeadStarts = new Map();
    eachPair(sorted(ends), rest.gap, rests, (a, b) => {
      const start = starts.get(endOf(a));
      const kept = best.get(endOf(b));
      if (start && (!kept || start.near >= kept.near)) best.set(endOf(b), start);
    });
    return spansTo(best);
  }

  #look(sentence: TapeRange): void {
    if (this.#knownIn.length < 2 * this.#nodes.size) {
      const more = new Int32Array(4 * this.#nodes.size);
      more.set(this.#knownIn);
      this.#knownIn = more;
    }
    if (sentence === this.#sentence) return;
    this.#sentence = sentence;
    this.#number += 1;
    const { from, to } = sentence;
    for (let at = from; at < to; at += 1) {
      const kind = this.#tape.kinds[at]!;
      if (kind === 0) continue;
      for (const test of this.#tests[kind]!) {
        if (this.#testIn[test] !== this.#number) {
          this.#testIn[test] = this.#number;
          this.#first[test] = at;
        }
        this.#last[test] = at;
      }
    }
  }

  /**
   * For each end of the lead, its last start ("near") and the start of the longest way to say the same without a
   * gap ("far"): "specialist colleges" ends where "independent specialist colleges" ends, and the reader wants that.
   */
  #leadStarts(lead: Node): LeadStarts {
    const starts: LeadStarts = new Map();
    // Spans come by start, so the last one seen for an end is the nearest.
    for (const span of this.#spansOf(lead, false))
      starts.set(endOf(span), { near: startOf(span), far: startOf(span) });
    for (const span of this.#spansOf(lead, true)) {
      const both = starts.get(endOf(span));
      if (both) both.far = Math.min(both.far, startOf(span));
    }
    return starts;
  }

  /** `solid` leaves out the alternatives that have a gap in them. */
  #spansOf(node: Node, solid: boolean): readonly number[] {
    if (node.kind === 'word') return this.#testIn[node.test] === this.#number ? this.#words(node) : NO_SPANS;
    const key = node.id * 2 + (solid && node.hasGap ? 1 : 0);
    if (this.#knownIn[key] === this.#number) return this.#known[key]!;
    const spans = this.#work(node, solid);
    this.#knownIn[key] = this.#number;
    this.#known[key] = spans;
    return spans;
  }

  #words({ id, test }: Node): readonly number[] {
    const key = id * 2;
    if (this.#knownIn[key] === this.#number) return this.#known[key]!;
    const { from } = this.#sentence;
    const first = this.#first[test]!;
    const last = this.#last[test]!;
    const spans = [spanOf(first - from, first - from + 1)];
    for (let at = first + 1; at <= last; at += 1)
      if (this.#tests[this.#tape.kinds[at]!]!.includes(test)) spans.push(spanOf(at - from, at - from + 1));
    this.#knownIn[key] = this.#number;
    this.#known[key] = spans;
    return spans;
  }

  /** Whether the sentence has a word without which a node cannot match. */
  #meets({ rarest }: Node): boolean {
    if (!rarest) return true;
    for (const test of rarest.tests) if (this.#testIn[test] === this.#number) return true;
    return false;
  }

  #work(node: Node, solid: boolean): readonly number[] {
    if (node.kind === 'choice') return this.#workChoice(node, solid);
    if ((node.kind === 'gapped' && solid) || !this.#meets(node)) return NO_SPANS;
    const parts: (readonly number[])[] = [];
    for (const each of node.parts) {
      const spans = this.#spansOf(each, solid);
      if (spans.length === 0) return NO_SPANS;
      parts.push(spans);
    }
    const { gaps } = node;
    let joined: readonly number[] = parts[0] ?? NO_SPANS;
    for (let index = 1; index < parts.length && joined.length > 0; index += 1)
      joined = join(joined, gaps[index - 1] ?? 0, parts[index]!);
    return gaps.length > 0 && gaps.length === parts.length ? this.#openEnd(joined, gaps.at(-1) ?? 0) : joined;
  }

  #workChoice(choice: Node, solid: boolean): readonly number[] {
    let only: readonly number[] = NO_SPANS;
    let found: (readonly number[])[] | undefined;
    const { indexed } = choice;
    for (let at = 0; at < indexed.length; at += 1) {
      const { test, parts } = indexed[at]!;
      if (this.#testIn[test] !== this.#number) continue;
      for (let part = 0; part < parts.length; part += 1) {
        const spans = this.#spansOf(parts[part]!, solid);
        if (spans.length === 0 || spans === only) continue;
        if (only.length === 0) only = spans;
        // An item comes once for each of its tests, with the same spans.
        else if (!found) found = [only, spans];
        else if (!found.includes(spans)) found.push(spans);
      }
    }
    return found ? united(found) : only;
  }

  #openEnd(spans: readonly number[], gap: number): readonly number[] {
    const length = this.#sentence.to - this.#sentence.from;
    return sorted(
      spans.flatMap((span) => {
        const most = Math.min(gap, length - endOf(span));
        return Array.from({ length: most + 1 }, (_, extra) => span + extra);
      }),
    );
  }
}
