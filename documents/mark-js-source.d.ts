/** The class behind `markRanges`, as mark.js 8 ships it; its bundle hides it behind a wrapper. */
declare module 'mark.js/src/lib/mark.js' {
  /** Text nodes with their offsets into `value`, which is their data joined. */
  export type TextNodes = { value: string; nodes: { start: number; end: number; node: Text }[] };

  type Ranges = { start: number; length: number };

  export default class Mark {
    constructor(context: Node);
    /** Where mark.js takes its text nodes from. */
    getTextNodes(use: (texts: TextNodes) => void): void;
    markRanges<R extends Ranges>(
      ranges: R[],
      options: { element: string; each: (element: Element, range: R) => void },
    ): void;
  }
}
