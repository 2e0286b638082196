import { OPS, type PDFDocumentProxy } from 'pdfjs-dist';
import type { PageLines } from './running-lines.ts';
import { linesOf } from './page-lines.ts';
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

/** Drawings of at least this many strokes may be words turned into outlines; a frame or a rule has fewer. */
const MANY_PATHS = 60;

const IMAGES: number[] = [
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintSolidColorImageMask,
];

/** Whether a page without text shows something all the same: an image, or a drawing of many strokes. */
export async function isPicture(doc: PDFDocumentProxy, number: number): Promise<boolean> {
  const page = await doc.getPage(number);
  const { fnArray } = await page.getOperatorList();
  page.cleanup();
  const paths = fnArray.filter((operator) => operator === OPS.constructPath).length;
  return fnArray.some((operator) => IMAGES.includes(operator)) || paths >= MANY_PATHS;
}
