import { ExpectedError } from '../../core/result.ts';

/** A worker of pdf.js; `unloadable` never gives anything, and throws `unexpected` when it cannot be loaded. */
export type StartedPdfWorker = { port: Worker; unloadable: Promise<never> };

let ready: StartedPdfWorker | null = null;

/**
 * Starts pdf.js's worker for the next paper: it takes a fifth of a second to get ready, most of it for Brotli. Needs
 * nothing of pdf.js, so that it can be started before that is loaded.
 */
export function startPdfWorker(address: string): void {
  ready ??= start(address);
}

/** The worker that was started, or a new one. Each paper needs one of its own. */
export function takeStartedPdfWorker(address: string): StartedPdfWorker {
  const taken = ready ?? start(address);
  ready = null;
  return taken;
}

function start(address: string): StartedPdfWorker {
  const port = new Worker(address, { type: 'module' });
  const { promise: unloadable, reject } = Promise.withResolvers<never>();
  const fail = () => reject(new ExpectedError('unexpected', 'the worker of pdf.js cannot be loaded'));
  // Heard from the beginning: whoever takes it comes later. Once it has said something it is loaded, and what goes
  // wrong in it is told with the paper, or takes too long.
  port.addEventListener('error', fail);
  port.addEventListener('messageerror', fail);
  port.addEventListener('message', () => port.removeEventListener('error', fail), { once: true });
  unloadable.catch(() => {});
  return { port, unloadable };
}
