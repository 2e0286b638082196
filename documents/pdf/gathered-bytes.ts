/** What is expected beyond this, in bytes, is believed when it is there. */
const MOST_EXPECTED = 256 * 1024 * 1024;
const LEAST = 64 * 1024;

/** Bytes that come in parts, gathered in one place, so that none of them is held twice. */
export class GatheredBytes {
  #room: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** `expected` is how many will come, where that is known; more or less may. */
  constructor(expected: number | null) {
    this.#room = new Uint8Array(Math.max(LEAST, Math.min(expected ?? 0, MOST_EXPECTED)));
  }

  get length(): number {
    return this.#length;
  }

  /** Copies the next part. */
  add(part: Uint8Array): void {
    const length = this.#length + part.length;
    if (length > this.#room.length) {
      const room = new Uint8Array(Math.max(length, 2 * this.#room.length));
      room.set(this.bytes());
      this.#room = room;
    }
    this.#room.set(part, this.#length);
    this.#length = length;
  }

  /** All that has come, where it stands: not to be changed or handed over. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#room.subarray(0, this.#length);
  }

  /** The same, as all there is of its buffer. */
  whole(): Uint8Array<ArrayBuffer> {
    return this.#length === this.#room.length ? this.#room : this.bytes().slice();
  }
}
