import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { toErrorCode, type ErrorCode } from '../core/result.ts';
import { toStorageError } from './storage-error.ts';

export type LiveResult<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; code: ErrorCode };

/**
 * What a query of the database gives, again after every change that touches it, in this tab or another.
 * `inputs` are what the query depends on; while it runs anew the last answer stays. It is asked once it `isWanted`.
 */
export function useLiveQuery<T>(query: () => Promise<T>, inputs: unknown[], isWanted = true): LiveResult<T> {
  const [result, setResult] = useState<LiveResult<T>>({ state: 'loading' });
  useEffect(() => {
    if (!isWanted) return;
    const subscription = liveQuery(query).subscribe({
      next: (value) => setResult({ state: 'ready', value }),
      error: (error: unknown) => setResult({ state: 'failed', code: toErrorCode(toStorageError(error)) }),
    });
    return () => subscription.unsubscribe();
  }, [isWanted, ...inputs]);
  return result;
}
