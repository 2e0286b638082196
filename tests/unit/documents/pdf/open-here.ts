import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF with the pdf.js for Node, which does the same as that of the extension. It takes the bytes over. */
export function openHere(password?: string) {
  return async (bytes: Uint8Array): Promise<{ doc: PDFDocumentProxy; close(): void }> => {
    const task = getDocument({ data: new Uint8Array(bytes), password, verbosity: 0 });
    const doc = (await task.promise) as unknown as PDFDocumentProxy;
    return { doc, close: () => void task.destroy() };
  };
}

/** What a PDF reader finds marked on the pages of a PDF, in their order. */
export async function marksIn(bytes: Uint8Array, password?: string) {
  const { doc, close } = await openHere(password)(bytes.slice());
  const found: { page: number; words: string; note: string; author: string; made: string }[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const annotations = await (await doc.getPage(number)).getAnnotations();
    for (const { subtype, overlaidText, contentsObj, titleObj, creationDate } of annotations)
      if (subtype === 'Highlight')
        found.push({
          page: number,
          words: overlaidText.replaceAll(/\s+/g, ' ').trim(),
          note: contentsObj?.str ?? '',
          author: titleObj.str,
          made: creationDate,
        });
  }
  close();
  return found;
}

/** The text of each page of a PDF. */
export async function textsOf(bytes: Uint8Array, password?: string): Promise<string[]> {
  const { doc, close } = await openHere(password)(bytes.slice());
  const texts: string[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const { items } = await (await doc.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  close();
  return texts;
}
