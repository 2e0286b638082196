import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadPdfium, type Pdfium } from '../../documents/pdf/pdfium.ts';

let loaded: Promise<Pdfium> | null = null;

/** PDFium as the reader page uses it, started once. */
export function pdfium(): Promise<Pdfium> {
  loaded ??= loadPdfium(
    new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'))).buffer,
  );
  return loaded;
}
