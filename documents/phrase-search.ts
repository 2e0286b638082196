import { prepareFinder, type Finder } from '../core/phrases/create-finder.ts';
import type { Hit } from '../core/phrases/hit.ts';
import type { ActivePack } from '../core/phrases/pack.ts';
import type { SearchWindow } from '../core/phrases/search-window.ts';
import { ExpectedError } from '../core/result.ts';
import { findInSlices } from './find-in-slices.ts';
import { inSlices } from './page/in-slices.ts';

/** Milliseconds of work between two tasks: nobody scrolls or types here, and a pause has its price. */
const LONG_SLICE = 30;

/** Characters of a window, more than any page has in one block: the search of a block cannot be broken off. */
const LONGEST = 10_000_000;

/**
 * Searches windows of pages for the phrases in use. Works in slices, one window after the other, so that whoever
 * asks for something else meanwhile has not long to wait.
 */
export class PhraseSearch {
  readonly #readPacks: () => Promise<readonly ActivePack[]>;
  readonly #unending = new AbortController().signal;
  /** The packs that are compiled, or being compiled, and what becomes of them. */
  #packs: string | null = null;
  #finder: Promise<Finder> | null = null;
  #work: Promise<unknown> = Promise.resolve();

  /** `readPacks` is asked where nothing was said about the packs in use: it may have been said before a restart. */
  constructor(readPacks: () => Promise<readonly ActivePack[]>) {
    this.#readPacks = readPacks;
  }

  /** Looks for the phrases of these packs from now on; compiles them unless it did. */
  use(packs: readonly ActivePack[]): void {
    const key = JSON.stringify(packs);
    if (this.#packs === key) return;
    this.#packs = key;
    this.#finder = this.#inSlices(prepareFinder(packs));
    // Told to whoever searches.
    this.#finder.catch(() => undefined);
  }

  /** The hits of the blocks asked for, in offsets of the window's text. Throws ExpectedError `page-too-long`. */
  async find(window: SearchWindow, title: string): Promise<Hit[]> {
    if (window.text.length > LONGEST) throw new ExpectedError('page-too-long');
    if (!this.#finder) {
      const packs = await this.#readPacks();
      if (!this.#finder) this.use(packs);
    }
    const finder = this.#finder!;
    // In turn: side by side all would be done as late as the last.
    const found = this.#work.then(async () => {
      const reading = { text: window.text, blocks: window.blocks, pages: [] };
      const { from, to } = window;
      // The page says so afterwards, of which a window is a part.
      const options = { from, to, isRepeated: () => false };
      return findInSlices(await finder, reading, title, this.#unending, options, LONG_SLICE);
    });
    this.#work = found.catch(() => undefined);
    return (await found) ?? [];
  }

  async #inSlices<T>(work: Generator<void, T>): Promise<T> {
    return (await inSlices(work, this.#unending, LONG_SLICE))!;
  }
}
