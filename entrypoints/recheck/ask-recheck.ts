import type { ComparedPage } from '../../core/evidence/compare-pages.ts';
import type { QuoteToFind } from '../../core/evidence/find-again/sought-quote.ts';
import { ExpectedError } from '../../core/result.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import type { FoundAgain, FromRecheck, ToRecheck } from './recheck-messages.ts';

/** So long a worker may take until its next answer, in milliseconds: 1,000 quotes in 1,300 pages take a few seconds. */
const MOST_TIME = 60_000;

/**
 * Finds quotes again in a reading text, in a worker of its own; `before` is the old text where it is kept. Throws
 * `too-slow`, and the signal's reason when it is broken off.
 */
export async function findInWorker(
  reading: ReadingText,
  quotes: readonly QuoteToFind[],
  before: ReadingText | null,
  signal: AbortSignal,
): Promise<FoundAgain> {
  const sought = quotes.map(({ exact, selectors, pages }) => ({ exact, selectors, pages }));
  let answer: FoundAgain = { found: [], isOther: false };
  await ask({ kind: 'find', reading, quotes: sought, before }, signal, (message) => {
    if (message.kind === 'found') answer = { found: message.found, isOther: message.isOther };
    return true;
  });
  return answer;
}

/**
 * Compares two versions of a paper in a worker of its own; `onPages` gets some pages at a time, in order. Throws as
 * `findInWorker` does.
 */
export function compareInWorker(
  before: ReadingText,
  after: ReadingText,
  signal: AbortSignal,
  onPages: (pages: ComparedPage[]) => void,
): Promise<void> {
  return ask({ kind: 'compare', before, after }, signal, (message) => {
    if (message.kind !== 'pages') return true;
    onPages(message.pages);
    return message.isLast;
  });
}

/** Puts one question to a new worker; over when `take` says so. */
async function ask(
  question: ToRecheck,
  signal: AbortSignal,
  take: (message: FromRecheck) => boolean,
): Promise<void> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./recheck-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => reject(new ExpectedError('too-slow')), MOST_TIME);
  };
  const whileAsking = { signal: stop.signal };
  signal.addEventListener('abort', () => reject(signal.reason), whileAsking);
  worker.addEventListener('error', () => reject(new ExpectedError('unexpected')), whileAsking);
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<FromRecheck>) => {
      wait();
      if (data.kind === 'failed') reject(new ExpectedError(data.code));
      else if (take(data)) resolve();
    },
    whileAsking,
  );
  wait();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage(question);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    stop.abort();
    worker.terminate();
  }
}
