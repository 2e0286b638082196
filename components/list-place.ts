import { RowHeights } from './row-heights.ts';

/**
 * The most pixels that a list takes on the page. Browsers cut off what is taller: Firefox at 17.9 million, Chromium at
 * 33.5 million, a fifth of that with a zoom of 500%.
 */
export const TALLEST = 5_000_000;
/** So near to either end of a list that is taller, a pixel on the page is a pixel of the list. */
const EDGE = 20_000;
/** Rows are drawn so many pixels above and below what is in view. */
const AROUND = 900;

/**
 * Where a reader is in a long list of which only the rows around her are drawn. `at` is the offset in the list of the
 * upper edge of the window; `onPage` is how far the page is scrolled into the list, which is the same until the list
 * is taller than browsers can make a page. From then on small steps move both by as much, and only a jump (the
 * scroll bar, the keys Home and End) is taken in proportion.
 */
export class ListPlace {
  #heights: RowHeights;
  /** The height of the window. */
  view = 800;
  at = 0;
  onPage = 0;

  constructor(count: number, estimate: number) {
    this.#heights = new RowHeights(count, () => estimate);
  }

  get count(): number {
    return this.#heights.count;
  }

  /** The height of a row, as far as it is known. */
  heightOf(index: number): number {
    return this.#heights.of(index);
  }

  /** The height that the list takes on the page. */
  get height(): number {
    return Math.min(this.#heights.total, TALLEST);
  }

  /** The rows to draw, the end not included. */
  range(): { from: number; to: number } {
    if (this.count === 0) return { from: 0, to: 0 };
    const to = this.#heights.at(this.at + this.view + AROUND) + 1;
    return { from: this.#heights.at(this.at - AROUND), to };
  }

  /** The row at the upper edge of the window. */
  first(): number {
    return this.#heights.at(this.at);
  }

  /** Where a row stands on the page, in pixels from the top of the list; one far from here stays inside the list. */
  topOnPage(index: number): number {
    const top = this.#heights.topOf(index) - this.at + this.onPage;
    return Math.max(0, Math.min(top, Math.max(0, this.height - this.#heights.of(index))));
  }

  /** Follows the page, which was scrolled. Gives how far the page has to be scrolled into the list from now on. */
  scrolled(onPage: number): number {
    const step = onPage - this.onPage;
    if (!this.#isTaller()) this.at = onPage;
    else if (Math.abs(step) > this.view * 3) this.at = this.#toList(onPage);
    else this.at = this.#inList(this.at + step);
    this.onPage = onPage;
    const isAtEdge = onPage < EDGE || onPage > TALLEST - this.view - EDGE;
    if (this.#isTaller() && isAtEdge) this.onPage = this.#toPage(this.at);
    return this.onPage;
  }

  /** A row is so tall now. What is in view stays where it is. Gives how far the page has to be scrolled. */
  resize(index: number, height: number): number {
    const isAbove = this.#heights.topOf(index) + this.#heights.of(index) <= this.at;
    const growth = this.#heights.set(index, height);
    return isAbove && this.at > 0 ? this.#goTo(this.at + growth) : this.onPage;
  }

  /** Goes to a row, a third of the window below its upper edge. Gives how far the page has to be scrolled. */
  show(index: number): number {
    return this.#goTo(this.#heights.topOf(index) - this.view / 3);
  }

  /**
   * The list has other rows now. The row that stood at `before` and is at `after` now stays where it is in the window.
   * Where the number of rows is the same, so are their heights, as far as one knows. A reader who is at the beginning
   * stays there, and sees what came in front. Gives how far the page has to be scrolled.
   */
  replace(count: number, estimate: number, before: number, after: number): number {
    const isAtBeginning = this.at === 0;
    const distance = this.at - this.#heights.topOf(before);
    if (count !== this.count) {
      const old = this.#heights;
      const moved = after - before;
      // Rows around the one that stays are mostly the ones that were there.
      const known = (index: number) => (Math.abs(index - after) < 50 ? old.of(index - moved) : 0);
      this.#heights = new RowHeights(count, (index) => known(index) || estimate);
    }
    return this.#goTo(isAtBeginning ? 0 : this.#heights.topOf(after) + distance);
  }

  #goTo(offset: number): number {
    this.at = this.#inList(offset);
    this.onPage = this.#isTaller() ? this.#toPage(this.at) : this.at;
    return this.onPage;
  }

  #isTaller(): boolean {
    return this.#heights.total > TALLEST;
  }

  #inList(offset: number): number {
    // A list that browsers can make whole may have more of the page under it.
    const end = this.#heights.total - (this.#isTaller() ? this.view : 0);
    return Math.max(0, Math.min(offset, end));
  }

  /** From an offset in the list to one on the page: the ends as they are, between them in proportion. */
  #toPage(offset: number): number {
    const [long, short] = [this.#heights.total - this.view, TALLEST - this.view];
    if (offset < EDGE) return offset;
    if (offset > long - EDGE) return short - (long - offset);
    return EDGE + ((offset - EDGE) * (short - 2 * EDGE)) / (long - 2 * EDGE);
  }

  #toList(onPage: number): number {
    const [long, short] = [this.#heights.total - this.view, TALLEST - this.view];
    if (onPage < EDGE) return Math.max(0, onPage);
    if (onPage > short - EDGE) return this.#inList(long - (short - onPage));
    return EDGE + ((onPage - EDGE) * (long - 2 * EDGE)) / (short - 2 * EDGE);
  }
}
