import type { NeedBook } from './needs.ts';
import { Node } from './node.ts';

/**
 * Nodes as data: the test of a word; else the place of the kind in `KINDS`, the id of the rarest need (0 for none), the
 * ids of the parts, and the gaps as `~gap`, which are negative.
 */
export type NodeRows = readonly (number | readonly number[])[];

const KINDS = ['choice', 'adjacent', 'gapped'] as const;

/** The nodes of a finder, each once: packs that say the same have them in common. */
export class NodeTable {
  readonly #book: NeedBook;
  readonly #rows: NodeRows;
  readonly #nodes: (Node | undefined)[] = [];
  readonly #words: Node[] = [];
  readonly #byParts = new Map<string, Node>();
  #size: number;

  /** Begins with the nodes of `rows`, which are made when they are asked for; one of them may be made again. */
  constructor(book: NeedBook, rows: NodeRows = []) {
    this.#book = book;
    this.#rows = rows;
    this.#size = rows.length;
  }

  /** One more than the largest id of a node. */
  get size(): number {
    return this.#size;
  }

  withId(id: number): Node {
    return (this.#nodes[id] ??= this.#read(id));
  }

  word(test: number): Node {
    return (this.#words[test] ??= this.#keep(new Node(this.#size, 'word', { test }, this.#book)));
  }

  choice(items: readonly Node[]): Node {
    const unique = [...new Set(items)];
    return unique.length === 1 ? unique[0]! : this.#of('choice', unique);
  }

  /** Two by two from the left: patterns that begin alike have their beginnings in common. */
  adjacent(all: readonly Node[]): Node {
    return all.reduce((first, second) => this.#of('adjacent', [first, second]));
  }

  gapped(parts: readonly Node[], gaps: readonly number[]): Node {
    return this.#of('gapped', parts, gaps);
  }

  /** All nodes as data. */
  rows(): NodeRows {
    return Array.from({ length: this.#size }, (_, id) => {
      const { kind, test, parts, gaps, rarest } = this.withId(id);
      if (kind === 'word') return test;
      const ids = parts.map((part) => part.id);
      return [KINDS.indexOf(kind), rarest?.id ?? 0, ...ids, ...gaps.map((gap) => ~gap)];
    });
  }

  #of(kind: Node['kind'], parts: readonly Node[], gaps: readonly number[] = []): Node {
    const key = `${kind} ${parts.map(({ id }) => id).join(' ')} / ${gaps.join(' ')}`;
    const known = this.#byParts.get(key);
    if (known) return known;
    const made = this.#keep(new Node(this.#size, kind, { parts, gaps }, this.#book));
    this.#byParts.set(key, made);
    return made;
  }

  #keep(node: Node): Node {
    this.#size = node.id + 1;
    return (this.#nodes[node.id] = node);
  }

  #read(id: number): Node {
    const row = this.#rows[id]!;
    if (typeof row === 'number') return (this.#words[row] = new Node(id, 'word', { test: row }, this.#book));
    const parts: Node[] = [];
    const gaps: number[] = [];
    for (let at = 2; at < row.length; at += 1) {
      const each = row[at]!;
      if (each < 0) gaps.push(~each);
      else parts.push(this.withId(each));
    }
    return new Node(id, KINDS[row[0]!]!, { parts, gaps, rarest: row[1]! }, this.#book);
  }
}
