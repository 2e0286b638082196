// Vite answers with the address of the packaged file.
// oxlint-disable-next-line import/default
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from '#imports';
import type { PdfFiles } from '../../documents/pdf/open-pdf.ts';

/** Where the packaged parts of pdf.js stand in the extension; the folders are copied at build (wxt.config.ts). */
export function pdfFiles(): PdfFiles {
  const folder = (name: string) => `${browser.runtime.getURL('/')}pdfjs/${name}/`;
  return {
    worker: new URL(workerUrl, location.href).href,
    cMaps: folder('cmaps'),
    standardFonts: folder('standard_fonts'),
    wasm: folder('wasm'),
    icc: folder('iccs'),
  };
}
