import type { Need, NeedBook } from './needs.ts';

/** What a node is made of; `rarest` is the id of its rarest need where that is known, else 0. */
type NodeContent = { test?: number; parts?: readonly Node[]; gaps?: readonly number[]; rarest?: number };

/** The parts of a choice whose rarest word passes a test. */
export type IndexedParts = { test: number; parts: readonly Node[] };

const NO_PARTS: readonly Node[] = [];
const NO_GAPS: readonly number[] = [];

/**
 * A pattern over the words of one sentence. Equal nodes are one object, so that what one pattern found in a sentence
 * serves all others. All kinds have the same fields: whoever follows them meets one shape.
 */
export class Node {
  readonly id: number;
  /** A word; one of the parts; the parts side by side; or up to `gaps[i]` words between `parts[i]` and the next. */
  readonly kind: 'word' | 'choice' | 'adjacent' | 'gapped';
  /** The test that a word passes; -1 for other kinds. */
  readonly test: number;
  readonly parts: readonly Node[];
  /** A last gap without a part may stay open. */
  readonly gaps: readonly number[];
  readonly hasGap: boolean;
  readonly #book: NeedBook;
  readonly #rarestId: number;
  #rarest: Need | undefined;
  #indexed: readonly IndexedParts[] | undefined;

  constructor(
    id: number,
    kind: Node['kind'],
    { test = -1, parts = NO_PARTS, gaps = NO_GAPS, rarest = 0 }: NodeContent,
    book: NeedBook,
  ) {
    this.id = id;
    this.kind = kind;
    this.test = test;
    this.parts = parts;
    this.gaps = gaps;
    this.hasGap = kind === 'gapped' || parts.some(({ hasGap }) => hasGap);
    this.#book = book;
    this.#rarestId = rarest;
  }

  /** A sentence must have it for the node to match there, if there is one: the rarest such word. */
  get rarest(): Need | undefined {
    return (this.#rarest ??= this.#findRarest());
  }

  /** The tests by which the parts of a choice are found that are worth a look: those of the rarest word of each part. */
  get indexed(): readonly IndexedParts[] {
    return (this.#indexed ??= this.#index());
  }

  #findRarest(): Need | undefined {
    if (this.#rarestId > 0) return this.#book.withId(this.#rarestId);
    if (this.kind === 'word') return this.#book.ofTest(this.test);
    const needs = this.parts.flatMap(({ rarest }) => rarest ?? []);
    if (needs.length === 0) return undefined;
    if (this.kind === 'choice') return this.#book.ofAny(needs);
    return needs.reduce((rarest, each) => (each.weight < rarest.weight ? each : rarest));
  }

  #index(): readonly IndexedParts[] {
    const rows = new Map<number, Node[]>();
    for (const part of this.parts)
      for (const test of part.rarest?.tests ?? []) {
        const row = rows.get(test);
        if (row) row.push(part);
        else rows.set(test, [part]);
      }
    return Array.from(rows, ([test, parts]) => ({ test, parts }));
  }
}
