import type { PageQuads } from '../../core/evidence/quads.ts';
import type { PagePart } from './build-reading.ts';
import type { FileFacts } from './file-facts.ts';
import type { Line } from './page-lines.ts';

/** One page as it was read. */
export type ReadPage = {
  lines: Line[];
  /** The height of the page as it is read, in points. */
  height: number;
  /** The runs of the page one after the other, in the order in which the page writes them ... */
  text: string;
  /** ... and where each begins in `text`, and then its length. */
  itemStarts: Int32Array;
};

/**
 * Width and height of each page as it is read, two numbers a page, in points; 0 and 0 for a page that cannot be had.
 * They are those that pdf.js draws in.
 */
export type PageSizes = Float32Array<ArrayBuffer>;

/** An open PDF whose pages (from 1) can be read one by one. A page that cannot be read throws. */
export type PdfPages = {
  count: number;
  facts: FileFacts;
  sizes(): PageSizes;
  read(page: number): ReadPage;
  /** What a page with little or no text is: a picture, or not. */
  isPicture(page: number, hasText: boolean): boolean;
  /** Where some places stand, each made of parts of items: for each its pages, but for those that cannot be read. */
  quads(places: readonly PagePart[][]): PageQuads[][];
  close(): void;
};
