let ready: Worker | null = null;

/** Starts the worker that reads the next paper: it loads PDFium while the paper comes. */
export function startPaperWorker(): void {
  ready ??= openPaperWorker();
}

/** The worker that was started, or a new one. */
export function takeStartedPaperWorker(): Worker {
  const worker = ready ?? openPaperWorker();
  ready = null;
  return worker;
}

function openPaperWorker(): Worker {
  return new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' });
}
