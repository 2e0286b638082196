const collator = new Intl.Collator('en-GB', { numeric: true });

/** Gives each of some names a number, from 0, and puts them in the order of their titles. Number 0 is the empty name. */
export class Names {
  readonly #names = [''];
  readonly #numbers = new Map([['', 0]]);
  readonly #titleOf: (name: string) => string;
  #order: readonly number[] | null = null;

  constructor(titleOf: (name: string) => string) {
    this.#titleOf = titleOf;
  }

  get size(): number {
    return this.#names.length;
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.length;
    this.#names.push(name);
    this.#numbers.set(name, number);
    this.#order = null;
    return number;
  }

  nameOf(number: number): string {
    return this.#names[number]!;
  }

  titleOf(number: number): string {
    return this.#titleOf(this.nameOf(number));
  }

  /** Which numbers these names have, as a table; null where there is no name, which lets all pass. */
  chosen(names: readonly string[]): Uint8Array | null {
    if (names.length === 0) return null;
    const numbers = names.map((name) => this.numberOf(name));
    const table = new Uint8Array(this.size);
    for (const number of numbers) table[number] = 1;
    return table;
  }

  /** All numbers in the order of the titles; the empty name comes last. */
  inOrder(): readonly number[] {
    if (this.#order) return this.#order;
    const titles = this.#names.map(this.#titleOf);
    const named = this.#names.map((_, number) => number).slice(1);
    named.sort(
      (a, b) => collator.compare(titles[a]!, titles[b]!) || (this.#names[a]! < this.#names[b]! ? -1 : 1),
    );
    return (this.#order = [...named, 0]);
  }

  /** Forgets the order: titles are others now. */
  retitle(): void {
    this.#order = null;
  }
}
