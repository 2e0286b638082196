/**
 * The heights of the rows of a long list: measured where they are known, else an estimate. Sums are kept in a Fenwick
 * tree, so that with 100,000 rows each question takes 17 steps. (Fenwick 1994, "A new data structure for cumulative
 * frequency tables".)
 */
export class RowHeights {
  readonly count: number;
  readonly #heights: Float64Array;
  readonly #sums: Float64Array;

  constructor(count: number, heightOf: (index: number) => number) {
    this.count = count;
    this.#heights = Float64Array.from({ length: count }, (_, index) => heightOf(index));
    this.#sums = new Float64Array(count + 1);
    for (let node = 1; node <= count; node++) {
      this.#sums[node]! += this.#heights[node - 1]!;
      const parent = node + (node & -node);
      if (parent <= count) this.#sums[parent]! += this.#sums[node]!;
    }
  }

  /** The height of all rows. */
  get total(): number {
    return this.topOf(this.count);
  }

  /** The height of one row; 0 for one that is not there. */
  of(index: number): number {
    return this.#heights[index] ?? 0;
  }

  /** The height of all rows before this one. */
  topOf(index: number): number {
    let sum = 0;
    for (let node = Math.min(index, this.count); node > 0; node -= node & -node) sum += this.#sums[node]!;
    return sum;
  }

  /** The row that an offset falls into; the first for one above all, the last for one below all, 0 in an empty list. */
  at(offset: number): number {
    let node = 0;
    let left = offset;
    let step = 1 << Math.max(0, 31 - Math.clz32(this.count));
    for (; step > 0; step >>= 1) {
      const next = node + step;
      if (next > this.count || this.#sums[next]! > left) continue;
      node = next;
      left -= this.#sums[next]!;
    }
    return Math.max(0, Math.min(node, this.count - 1));
  }

  /** Sets the height of a row; gives by how much it grew. */
  set(index: number, height: number): number {
    const growth = height - this.#heights[index]!;
    this.#heights[index] = height;
    for (let node = index + 1; node <= this.count; node += node & -node) this.#sums[node]! += growth;
    return growth;
  }
}
