import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyCoverage } from '../../../core/evidence/empty-coverage.ts';
import { nearestFirst } from '../../../documents/pdf/nearest-first.ts';
import { prepareWorker, readInWorker } from '../../../entrypoints/reader/read-in-worker.ts';
import { createStore } from '../../../entrypoints/reader/reader-store.ts';
import type { SearchOrder } from '../../../components/SearchProgress.tsx';
import type { FromWorker, ToWorker } from '../../../entrypoints/reader/worker-messages.ts';

/** A worker that reads six pages at once, but for those that hang it, and ends as a real one would. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  static hanging = new Set<number>();
  static orders: SearchOrder[] = [];
  static reads: { skip: number[]; terminated: boolean }[] = [];
  #read: { skip: number[]; terminated: boolean } | null = null;

  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(message: ToWorker): void {
    if (message.kind === 'order') FakeWorker.orders.push(message.order);
    if (message.kind !== 'read') return;
    this.#read = { skip: message.skip, terminated: false };
    FakeWorker.reads.push(this.#read);
    queueMicrotask(() => this.#answer(message));
  }
  terminate(): void {
    if (this.#read) this.#read.terminated = true;
  }
  #answer({ near, skip }: Extract<ToWorker, { kind: 'read' }>): void {
    const tell = (data: FromWorker) => this.dispatchEvent(new MessageEvent('message', { data }));
    tell({ kind: 'opened', pages: 6 });
    for (const page of nearestFirst(6, near)) {
      if (FakeWorker.hanging.has(page) && !skip.includes(page)) return;
      tell({ kind: 'page', page, text: null });
    }
    const reading = { text: '', blocks: [], pages: [] };
    const coverage = { ...emptyCoverage(6), unreadable: skip };
    const dates = { made: null, changed: null };
    const parts = {
      reading,
      coverage,
      dates,
      title: '',
      segments: new Int32Array(),
      hits: [],
      blocks: new Int32Array(),
    };
    tell({ kind: 'found', ...parts, isWhole: true });
  }
}

const found: number[][] = [];
const stop = () => new AbortController();
const orders = createStore<{ order: SearchOrder }>({ order: 'go' });
const read = (signal: AbortSignal) =>
  readInWorker(new Uint8Array(1), {
    password: null,
    fileName: 'a.pdf',
    near: 1,
    packs: [],
    signal,
    orders,
    onProgress: () => {},
    onHash: () => {},
    onFound: ({ coverage }) => found.push(coverage.unreadable),
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.made = [];
  FakeWorker.reads = [];
  FakeWorker.orders = [];
  orders.set({ order: 'go' });
  found.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('reads a paper in one worker, and ends it', async () => {
  FakeWorker.hanging = new Set();
  await read(stop().signal);
  expect(found).toEqual([[]]);
  expect(FakeWorker.reads).toEqual([{ skip: [], terminated: true }]);
});

it('goes on in a new worker without the page that hangs', async () => {
  FakeWorker.hanging = new Set([3]);
  const reading = read(stop().signal);
  await vi.advanceTimersByTimeAsync(10_000);
  await reading;
  expect(found).toEqual([[3]]);
  expect(FakeWorker.reads.map(({ terminated }) => terminated)).toEqual([true, true]);
});

it('gives the rest up after the second page that hangs', async () => {
  FakeWorker.hanging = new Set([3, 4]);
  const reading = read(stop().signal);
  await vi.advanceTimersByTimeAsync(20_000);
  await reading;
  expect(found).toEqual([[3, 4, 5, 6]]);
});

it('stops at once when it is told to', async () => {
  FakeWorker.hanging = new Set([1]);
  const control = stop();
  const reading = read(control.signal);
  const ended = expect(reading).rejects.toThrow('enough');
  await vi.advanceTimersByTimeAsync(10);
  control.abort(new Error('enough'));
  await ended;
  expect(FakeWorker.reads).toEqual([{ skip: [], terminated: true }]);
});

it('waits for ever while the search is paused, and takes a worker for hanging again when it goes on', async () => {
  FakeWorker.hanging = new Set([3]);
  const reading = read(stop().signal);
  await vi.advanceTimersByTimeAsync(10);
  orders.set({ order: 'pause' });
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(FakeWorker.reads).toEqual([{ skip: [], terminated: false }]);
  orders.set({ order: 'go' });
  await vi.advanceTimersByTimeAsync(10_000);
  await reading;
  expect(found).toEqual([[3]]);
  expect(FakeWorker.orders).toEqual(['pause', 'go']);
});

it('tells a new worker that the search is paused', async () => {
  FakeWorker.hanging = new Set();
  orders.set({ order: 'pause' });
  await read(stop().signal);
  expect(FakeWorker.orders).toEqual(['pause']);
});

it('ends without more when a worker hangs that was told to stop', async () => {
  FakeWorker.hanging = new Set([3]);
  const reading = read(stop().signal);
  await vi.advanceTimersByTimeAsync(10);
  orders.set({ order: 'stop' });
  await vi.advanceTimersByTimeAsync(10_000);
  await reading;
  expect(found).toEqual([]);
  expect(FakeWorker.reads).toEqual([{ skip: [], terminated: true }]);
});

it('reads in a new worker when the one that was made ready broke while nobody listened', async () => {
  FakeWorker.hanging = new Set();
  prepareWorker(Promise.resolve([]));
  FakeWorker.made[0]?.dispatchEvent(new Event('error'));
  await read(stop().signal);
  expect(found).toEqual([[]]);
  expect(FakeWorker.made).toHaveLength(2);
});
