/** Children taken at once: of a long page the first words can be searched before the others are reached. */
const SOME = 64;

/**
 * The children of an element, in their order, while the page may change them: what comes or goes does not lose the
 * place unless all that were taken last are gone. A child that is moved may come twice; there are never more than the
 * element had at first, so that a page that goes on adding some comes to an end.
 */
export class Children {
  readonly #parent: Element;
  #some: readonly Node[];
  #at = 0;
  /** How many may still be taken: none of the many elements that have few. */
  #left = 0;

  constructor(parent: Element) {
    this.#parent = parent;
    this.#some = someFrom(parent.firstChild, SOME);
    if (this.#some.length === SOME) this.#left = parent.childNodes.length - SOME;
  }

  /** The next one; undefined when there is none. */
  next(): Node | undefined {
    if (this.#at === this.#some.length && this.#left > 0) {
      const last = this.#some.findLast(({ parentNode }) => parentNode === this.#parent);
      this.#some = someFrom(last?.nextSibling ?? null, Math.min(SOME, this.#left));
      this.#left -= this.#some.length;
      this.#at = 0;
    }
    return this.#some[this.#at++];
  }
}

/** At most `most` siblings from `first` on: quicker than to spread `childNodes`. */
function someFrom(first: Node | null, most: number): Node[] {
  const some: Node[] = [];
  for (let child = first; child && some.length < most; child = child.nextSibling) some.push(child);
  return some;
}
