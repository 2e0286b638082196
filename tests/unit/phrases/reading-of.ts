import type { ReadingText } from '../../../core/text/reading-text.ts';

/** A reading text of these paragraphs, as a web page gives it; with `pages` the paragraphs of each PDF page. */
export function readingOf(paragraphs: string[], pages: number[] = []): ReadingText {
  const reading: ReadingText = { text: '', blocks: [], pages: [] };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) reading.text += '\n\n';
    const start = reading.text.length;
    reading.text += paragraph;
    const end = reading.text.length;
    reading.blocks.push({ start, end, kind: 'paragraph' });
    const page = pages[index];
    const last = reading.pages.at(-1);
    if (page !== undefined && last?.page === page) last.end = end;
    else if (page !== undefined) reading.pages.push({ page, start, end });
  }
  return reading;
}
