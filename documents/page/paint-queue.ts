import { nextTask } from './in-slices.ts';
import type { LiveBlock } from './live-block.ts';
import { distanceOf } from './plan-searches.ts';

/**
 * Blocks painted at once. Laying out a long page anew has its price however little changed, so that few large steps
 * cost far less than many small ones; where a step takes long, in tables perhaps, it becomes smaller.
 */
const FEWEST = 8;
const MOST = 64;
/** Milliseconds of painting and laying out after which steps become larger, or smaller. */
const SHORT = 20;
const LONG = 35;
/** Milliseconds to wait for a frame: none comes while the window is hidden or the browser is busy. */
const LATEST_FRAME = 100;

/** Paints blocks a few at a time, with a frame of the page in between: those near the screen first. */
export class PaintQueue {
  readonly #paint: (block: LiveBlock) => void;
  readonly #signal: AbortSignal;
  #waiting: LiveBlock[] = [];
  #work: Promise<void> = Promise.resolve();
  #isPainting = false;
  #atOnce = FEWEST;

  constructor(paint: (block: LiveBlock) => void, signal: AbortSignal) {
    this.#paint = paint;
    this.#signal = signal;
  }

  /** Paints these blocks too; the first ones before it returns if nothing is being painted. */
  add(blocks: readonly LiveBlock[]): void {
    if (blocks.length === 0) return;
    this.#waiting = [...this.#waiting, ...blocks].sort((a, b) => distanceOf(b) - distanceOf(a));
    if (!this.#isPainting) this.#work = this.#run();
  }

  /** Waits until everything is painted. */
  async finish(): Promise<void> {
    while (this.#isPainting) await this.#work;
  }

  async #run(): Promise<void> {
    this.#isPainting = true;
    try {
      while (!this.#signal.aborted) {
        this.#paintSome();
        if (this.#waiting.length === 0) break;
        await nextFrame();
      }
    } finally {
      this.#isPainting = false;
    }
  }

  #paintSome(): void {
    const began = performance.now();
    const some = this.#waiting.splice(-this.#atOnce).reverse();
    for (const block of some) this.#paint(block);
    // Asked for a size, the browser lays these out now: it would do it all the same, but nobody could tell how long.
    some.at(-1)?.container.getBoundingClientRect();
    const took = performance.now() - began;
    if (took < SHORT) this.#atOnce = Math.min(MOST, this.#atOnce * 2);
    else if (took > LONG) this.#atOnce = Math.max(FEWEST, this.#atOnce / 2);
  }
}

/** The task after the next frame, which is then no part of what the caller does. */
async function nextFrame(): Promise<void> {
  if (!document.hidden)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LATEST_FRAME);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  await nextTask();
}
