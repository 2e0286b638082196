import { hashOf } from '../text/plain-word.ts';
import { foldWord } from '../text/read-word.ts';
import { scanWords, type Vocabulary, type Word, type WordVisitor } from '../text/words.ts';
import { NO_WORD, type WordKinds } from './word-kinds.ts';

/** Words `from` to `to` (exclusive) of a tape. */
export type TapeRange = { from: number; to: number };

const FIRST_WORDS = 4096;

function longer(words: Int32Array): Int32Array {
  const more = new Int32Array(2 * words.length);
  more.set(words);
  return more;
}

/**
 * The words of some stretches of text one after the other, in arrays of numbers: of the many words of a paper hardly
 * any is ever looked at as a word.
 */
export class WordTape implements WordVisitor {
  /** The kind of each word, and its offsets into the text that it was read from. */
  kinds: Int32Array = new Int32Array(FIRST_WORDS);
  starts: Int32Array = new Int32Array(FIRST_WORDS);
  ends: Int32Array = new Int32Array(FIRST_WORDS);
  length = 0;
  /** The words joined over a line end: their characters alone do not say what they are. */
  readonly #joined = new Map<number, Word>();
  readonly #kindTable: WordKinds;
  readonly #vocabulary: Vocabulary;
  #text = '';

  constructor(kinds: WordKinds, vocabulary: Vocabulary) {
    this.#kindTable = kinds;
    this.#vocabulary = vocabulary;
  }

  clear(): void {
    this.length = 0;
    this.#joined.clear();
  }

  /** Adds the words of a stretch; answers as `scanWords` does, whether one holds white space. */
  read(text: string, start: number, end: number): boolean {
    this.#text = text;
    return scanWords(text, start, end, this.#vocabulary, this);
  }

  onPlain(start: number, end: number, hash: number): void {
    this.#add(this.#kindTable.ofSlice(this.#text, start, end, hash), start, end);
  }

  onRead(word: Word): void {
    const { start, end } = word;
    if (this.#text.slice(start, end).includes('\n')) {
      this.#joined.set(this.length, word);
      this.#add(this.#kindTable.of(word), start, end);
    } else this.onPlain(start, end, hashOf(this.#text, start, end));
  }

  /** A word of `text`, from which it was read. */
  wordAt(at: number, text: string): Word {
    const joined = this.#joined.get(at);
    if (joined) return joined;
    const [start, end] = [this.starts[at]!, this.ends[at]!];
    return { ...foldWord(text.slice(start, end)), start, end };
  }

  #add(kind: number, start: number, end: number): void {
    if (kind === NO_WORD) return;
    const at = this.length;
    if (at === this.kinds.length) {
      this.kinds = longer(this.kinds);
      this.starts = longer(this.starts);
      this.ends = longer(this.ends);
    }
    this.kinds[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
    this.length = at + 1;
  }
}
