import { SpaceCollapser } from './collapse-space.ts';
import type { TextPiece } from './page-block.ts';

/** What a block says: its text, its text nodes, and which characters of their data are in the text. */
export type BlockWords = { text: string; nodes: Text[]; pieces: TextPiece[] };

/** White space that may not show as it is: all but one space between two words. Most blocks have none. */
const COLLAPSES = /[\t\n\r\f]| {2}|^ | $/;
const VISIBLE = /\S/;

/** Gathers the text nodes of one block into its text, as white space is shown. */
export class BlockText {
  readonly #keepsSpace: (node: Text) => boolean;
  #nodes: Text[] = [];
  #data = '';
  #collapser: SpaceCollapser | null = null;

  /** `keepsSpace` says of a text node whether every character of it shows (`white-space: pre` and its kin). */
  constructor(keepsSpace: (node: Text) => boolean) {
    this.#keepsSpace = keepsSpace;
  }

  add(node: Text): void {
    this.#nodes.push(node);
    if (this.#collapser) this.#collapser.add(node.data, this.#keepsSpace(node));
    else this.#data += node.data;
  }

  /** Adds a line end. False when it follows another one: an empty line ends the block. */
  breakLine(): boolean {
    return this.#collapse().breakLine();
  }

  /** What was added since the last time, without white space at its end; null when there are no words. */
  finish(): BlockWords | null {
    const nodes = this.#nodes;
    const text = this.#data;
    const isShown = this.#collapser === null && !(VISIBLE.test(text) && COLLAPSES.test(text));
    const words = isShown
      ? { text, pieces: [{ textStart: 0, dataStart: 0, length: text.length }] }
      : this.#collapse().finish();
    this.#nodes = [];
    this.#data = '';
    this.#collapser = null;
    return words && VISIBLE.test(words.text) ? { ...words, nodes } : null;
  }

  #collapse(): SpaceCollapser {
    if (!this.#collapser) {
      this.#collapser = new SpaceCollapser();
      for (const node of this.#nodes) this.#collapser.add(node.data, this.#keepsSpace(node));
    }
    return this.#collapser;
  }
}
