import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startPdfWorker, takeStartedPdfWorker } from '../../../../documents/pdf/start-pdf-worker.ts';

beforeEach(() => vi.stubGlobal('Worker', class extends EventTarget {}));
afterEach(() => void vi.unstubAllGlobals());

/** What comes of it before the next turn. */
const now = (unloadable: Promise<never>): Promise<unknown> =>
  Promise.race([
    unloadable.catch(({ code }: { code: string }) => code),
    new Promise((resolve) => setTimeout(resolve, 0, 'nothing')),
  ]);

it('tells at once of a worker that could not be loaded, even one that was started long before', async () => {
  startPdfWorker('pdf.worker.mjs');
  const { port, unloadable } = takeStartedPdfWorker('pdf.worker.mjs');
  port.dispatchEvent(new Event('error'));
  expect(await now(unloadable)).toBe('unexpected');
});

it('leaves what goes wrong in a worker that runs to who reads the paper', async () => {
  const { port, unloadable } = takeStartedPdfWorker('pdf.worker.mjs');
  port.dispatchEvent(new MessageEvent('message', { data: 'ready' }));
  port.dispatchEvent(new Event('error'));
  expect(await now(unloadable)).toBe('nothing');
});

it('gives each paper a worker of its own', () => {
  startPdfWorker('pdf.worker.mjs');
  const first = takeStartedPdfWorker('pdf.worker.mjs');
  expect(takeStartedPdfWorker('pdf.worker.mjs').port).not.toBe(first.port);
});
