import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftFromSpan } from '../../../core/evidence/draft-quote.ts';
import { packSegments } from '../../../documents/pdf/page-map.ts';
import { makePdfReading } from '../../../documents/pdf/pdf-reading.ts';
import { emptyCoverage } from '../../../core/evidence/empty-coverage.ts';
import { createQuadWorker, withQuads } from '../../../entrypoints/reader/ask-quads.ts';
import type { PlacedByWorker, ToWorker } from '../../../entrypoints/reader/worker-messages.ts';

const QUAD = [0, 10, 5, 10, 0, 0, 5, 0];

/** A worker that answers at once, fails or hangs; it gives each part of a place a quad on the page of the part. */
class FakeWorker extends EventTarget {
  static started = 0;
  static ended = 0;
  static does: 'answer' | 'fail' | 'hang' = 'answer';

  constructor() {
    super();
    FakeWorker.started++;
  }
  terminate(): void {
    FakeWorker.ended++;
  }
  postMessage(message: ToWorker): void {
    if (message.kind !== 'quads' || FakeWorker.does === 'hang') return;
    const quads = message.places.map((parts) => parts.map(({ page }) => ({ page, quads: [QUAD] })));
    const data: PlacedByWorker =
      FakeWorker.does === 'answer' ? { kind: 'quads', quads } : { kind: 'failed', code: 'damaged-pdf' };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

const place = (page: number) => [{ page, item: 0, from: 0, to: 5 }];
const start = (stop = new AbortController()) => createQuadWorker(new Uint8Array(1), null, stop.signal);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  Object.assign(FakeWorker, { started: 0, ended: 0, does: 'answer' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('answers one question after the other with one worker, until it is ended', async () => {
  const stop = new AbortController();
  const { prepare, ask } = start(stop);
  prepare();
  const answers = await Promise.all([ask([place(1)]), ask([place(2), place(3)])]);
  expect(answers.map((places) => places.map(([on]) => on?.page))).toEqual([[1], [2, 3]]);
  expect(FakeWorker.started).toBe(1);
  stop.abort();
  expect(FakeWorker.ended).toBe(1);
  expect(await ask([place(1)])).toEqual([[]]);
  expect(FakeWorker.started).toBe(1);
});

it('knows nothing where the worker fails or hangs, and goes on with a new one', async () => {
  const { ask } = start();
  FakeWorker.does = 'fail';
  expect(await ask([place(1), place(2)])).toEqual([[], []]);
  FakeWorker.does = 'hang';
  const hanging = ask([place(1)]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await hanging).toEqual([[]]);
  FakeWorker.does = 'answer';
  expect(await ask([place(4)])).toEqual([[{ page: 4, quads: [QUAD] }]]);
  expect([FakeWorker.started, FakeWorker.ended]).toEqual([3, 2]);
});

it('gives a draft the places of its words on every page, and leaves it as it is without', async () => {
  const text = 'will manage\ndemand for';
  const segments = packSegments([
    { start: 0, page: 1, item: 4, from: 0, to: 11 },
    { start: 12, page: 2, item: 0, from: 0, to: 10 },
  ]);
  const reading = {
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
    pages: [
      { page: 1, start: 0, end: 11 },
      { page: 2, start: 12, end: text.length },
    ],
  };
  const dates = { made: null, changed: null };
  const pdf = makePdfReading({ reading, coverage: emptyCoverage(2), dates, title: '', segments }, new Map());
  const draft = draftFromSpan(reading, 5, 18)!;
  const [placed] = await withQuads({ pdf, askQuads: start().ask }, [draft]);
  expect(placed?.quads.map(({ page }) => page)).toEqual([1, 2]);
  FakeWorker.does = 'fail';
  expect(await withQuads({ pdf, askQuads: start().ask }, [draft])).toEqual([draft]);
});
