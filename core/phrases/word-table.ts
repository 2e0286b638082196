/** Remembers a number for each different word, found by the word's place in a text without cutting it out. */
export type WordTable = {
  /**
   * The number for the characters from `start` to `end`, whose hash is `hash`; `learn` is asked once for each
   * different word.
   */
  get(text: string, start: number, end: number, hash: number): number;
};

/** More different words than a long paper has. */
const MOST_WORDS = 32_768;
const FIRST_SLOTS = 2048;

/** The array `made`, which begins with what is kept of the one before it. */
function beginWith<A extends Int32Array | Uint16Array>(made: A, kept: A): A {
  made.set(kept);
  return made;
}

/** Makes an empty table; it forgets everything when it is full. */
export function createWordTable(learn: (word: string) => number): WordTable {
  /** The place of the word that has this slot in the arrays below; 0 is nobody's. A power of two, at most half taken. */
  let slots = new Int32Array(FIRST_SLOTS);
  let shift = 0;
  let count = 0;
  let hashes = new Int32Array(FIRST_SLOTS);
  let numbers = new Int32Array(FIRST_SLOTS);
  /** Where the characters of each word end; they start where those of the word before it end. */
  let ends = new Int32Array(FIRST_SLOTS);
  let characters = new Uint16Array(8 * FIRST_SLOTS);

  /** The high bits of a product depend on all bits of the hash. */
  const firstSlot = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> shift;

  const makeSlots = (length: number): void => {
    slots = new Int32Array(length);
    shift = 32 - Math.log2(length);
    hashes = beginWith(new Int32Array(length), hashes.subarray(0, count + 1));
    numbers = beginWith(new Int32Array(length), numbers.subarray(0, count + 1));
    ends = beginWith(new Int32Array(length), ends.subarray(0, count + 1));
  };

  const clear = (): void => {
    count = 0;
    makeSlots(FIRST_SLOTS);
  };

  const place = (word: number): void => {
    let slot = firstSlot(hashes[word]!);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = word;
  };

  const keep = (word: string, hash: number, number: number): void => {
    if (count === MOST_WORDS) clear();
    if (2 * (count + 1) > slots.length) {
      makeSlots(2 * slots.length);
      for (let each = 1; each <= count; each += 1) place(each);
    }
    const start = ends[count]!;
    const end = start + word.length;
    if (end > characters.length) characters = beginWith(new Uint16Array(2 * end), characters);
    for (let at = start; at < end; at += 1) characters[at] = word.charCodeAt(at - start);
    count += 1;
    hashes[count] = hash;
    numbers[count] = number;
    ends[count] = end;
    place(count);
  };

  const isWord = (word: number, text: string, start: number, end: number): boolean => {
    const first = ends[word - 1]!;
    if (ends[word]! - first !== end - start) return false;
    for (let at = start; at < end; at += 1)
      if (text.charCodeAt(at) !== characters[first + at - start]) return false;
    return true;
  };

  clear();
  return {
    get(text, start, end, hash) {
      const mask = slots.length - 1;
      let slot = firstSlot(hash);
      for (let word = slots[slot]!; word !== 0; word = slots[slot]!) {
        if (hashes[word] === hash && isWord(word, text, start, end)) return numbers[word]!;
        slot = (slot + 1) & mask;
      }
      const word = text.slice(start, end);
      const number = learn(word);
      keep(word, hash, number);
      return number;
    },
  };
}
