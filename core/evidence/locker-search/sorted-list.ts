/** Numbers in an order of their own, sorted when they are asked for; those that came since are merged in. */
export class SortedList {
  readonly #compare: (a: number, b: number) => number;
  #sorted: Uint32Array;
  #added: number[] = [];

  /** `sorted` are numbers that are in order already. */
  constructor(compare: (a: number, b: number) => number, sorted: Uint32Array = new Uint32Array()) {
    this.#compare = compare;
    this.#sorted = sorted;
  }

  add(number: number): void {
    this.#added.push(number);
  }

  /** All of them in order. Those that `isGone` are forgotten when new ones are merged in, and not before. */
  inOrder(isGone: (number: number) => boolean = () => false): Uint32Array {
    if (this.#added.length === 0) return this.#sorted;
    const fresh = this.#added.filter((number) => !isGone(number)).sort(this.#compare);
    const merged = new Uint32Array(this.#sorted.length + fresh.length);
    let length = 0;
    let next = 0;
    for (const number of this.#sorted) {
      if (isGone(number)) continue;
      while (next < fresh.length && this.#compare(fresh[next]!, number) < 0)
        merged[length++] = fresh[next++]!;
      merged[length++] = number;
    }
    while (next < fresh.length) merged[length++] = fresh[next++]!;
    this.#added = [];
    return (this.#sorted = merged.subarray(0, length));
  }
}
