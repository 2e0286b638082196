import type { Block, ReadingText } from '../../core/text/reading-text.ts';
import type { CutText } from '../../core/phrases/search-window.ts';
import type { PageBlock } from './page-block.ts';

/** The reading text of a page, as far as its blocks are known; they come one after the other. */
export class Assembly implements CutText {
  readonly blocks: Block[] = [];
  /** For each block what stands between it and the one before, and its text. */
  readonly #parts: string[] = [];
  #last: PageBlock | null = null;
  #length = 0;
  #reading: ReadingText | null = null;

  add(block: PageBlock): void {
    const separator = this.#last ? separatorOf(this.#last, block) : '';
    const start = this.#length + separator.length;
    const end = start + block.text.length;
    this.#parts.push(separator, block.text);
    this.blocks.push({ start, end, kind: block.kind });
    this.#last = block;
    this.#length = end;
  }

  textOf(block: number): string {
    return this.#parts[2 * block + 1]!;
  }

  between(from: number, to: number): readonly string[] {
    return this.#parts.slice(2 * from + 1, 2 * to);
  }

  /** The whole, when all blocks are there: the same object each time. */
  get reading(): ReadingText {
    const { blocks } = this;
    this.#reading ??= { text: this.between(0, blocks.length).join(''), blocks, pages: [] };
    return this.#reading;
  }
}

/** Joins blocks into the reading text of a page; `blocks` of its `reading` are in the same order. */
export function assemble(blocks: readonly PageBlock[]): Assembly {
  const assembly = new Assembly();
  for (const block of blocks) assembly.add(block);
  return assembly;
}

function separatorOf(before: PageBlock, after: PageBlock): string {
  if (!before.table || before.table !== after.table || before.cell === after.cell) return '\n\n';
  return before.row !== null && before.row === after.row ? '\t' : '\n';
}
