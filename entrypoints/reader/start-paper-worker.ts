/** Workers that broke, or could not be loaded, perhaps while nobody listened. */
const broken = new WeakSet<Worker>();

let ready: Worker | null = null;

/** Starts the worker that reads the next paper: it loads PDFium while the paper comes. */
export function startPaperWorker(): void {
  ready ??= openPaperWorker();
}

/** The worker that was started, or a new one. */
export function takeStartedPaperWorker(): Worker {
  const worker = ready && !isBroken(ready) ? ready : openPaperWorker();
  ready = null;
  return worker;
}

/** Whether a worker broke, or could not be loaded, while nobody listened. */
export function isBroken(worker: Worker): boolean {
  return broken.has(worker);
}

function openPaperWorker(): Worker {
  const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', () => broken.add(worker));
  return worker;
}
