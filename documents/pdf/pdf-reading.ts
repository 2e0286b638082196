import type { Coverage } from '../../core/evidence/coverage.ts';
import type { FileDates } from '../../core/evidence/paper.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { makePageMap, type PackedSegments, type PageMap } from './page-map.ts';
import type { ReadPage } from './pdf-pages.ts';

/** The runs of one page, in the order in which the page writes them. */
export type PageText = Pick<ReadPage, 'text' | 'itemStarts'>;

/** A PDF as it was read, with the way back to its pages. */
export type PdfReading = PageMap & {
  reading: ReadingText;
  coverage: Coverage;
  title: string;
  /** The runs of a page (from 1); without any for a page that is not read. */
  pageText(page: number): PageText;
};

/** What a reading is made of; all of it can be sent from a worker. */
export type ReadingParts = {
  reading: ReadingText;
  coverage: Coverage;
  dates: FileDates;
  title: string;
  segments: PackedSegments;
};

const NO_TEXT: PageText = { text: '', itemStarts: new Int32Array(1) };

/** Makes a reading of what a worker sent. */
export function makePdfReading(
  { reading, coverage, title, segments }: ReadingParts,
  pages: ReadonlyMap<number, PageText>,
): PdfReading {
  return {
    ...makePageMap(segments),
    reading,
    coverage,
    title,
    pageText: (page) => pages.get(page) ?? NO_TEXT,
  };
}
