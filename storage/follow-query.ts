import { liveQuery } from 'dexie';
import { toErrorCode, type ErrorCode } from '../core/result.ts';
import { toStorageError } from './storage-error.ts';

export type LiveResult<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; code: ErrorCode };

/** Tells what a query of the database gives, again after every change that touches it, in this tab or another. Gives what ends it. */
export function followQuery<T>(query: () => Promise<T>, tell: (result: LiveResult<T>) => void): () => void {
  const subscription = liveQuery(query).subscribe({
    next: (value) => tell({ state: 'ready', value }),
    error: (error: unknown) => tell({ state: 'failed', code: toErrorCode(toStorageError(error)) }),
  });
  return () => subscription.unsubscribe();
}
