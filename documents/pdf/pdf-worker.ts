import { PDFWorker } from 'pdfjs-dist';
import { takeStartedPdfWorker } from './start-pdf-worker.ts';

/**
 * The worker that was started before, or a new one, as pdf.js knows it; `end` ends it, even one that hangs.
 * `unloadable` throws when it cannot be loaded, of which pdf.js says nothing.
 */
export function takePdfWorker(address: string): {
  worker: PDFWorker;
  unloadable: Promise<never>;
  end(): void;
} {
  const { port, unloadable } = takeStartedPdfWorker(address);
  const worker = PDFWorker.create({ port });
  const end = () => {
    worker.destroy();
    // pdf.js ends only workers that it has started.
    port.terminate();
  };
  return { worker, unloadable, end };
}
