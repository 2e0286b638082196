import type { LockerAnswer, LockerQuery } from '../../core/evidence/locker-search/locker-query.ts';
import { toErrorCode, type ErrorCode } from '../../core/result.ts';
import { readCategoryNames } from '../../storage/category-names.ts';
import { fromSearchSchema, type FromSearch, type ToSearch } from './search-messages.ts';

export type LockerSearch = {
  /** Asks another question. While one is being answered only the last of those that come is kept. */
  ask(query: LockerQuery): void;
  /** The ids of rows of an answer; none of one that is no longer the last or one of the few before it. */
  idsAt(answer: number, from: number, to: number): Promise<string[]>;
  close(): void;
};

type SearchEvents = {
  /** The answer to the last question, and again after every change of the locker. Old answers never come. */
  onAnswer: (answer: LockerAnswer) => void;
  onFailure: (code: ErrorCode) => void;
};

/** Starts the worker that searches the locker. */
export function openLockerSearch({ onAnswer, onFailure }: SearchEvents): LockerSearch {
  const worker = new Worker(new URL('./locker-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (ids: string[]) => void>();
  let requests = 0;
  let asked = 0;
  let next: LockerQuery | null = null;
  let isBusy = false;
  let hasTitles = false;

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const send = (message: ToSearch) => worker.postMessage(message);
  const sendNext = () => {
    if (!next) return;
    isBusy = true;
    send({ kind: 'ask', ask: (asked += 1), query: next });
    next = null;
  };
  const sendTitles = async () => {
    // Of two names for the same category the first counts.
    const names = (await readCategoryNames()).reverse();
    const titles = names.map(({ pack, category, name }) => [`${pack}/${category}`, name] as const);
    send({ kind: 'categories', titles: Object.fromEntries(titles) });
  };
  const take = (message: FromSearch) => {
    if (message.kind === 'ids') {
      waiting.get(message.request)?.(message.ids);
      waiting.delete(message.request);
      return;
    }
    if (message.kind === 'failed') onFailure(message.code);
    else if (message.ask === asked && !next) onAnswer(message.answer);
    if (message.kind === 'answer' && message.ask < asked) return;
    isBusy = false;
    sendNext();
    if (hasTitles) return;
    hasTitles = true;
    void sendTitles().catch((error: unknown) => onFailure(toErrorCode(error)));
  };
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => take(fromSearchSchema.parse(data)));
  worker.addEventListener('error', () => onFailure('unexpected'));
  return {
    ask(query) {
      next = query;
      if (!isBusy) sendNext();
    },
    idsAt(answer, from, to) {
      const request = (requests += 1);
      const { promise, resolve } = Promise.withResolvers<string[]>();
      waiting.set(request, resolve);
      send({ kind: 'ids', request, answer, from, to });
      return promise;
    },
    close: () => worker.terminate(),
  };
}
