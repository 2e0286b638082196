import { ExpectedError } from '../core/result.ts';

/** IndexedDB refused to open, or was taken away: private windows, blocked site data, a damaged profile. */
const BLOCKED = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'MissingApiError',
  'InvalidStateError',
  'DatabaseClosedError',
  'SecurityError',
]);

/**
 * The expected failure behind an error of the database: `storage-full`, `storage-blocked`, `interrupted`, or the error
 * itself where it is none of them (an ExpectedError stays what it is, `newer-locker` among them).
 */
export function toStorageError(error: unknown): unknown {
  const expected = expectedIn(error);
  if (expected) return expected;
  const names = namesOf(error);
  // First, because a full disk can also show as an aborted transaction or a database that does not open.
  if (names.includes('QuotaExceededError')) return new ExpectedError('storage-full', error);
  if (names.some((name) => BLOCKED.has(name))) return new ExpectedError('storage-blocked', error);
  // Nothing here aborts a transaction, so the browser did: Chromium gives no reason when the disk fills up inside one.
  if (names.includes('AbortError')) return new ExpectedError('interrupted', error);
  return error;
}

/** Runs work on the database and gives its failures their names. */
export async function withStorageErrors<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}

/** An error of our own, which Dexie wraps when the locker could not be opened. */
function expectedIn(error: unknown, depth = 0): ExpectedError | null {
  if (error instanceof ExpectedError) return error;
  if (typeof error !== 'object' || error === null || depth > 5) return null;
  return expectedIn((error as { inner?: unknown }).inner, depth + 1);
}

/** The names of an error and of those inside it: Dexie wraps the cause as `inner`, a bulk write as `failures`. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const wrapped = [inner, ...(Array.isArray(failures) ? failures.slice(0, 3) : [])];
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...wrapped.flatMap((cause) => namesOf(cause, depth + 1)),
  ];
}
