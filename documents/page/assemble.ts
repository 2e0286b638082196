import type { Block, ReadingText } from '../../core/text/reading-text.ts';
import type { PageBlock } from './page-block.ts';

/** Joins blocks into the reading text of a page, one after the other. */
export class ReadingBuilder {
  readonly #blocks: Block[] = [];
  #text = '';
  #last: PageBlock | null = null;

  add(block: PageBlock): void {
    if (this.#last) this.#text += separatorOf(this.#last, block);
    const start = this.#text.length;
    this.#text += block.text;
    this.#blocks.push({ start, end: this.#text.length, kind: block.kind });
    this.#last = block;
  }

  /** How many characters the text has so far. */
  get length(): number {
    return this.#text.length;
  }

  /** The reading text so far; its blocks are in the order in which they were added. */
  get reading(): ReadingText {
    return { text: this.#text, blocks: [...this.#blocks], pages: [] };
  }
}

/** Joins blocks into the reading text of a page; `blocks` of the answer are in the same order. */
export function assemble(blocks: readonly PageBlock[]): ReadingText {
  const builder = new ReadingBuilder();
  for (const block of blocks) builder.add(block);
  return builder.reading;
}

function separatorOf(before: PageBlock, after: PageBlock): string {
  if (!before.table || before.table !== after.table || before.cell === after.cell) return '\n\n';
  return before.row !== null && before.row === after.row ? '\t' : '\n';
}
