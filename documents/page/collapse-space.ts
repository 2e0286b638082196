import type { TextPiece } from './page-block.ts';

/** Text between white space that collapses (CSS Text 3, section 4.1), with single spaces inside. */
const WORDS = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

/** Makes the text of a block of the data of its text nodes, one after the other. */
export class SpaceCollapser {
  readonly #pieces: TextPiece[] = [];
  #text = '';
  #dataLength = 0;
  /** Where in the data the white space stands that becomes one space if more words follow. */
  #space: number | null = null;

  /** Adds the data of a text node. `keep` is for `white-space: pre` and its kin, where every character shows. */
  add(data: string, keep: boolean): void {
    const base = this.#dataLength;
    this.#dataLength += data.length;
    if (keep) {
      this.#emit(base, data);
      return;
    }
    let done = 0;
    for (const { 0: words, index } of data.matchAll(WORDS)) {
      if (index > done) this.#space = base + index - 1;
      this.#emit(base + index, words);
      done = index + words.length;
    }
    if (done < data.length) this.#space = base + data.length - 1;
  }

  /** Adds a line end. False when it follows another one. */
  breakLine(): boolean {
    this.#space = null;
    if (this.#text.endsWith('\n')) return false;
    if (this.#text !== '') this.#text += '\n';
    return true;
  }

  /** The text so far, without white space at its end, and where it stands. */
  finish(): { text: string; pieces: TextPiece[] } {
    let { length } = this.#text;
    while (length > 0 && ' \t\n'.includes(this.#text[length - 1]!)) length -= 1;
    const text = this.#text.slice(0, length);
    const pieces = this.#pieces
      .filter((piece) => piece.textStart < text.length)
      .map((piece) => ({ ...piece, length: Math.min(piece.length, text.length - piece.textStart) }));
    return { text, pieces };
  }

  #emit(dataStart: number, words: string): void {
    if (this.#space !== null && this.#text !== '' && !this.#text.endsWith('\n')) {
      this.#append(this.#space, ' ');
    }
    this.#space = null;
    this.#append(dataStart, words);
  }

  #append(dataStart: number, characters: string): void {
    const last = this.#pieces.at(-1);
    const textStart = this.#text.length;
    this.#text += characters;
    if (last && last.dataStart + last.length === dataStart && last.textStart + last.length === textStart) {
      last.length += characters.length;
    } else {
      this.#pieces.push({ textStart, dataStart, length: characters.length });
    }
  }
}
