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
  let read: ReadSentence | undefined;
  let words: readonly Word[] | undefined;
  const reading = (): ReadSentence => (read ??= readSentence(text, span, lexicon));
  const known = new Map<number, readonly number[]>();
  const found = new Map<number, readonly WordSpan[]>();

  const openEnd = (spans: readonly number[], gap: number): number[] =>
    sorted(
      spans.flatMap((span) => {
        const most = Math.min(gap, reading().known.length - endOf(span));
        return Array.from({ length: most + 1 }, (_, extra) => span + extra);
      }),
    );

  /** `solid` leaves out the alternatives that have a gap in them. */
  const work = (node: Node, solid: boolean): readonly number[] => {
    const { tests } = reading();
    if (node.kind === 'word') return tests.get(node.test) ?? NONE;
    if (node.kind === 'choice') {
      const found: (readonly number[])[] = [];
      const tried = new Set<Node>();
      const add = (item: Node): void => {
        if (tried.has(item)) return;
        tried.add(item);
        const spans = spansOf(item, solid);
        if (spans.length > 0) found.push(spans);
      };
      if (tests.size < node.byTest.size) {
        for (const test of tests.keys()) node.byTest.get(test)?.forEach(add);
      } else node.items.forEach(add);
      return found.length < 2 ? (found[0] ?? NONE) : sorted(found.flat());
    }
    if (node.kind === 'gapped' && solid) return NONE;
    const parts: (readonly number[])[] = [];
    for (const each of node.nodes) {
      const spans = spansOf(each, solid);
      if (spans.length === 0) return NONE;
      parts.push(spans);
    }
    const gaps = node.kind === 'gapped' ? node.gaps : NONE;
    let joined: readonly number[] = parts[0] ?? NONE;
    for (let index = 1; index < parts.length; index += 1)
      joined = join(joined, gaps[index - 1] ?? 0, parts[index] ?? NONE);
    return gaps.length === parts.length ? openEnd(joined, gaps.at(-1) ?? 0) : joined;
  };

  const spansOf = (node: Node, solid: boolean): readonly number[] => {
    const key = node.id * 2 + (solid && node.hasGap ? 1 : 0);
    const before = known.get(key);
    if (before) return before;
    const { tests } = reading();
    const has = (test: number): boolean => tests.has(test);
    const spans = node.needs.every((need) => need.tests.some(has)) ? work(node, solid) : NONE;
    known.set(key, spans);
    return spans;
  };

  /**
   * For each end of the lead, its last start ("near") and the start of the longest way to say the same without a
   * gap ("far"): "specialist colleges" ends where "independent specialist colleges" ends, and the reader wants that.
   */
  const leadStarts = (lead: Node): Map<number, { near: number; far: number }> => {
    const starts = new Map<number, { near: number; far: number }>();
    // Spans come by start, so the last one seen for an end is the nearest.
    for (const span of spansOf(lead, false))
      starts.set(endOf(span), { near: startOf(span), far: startOf(span) });
    for (const span of spansOf(lead, true)) {
      const both = starts.get(endOf(span));
      if (both) both.far = Math.min(both.far, startOf(span));
    }
    return starts;
  };

  return {
    start: span.start,
    end: span.end,
    get words() {
      return (words ??= wordsOf(reading()));
    },
    take(scanned, from, to) {
      read ??= takeWords(scanned, from, to);
    },
    find(node) {
      const before = found.get(node.id);
      if (before) return before;
      const spans = spansOf(node, false).map((span) => ({
        start: startOf(span),
        end: endOf(span),
      }));
      found.set(node.id, spans);
      return spans;
    },
    match({ lead, rest }) {
      // The rarer one first: mostly it does not stand there.
      const rests = rest && isRarer(rest.node, lead) ? spansOf(rest.node, false) : undefined;
      if (rests?.length === 0) return [];
      const starts = leadStarts(lead);
      if (starts.size === 0) return [];
      if (!rest)
        return [...starts].map(([last, { far }]) => ({
          start: far,
          end: last,
        }));
      const ends = [...starts.keys()].sort((a, b) => a - b).map((last) => last * SHIFT + last);
      const best = new Map<number, { near: number; far: number }>();
      eachPair(ends, rest.gap, rests ?? spansOf(rest.node, false), (a, b) => {
        const start = starts.get(endOf(a));
        const kept = best.get(endOf(b));
        if (start && (!kept || start.near >= kept.near)) best.set(endOf(b), start);
      });
      return [...best].map(([last, { far }]) => ({ start: far, end: last }));
    },
  };
}
