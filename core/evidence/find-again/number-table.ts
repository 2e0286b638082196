/**
 * Numbers (32 bits) with their places in order of coming, for millions of look-ups: a `Map` keeps numbers of more
 * than 31 bits on the heap and takes several times as long.
 */
export class NumberTable {
  #keys: Int32Array;
  #places: Int32Array;
  readonly #shift: number;
  /** A bit for each number, shared with others: most that are not there are told by it, from a few kilobytes. */
  readonly #bits: Int32Array;
  readonly #bitShift: number;
  /** How many numbers are in it. */
  size = 0;

  /** `most` is how many numbers may be put in. */
  constructor(most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(most * 2 + 1)));
    this.#keys = new Int32Array(2 ** bits);
    this.#places = new Int32Array(2 ** bits).fill(-1);
    this.#shift = 32 - bits;
    // Four bits to a slot: of eight numbers that are not there at most one is looked for in vain.
    this.#bits = new Int32Array(2 ** Math.max(0, bits - 3));
    this.#bitShift = 32 - Math.max(5, bits + 2);
  }

  /** The place of a number, which is put in if it is not there. */
  add(key: number): number {
    const slot = this.#slotOf(key);
    const place = this.#places[slot]!;
    if (place >= 0) return place;
    this.#keys[slot] = key;
    this.#places[slot] = this.size;
    const bit = Math.imul(key, 0x9e3779b1) >>> this.#bitShift;
    this.#bits[bit >>> 5]! |= 1 << (bit & 31);
    this.size += 1;
    return this.size - 1;
  }

  /** The place of a number; -1 where it is not there. */
  find(key: number): number {
    const bit = Math.imul(key, 0x9e3779b1) >>> this.#bitShift;
    if ((this.#bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    return this.#places[this.#slotOf(key)]!;
  }

  #slotOf(key: number): number {
    const last = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#places[slot]! >= 0 && this.#keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }
}
