/** What a stretch of text is in the paper. No sentence runs from one block into the next. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

/**
 * A block of the reading text: offsets into `ReadingText.text`, end exclusive. `running`: the header or footer of a
 * PDF, which stands between its sentences and is none of them.
 */
export type Block = { start: number; end: number; kind: BlockKind; running?: boolean };

/**
 * What a PDF page says of itself: the number that the pack stamps on it ("Page 131"), the report's own number or
 * label, and the agenda item that begins on it; null for what does not stand there.
 */
export type PageMarks = { packPage: string | null; reportPage: string | null; agendaItem: string | null };

/** Where the text of one PDF page (numbered from 1) stands: offsets into `ReadingText.text`, end exclusive. */
export type PageSpan = { page: number; start: number; end: number; marks?: PageMarks };

/**
 * A paper as it is read: the paper's own characters in reading order, the same thing for a web page and a PDF.
 *
 * `text` holds the characters as they are in the paper (soft hyphens and curly quotes untouched; ligatures too, but
 * for PDFs, where PDFium spells them out and makes one hyphen of all that end a line: docs/evaluation.md),
 * with `\n` for a line end inside a block, `\t` between the cells of a table row and `\n\n` between other
 * blocks. Running headers and footers of a PDF are in it once. All offsets in Minuted are UTF-16 offsets into it.
 */
export type ReadingText = {
  text: string;
  blocks: Block[];
  /** One span for every PDF page that has text, in order; empty for a web page. */
  pages: PageSpan[];
};

/** The PDF pages on which a stretch of the reading text stands; empty for a web page. */
export function pagesOf(reading: ReadingText, start: number, end: number): number[] {
  return reading.pages.filter((span) => span.start < end && start < span.end).map((span) => span.page);
}
