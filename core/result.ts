/**
 * Everything that can go wrong on purpose. Each code has one sentence for the reader in
 * `components/error-text.ts`; a code without a sentence does not compile.
 */
export const ERROR_CODES = [
  'bad-request',
  'disconnected',
  'storage-full',
  'storage-blocked',
  'newer-locker',
  'interrupted',
  'not-found',
  'nothing-selected',
  'too-long',
  'page-too-long',
  'no-permission',
  'cannot-reach',
  'bad-address',
  'paper-gone',
  'not-kept',
  'not-let-in',
  'site-trouble',
  'web-page',
  'broken-off',
  'changed-halfway',
  'sent-by-form',
  'page-only',
  'local-file',
  'file-unreadable',
  'not-a-pdf',
  'empty-file',
  'damaged-pdf',
  'needs-password',
  'too-slow',
  'not-settings',
  'newer-settings',
  'not-an-export',
  'newer-export',
  'is-a-backup',
  'broken-json',
  'odd-json',
  'wrong-encoding',
  'too-big',
  'pack-too-big',
  'damaged-archive',
  'not-a-backup',
  'newer-backup',
  'paper-forbids',
  'not-markable',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The outcome of something that may fail: plain data, because a thrown Error does not survive a message. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };

/** An expected failure, thrown where a return value would only be passed on. `toErrorCode` reads it back. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'ExpectedError';
    this.code = code;
  }
}

/** The code of a failure: its own if it was expected, else `unexpected`. */
export function toErrorCode(error: unknown): ErrorCode {
  return error instanceof ExpectedError ? error.code : 'unexpected';
}
