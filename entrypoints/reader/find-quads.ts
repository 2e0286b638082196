import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PageQuads } from '../../core/evidence/quads.ts';
import { alignTexts } from '../../documents/pdf/align-texts.ts';
import type { PdfReading } from '../../documents/pdf/pdf-reading.ts';
import { textQuads, type TextRun } from '../../documents/pdf/text-quads.ts';
import { textRanges } from '../../documents/pdf/text-ranges.ts';

/**
 * Where a stretch of the reading text stands on its pages, as pdf.js reads them: for quotes that do not say it
 * themselves. Pages on which its words are not found are left out. Errors: those of pdf.js.
 */
export async function findQuads(
  doc: PDFDocumentProxy,
  pdf: PdfReading,
  { start, end }: { start: number; end: number },
): Promise<PageQuads[]> {
  const found: PageQuads[] = [];
  for (const [number, parts] of Map.groupBy(pdf.locate(start, end), ({ page }) => page)) {
    const page = await doc.getPage(number);
    const { items, styles } = await page.getTextContent({ disableNormalization: true });
    const runs = items.filter((item): item is TextRun & (typeof items)[number] => 'str' in item);
    const { text, itemStarts } = pdf.pageText(number);
    const alignment = alignTexts(text, runs.map(({ str }) => str).join(''));
    const ranges = textRanges(parts, itemStarts).flatMap(
      (range) => alignment.range(range.start, range.end) ?? [],
    );
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    const quads = textQuads(runs, ranges, (words, fontName) => {
      context.font = `20px ${styles[fontName]?.fontFamily ?? 'sans-serif'}`;
      return context.measureText(words).width;
    });
    if (quads.length > 0) found.push({ page: number, quads });
  }
  return found;
}
