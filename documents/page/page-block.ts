import type { BlockKind } from '../../core/text/reading-text.ts';

/**
 * Characters of a block that stand together in the page as well: `length` characters from `textStart` in the
 * text of the block are those from `dataStart` in its data.
 */
export type TextPiece = { textStart: number; dataStart: number; length: number };

/**
 * One block of a page: words that flow together. Its data is the data of its text nodes, joined; its text is
 * what the reader sees of that, with white space collapsed, so characters between two pieces of the data are
 * not in the text, and a `\n` between two pieces of the text (a `<br>`) is not in the data.
 */
export type PageBlock = {
  /** The nearest element that lays the words out as a block. */
  container: Element;
  kind: BlockKind;
  text: string;
  nodes: Text[];
  pieces: TextPiece[];
  /** The table parts that the block stands in, which decide what separates it from the next one. */
  cell: Element | null;
  row: Element | null;
  table: Element | null;
};
