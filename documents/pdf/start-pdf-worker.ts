let ready: Worker | null = null;

/**
 * Starts pdf.js's worker for the next paper: it takes a fifth of a second to get ready, most of it for Brotli. Needs
 * nothing of pdf.js, so that it can be started before that is loaded.
 */
export function startPdfWorker(address: string): void {
  ready ??= new Worker(address, { type: 'module' });
}

/** The worker that was started, or a new one. Each paper needs one of its own. */
export function takeStartedPdfWorker(address: string): Worker {
  startPdfWorker(address);
  const worker = ready!;
  ready = null;
  return worker;
}
