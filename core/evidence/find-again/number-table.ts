/**
 * Numbers (32 bits) with their places in order of coming, for millions of look-ups: a `Map` keeps numbers of more
 * than 31 bits on the heap and takes several times as long.
 */
export class NumberTable {
  #keys: Int32Array;
  #places: Int32Array;
  readonly #shift: number;
  /** How many numbers are in it. */
  size = 0;

  /** `most` is how many numbers may be put in. */
  constructor(most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(most * 2 + 1)));
    this.#keys = new Int32Array(2 ** bits);
    this.#places = new Int32Array(2 ** bits).fill(-1);
    this.#shift = 32 - bits;
  }

  /** The place of a number, which is put in if it is not there. */
  add(key: number): number {
    const slot = this.#slotOf(key);
    const place = this.#places[slot]!;
    if (place >= 0) return place;
    this.#keys[slot] = key;
    this.#places[slot] = this.size;
    this.size += 1;
    return this.size - 1;
  }

  /** The place of a number; -1 where it is not there. */
  find(key: number): number {
    return this.#places[this.#slotOf(key)]!;
  }

  #slotOf(key: number): number {
    const last = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#places[slot]! >= 0 && this.#keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }
}
