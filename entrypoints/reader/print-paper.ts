import type { PDFDocumentProxy } from 'pdfjs-dist';
import { say } from '../../platform/say.ts';

type Printing = { signal: AbortSignal; onProgress: (done: number, total: number) => void };

/** Dots per inch: sharp while that is affordable. 150 is what the browser's own PDF viewer of Firefox prints with. */
const SHARP = 220;
const PLAIN = 150;
const SHARP_PAGES = 60;
/** Of one picture; a plan in A0 must not take the memory of the machine. */
const MOST_PIXELS = 24_000_000;

/**
 * Prints pages (numbers from 1) of a PDF: draws each as it is, without highlights, then opens the browser's print
 * window. Pages keep their size and direction. Errors: an aborted signal throws its reason, nothing is left behind.
 */
export async function printPages(
  doc: PDFDocumentProxy,
  pages: readonly number[],
  { signal, onProgress }: Printing,
): Promise<void> {
  const dpi = pages.length > SHARP_PAGES ? PLAIN : SHARP;
  const sheets = document.createElement('div');
  sheets.className = 'print-sheets';
  const urls: string[] = [];
  const clear = () => {
    sheets.remove();
    for (const url of urls) URL.revokeObjectURL(url);
  };
  try {
    const styles = new Map<string, string>();
    for (const [at, number] of pages.entries()) {
      signal.throwIfAborted();
      onProgress(at, pages.length);
      const { blob, width, height } = await drawPage(doc, number, dpi, signal);
      const image = document.createElement('img');
      image.alt = say('printPaper_page', { number });
      image.src = URL.createObjectURL(blob);
      urls.push(image.src);
      // Named after the size, so that a landscape page among portrait ones is printed as one.
      const name = `sheet-${Math.round(width)}-${Math.round(height)}`;
      styles.set(name, `@page ${name} { size: ${width}pt ${height}pt; margin: 0 }`);
      const sheet = document.createElement('div');
      sheet.style.setProperty('page', name);
      sheet.style.width = `${width}pt`;
      // A little less than the page: rounding must not push an empty page out.
      sheet.style.height = `${height - 0.5}pt`;
      sheet.append(image);
      sheets.append(sheet);
    }
    const style = document.createElement('style');
    style.textContent = [...styles.values()].join('\n');
    sheets.prepend(style);
    document.body.append(sheets);
    await Promise.all([...sheets.querySelectorAll('img')].map((image) => image.decode().catch(() => {})));
    signal.throwIfAborted();
    onProgress(pages.length, pages.length);
  } catch (error) {
    clear();
    // Breaking off cancels the drawing, which fails in a way of its own.
    throw signal.aborted ? signal.reason : error;
  }
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}

async function drawPage(doc: PDFDocumentProxy, number: number, dpi: number, signal: AbortSignal) {
  const page = await doc.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / 72, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  const task = page.render({ canvas, viewport, intent: 'print' });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop);
  try {
    await task.promise;
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (!blob) throw new Error(`Page ${number} could not be drawn for printing`);
    return { blob, width, height };
  } finally {
    signal.removeEventListener('abort', stop);
    // The memory of a canvas is given back when it is empty, not when it is forgotten.
    canvas.width = canvas.height = 0;
  }
}
