import type { LiveBlock } from './live-block.ts';
import { nextFrame } from './next-frame.ts';
import { distanceOf } from './plan-searches.ts';

/**
 * Blocks painted at once. Laying out a long page anew has its price however little changed, so that few large steps
 * cost far less than many small ones; but the reader should not have to wait for one.
 */
const AT_ONCE = 16;

/** Screens on each side of the one that the reader sees in which blocks are painted. */
const NEAR = 2;

/**
 * Paints blocks a few at a time, with a frame of the page in between: those near the screen at once, and the others
 * when they come near it, or all of them before the page is printed.
 */
export class PaintQueue {
  readonly #paint: (block: LiveBlock) => void;
  readonly #blocks: () => readonly LiveBlock[];
  readonly #signal: AbortSignal;
  readonly #observer: IntersectionObserver;
  #waiting: LiveBlock[] = [];
  #work: Promise<void> = Promise.resolve();
  #isPainting = false;

  /** `blocks` are those of the page now. */
  constructor(paint: (block: LiveBlock) => void, blocks: () => readonly LiveBlock[], signal: AbortSignal) {
    this.#paint = paint;
    this.#blocks = blocks;
    this.#signal = signal;
    this.#observer = new IntersectionObserver((entries) => this.#come(entries), {
      rootMargin: `${NEAR * 100}% 0%`,
    });
    signal.addEventListener('abort', () => this.#observer.disconnect());
    window.addEventListener('beforeprint', () => this.paintNow(this.#blocks()), { signal });
  }

  /** Paints these blocks anew; the first of those near the screen before it returns if nothing is being painted. */
  add(blocks: readonly LiveBlock[]): void {
    for (const block of blocks) block.isDue = true;
    const near = blocks.filter((block) => block.painting || distanceOf(block) <= NEAR * innerHeight);
    this.watch(blocks);
    this.#queue(near);
  }

  /** Waits for those of these blocks that are still to be painted to come near the screen. */
  watch(blocks: readonly LiveBlock[]): void {
    for (const { isDue, container } of blocks) if (isDue) this.#observer.observe(container);
  }

  /** Paints those of these blocks that are still to be painted before it returns, wherever they are. */
  paintNow(blocks: readonly LiveBlock[]): void {
    for (const block of blocks) {
      if (!block.isDue) continue;
      block.isDue = false;
      this.#paint(block);
    }
  }

  /** Paints the blocks in elements that have come near the screen. */
  #come(entries: readonly IntersectionObserverEntry[]): void {
    const near = new Set<Element>();
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.add(target);
      this.#observer.unobserve(target);
    }
    const blocks = this.#blocks().filter(({ isDue, container }) => isDue && near.has(container));
    for (const block of blocks) block.distance = 0;
    this.#queue(blocks);
  }

  #queue(blocks: readonly LiveBlock[]): void {
    if (blocks.length === 0) return;
    this.#waiting = [...this.#waiting, ...blocks].sort((a, b) => distanceOf(b) - distanceOf(a));
    if (!this.#isPainting) this.#work = this.#run();
  }

  /** Waits until everything near the screen is painted. */
  async finish(): Promise<void> {
    while (this.#isPainting) await this.#work;
  }

  async #run(): Promise<void> {
    this.#isPainting = true;
    try {
      while (!this.#signal.aborted) {
        this.paintNow(this.#waiting.splice(-AT_ONCE).reverse());
        if (this.#waiting.length === 0) break;
        await nextFrame();
      }
    } finally {
      this.#isPainting = false;
    }
  }
}
