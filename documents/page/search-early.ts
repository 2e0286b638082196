import type { Hit } from '../../core/phrases/hit.ts';
import { isWholeWindow } from '../../core/phrases/search-window.ts';
import { Assembly } from './assemble.ts';
import type { FindHits } from './live-page.ts';
import type { PageBlock } from './page-block.ts';
import { readBlocks } from './read-blocks.ts';

/** Blocks `from` to `to` (exclusive) of a page, and the hits in them that will come. */
export type BegunSearch = { from: number; to: number; hits: Promise<Hit[]> };

/** Characters of one search. */
const LONGEST = 50_000;
/**
 * Searches under way at once: enough for the background while the page is read and draws, and what is on the screen
 * does not come behind too many of them when all is read.
 */
const AT_ONCE = 8;

/**
 * Reads a page, and searches it from the top meanwhile and until somebody knows what is better searched first: whoever
 * finds the hits would only wait.
 */
export class EarlySearch {
  readonly assembly = new Assembly();
  readonly #find: FindHits;
  readonly #signal: AbortSignal;
  readonly #begun: BegunSearch[] = [];
  /** The first block that no search was begun for. */
  #next = 0;
  #underWay = 0;
  #isRead = false;
  #isStopped = false;

  constructor(find: FindHits, signal: AbortSignal) {
    this.#find = find;
    this.#signal = signal;
  }

  /** Reads the blocks under an element as `readBlocks` does. */
  *read(root: Element): Generator<void, PageBlock[]> {
    const { assembly } = this;
    const work = readBlocks(root);
    for (;;) {
      const { done, value: blocks } = work.next();
      while (assembly.blocks.length < blocks.length) assembly.add(blocks[assembly.blocks.length]!);
      this.#isRead = done === true;
      // A page that was read before it came to that begins with what is on the screen.
      if (this.#isRead && this.#begun.length === 0) this.stop();
      this.#search();
      if (done) return blocks;
      yield;
    }
  }

  /** Begins no more searches; gives those that it did begin. */
  stop(): readonly BegunSearch[] {
    this.#isStopped = true;
    return this.#begun;
  }

  #search(): void {
    const { blocks } = this.assembly;
    while (this.#underWay < AT_ONCE && this.#next < blocks.length) {
      if (this.#isStopped || this.#signal.aborted) return;
      const from = this.#next;
      const end = blocks[from]!.start + LONGEST;
      // What is behind the last ones read may count for them.
      if (!this.#isRead && blocks.at(-1)!.end < end) return;
      let to = from + 1;
      while (to < blocks.length && blocks[to]!.end <= end) to += 1;
      if (!this.#isRead && !isWholeWindow(this.assembly, to)) return;
      this.#next = to;
      this.#underWay += 1;
      const hits = this.#find(this.assembly, from, to);
      hits.then(
        () => {
          this.#underWay -= 1;
          this.#search();
        },
        () => this.stop(),
      );
      this.#begun.push({ from, to, hits });
    }
  }
}
