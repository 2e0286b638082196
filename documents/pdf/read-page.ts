import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PageLines } from './running-lines.ts';
import { linesOf } from './page-lines.ts';
import { largestImageShare, showsPicture } from './page-pictures.ts';
import { placeItems, type RawItem } from './place-items.ts';

/** The lines of one page; `itemStarts` is where each text item begins in the page's text layer, and then its length. */
export type ReadPage = PageLines & { itemStarts: number[] };

/** Reads one page (from 1). The items are those of pdf.js's text layer: both ask for the text in the same way. */
export async function readPage(doc: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await doc.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const items = content.items.filter((item): item is typeof item & RawItem => 'str' in item);
  const view = page.getViewport({ scale: 1 });
  const itemStarts = [0];
  for (const item of items) itemStarts.push(itemStarts.at(-1)! + item.str.length);
  page.cleanup();
  return { lines: linesOf(placeItems(items, view.transform)), height: view.height, itemStarts };
}

/** An image that covers this much of a page is the page: a scan, perhaps with a few words stamped on it. */
const WHOLE_PAGE = 0.5;

/** What a page (from 1) with little or no text is: a picture, or not. */
export async function isPicture(doc: PDFDocumentProxy, number: number, hasText: boolean): Promise<boolean> {
  const page = await doc.getPage(number);
  const operations = await page.getOperatorList();
  page.cleanup();
  if (!hasText) return showsPicture(operations);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return largestImageShare(operations, Math.abs((right - left) * (top - bottom)) || 1) > WHOLE_PAGE;
}
