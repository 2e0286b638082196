import { expect, it } from 'vitest';
import { ExpectedError, toErrorCode } from '../../../core/result.ts';
import { toStorageError } from '../../../storage/storage-error.ts';

const error = (name: string, rest: object = {}) => Object.assign(new Error(name), { name, ...rest });

/** The shapes in which Dexie and the browsers report these failures. */
it.each([
  ['a full disk', error('QuotaExceededError'), 'storage-full'],
  ['a transaction ended by it', error('AbortError', { inner: error('QuotaExceededError') }), 'storage-full'],
  [
    'a bulk write that hit it',
    error('BulkError', { failures: [error('QuotaExceededError')] }),
    'storage-full',
  ],
  [
    'an opening that hit it',
    error('OpenFailedError', { inner: error('QuotaExceededError') }),
    'storage-full',
  ],
  [
    'a database that does not open',
    error('OpenFailedError', { inner: error('UnknownError') }),
    'storage-blocked',
  ],
  ['a browser without databases', error('MissingAPIError'), 'storage-blocked'],
  ['a transaction that the browser ended', error('AbortError'), 'interrupted'],
  ['a failure of our own', new ExpectedError('not-found'), 'not-found'],
  ['a mistake in the program', new TypeError('x'), 'unexpected'],
])('names %s', (_, thrown, code) => {
  expect(toErrorCode(toStorageError(thrown))).toBe(code);
});

it('finds an expected failure inside what Dexie makes of it', () => {
  const wrapped = Object.assign(new Error('closed'), {
    name: 'DatabaseClosedError',
    inner: new ExpectedError('newer-locker'),
  });
  expect(toErrorCode(toStorageError(wrapped))).toBe('newer-locker');
});
