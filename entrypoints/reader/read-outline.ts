import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { OutlineEntry } from '../../components/outline-rows.ts';
import { say } from '../../platform/say.ts';

/** More entries than anybody reads, and than a page should hold. */
const MOST_ENTRIES = 5000;

type PdfEntry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** The list of contents that a PDF carries; empty when it has none or a broken one. */
export async function readOutline(doc: PDFDocumentProxy): Promise<OutlineEntry[]> {
  let left = MOST_ENTRIES;
  const entries = (items: readonly PdfEntry[], parent: string): OutlineEntry[] =>
    items.flatMap((item, index) => {
      if (left-- <= 0) return [];
      const id = `${parent}${index}`;
      return {
        id,
        title: item.title.replace(/\s+/g, ' ').trim() || say('readOutline_withoutATitle'),
        target: item.dest ?? null,
        url: item.url ?? null,
        children: entries((item.items ?? []) as PdfEntry[], `${id}.`),
      };
    });
  const outline: PdfEntry[] | null = await doc.getOutline().catch(() => null);
  return entries(outline ?? [], '');
}

/** The names that a PDF gives its pages, such as "iii"; null when there are none or they only count from 1. */
export async function readLabels(doc: PDFDocumentProxy): Promise<string[] | null> {
  const labels = await doc.getPageLabels().catch(() => null);
  if (!labels || labels.length !== doc.numPages) return null;
  const says = labels.some((label, index) => label !== '' && label !== String(index + 1));
  return says ? labels : null;
}
