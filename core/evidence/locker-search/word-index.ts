import { GAP, type Vocabulary } from './vocabulary.ts';

/**
 * Which record has which words, in which order. Records are numbered as they come; a changed one comes anew and the old
 * number is taken out, so that the lists of a word stay in order by only growing at their end.
 */
export class WordIndex {
  readonly #vocabulary: Vocabulary;
  #tokens = new Uint32Array(1 << 12);
  readonly #starts: number[] = [0];
  /** The records of each word; those that are gone stay in it until the index is copied. */
  readonly #records: number[][] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** How many numbers were given out. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /** Adds a record with its texts and gives its number. A text with the words of the one before is left out. */
  add(texts: readonly string[]): number {
    const tokens: number[] = [];
    let before: number[] = [];
    for (const text of texts) {
      if (text === '') continue;
      const words: number[] = [];
      this.#vocabulary.read(text, words);
      if (words.length === before.length && words.every((word, at) => word === before[at])) continue;
      for (const word of words) tokens.push(word);
      tokens.push(GAP);
      before = words;
    }
    return this.#append(tokens);
  }

  /** Adds a record of another index over the same vocabulary and gives its number here. */
  copy(other: WordIndex, record: number): number {
    return this.#append(other.#tokens.subarray(other.#starts[record]!, other.#starts[record + 1]!));
  }

  #append(tokens: ArrayLike<number>): number {
    const record = this.size;
    const start = this.#starts[record]!;
    const end = start + tokens.length;
    if (end > this.#tokens.length) {
      const more = new Uint32Array(Math.max(end, Math.ceil(this.#tokens.length * 1.5)));
      more.set(this.#tokens.subarray(0, start));
      this.#tokens = more;
    }
    this.#tokens.set(tokens, start);
    this.#starts.push(end);
    for (let at = start; at < end; at += 1) {
      const word = this.#tokens[at]!;
      if (word === GAP) continue;
      const records = (this.#records[word] ??= []);
      if (records.at(-1) === record) continue;
      records.push(record);
      this.#vocabulary.count(word, 1);
    }
    return record;
  }

  /** Takes a record out: its words are no longer counted. Its number is not given out again. */
  remove(record: number): void {
    const words = new Set(this.#tokens.subarray(this.#starts[record]!, this.#starts[record + 1]!));
    for (const word of words) if (word !== GAP) this.#vocabulary.count(word, -1);
  }

  /** Sets `marks` to `mark` for each record with one of these words; also for records that were taken out. */
  mark(words: Iterable<number>, mark: number, marks: Uint8Array): void {
    for (const word of words) {
      const records = this.#records[word] ?? [];
      for (let at = 0; at < records.length; at += 1) marks[records[at]!] = mark;
    }
  }

  /** The same for the records that have these words one after another; of the last one any of some. */
  markPhrase(words: readonly number[], last: ReadonlySet<number>, mark: number, marks: Uint8Array): void {
    if (words.length === 0) return this.mark(last, mark, marks);
    const lists = words.map((word) => this.#records[word] ?? []);
    const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    const ends = Array.from(last, (word) => this.#records[word] ?? []);
    const isEndRarer = ends.reduce((sum, { length }) => sum + length, 0) < rarest.length;
    for (const list of isEndRarer ? ends : [rarest])
      for (const record of list) if (this.#hasPhrase(record, words, last)) marks[record] = mark;
  }

  #hasPhrase(record: number, words: readonly number[], last: ReadonlySet<number>): boolean {
    const tokens = this.#tokens;
    const end = this.#starts[record + 1]! - words.length;
    for (let at = this.#starts[record]!; at < end; at += 1) {
      let matched = 0;
      while (matched < words.length && tokens[at + matched] === words[matched]) matched += 1;
      if (matched === words.length && last.has(tokens[at + matched]!)) return true;
    }
    return false;
  }
}
