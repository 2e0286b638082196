import { GlobalWorkerOptions, PDFWorker } from 'pdfjs-dist';

let ready: PDFWorker | null = null;

/** Starts pdf.js's worker for the next paper: it takes a fifth of a second to get ready, most of it for Brotli. */
export function preparePdfWorker(address: string): void {
  GlobalWorkerOptions.workerSrc = address;
  if (!ready || ready.destroyed) ready = new PDFWorker();
}

/** The worker that was prepared, or a new one; `destroy` it in the end. Each paper needs one of its own. */
export function takePdfWorker(address: string): PDFWorker {
  preparePdfWorker(address);
  const worker = ready!;
  ready = null;
  return worker;
}
