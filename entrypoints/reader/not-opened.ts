import type { ErrorCode } from '../../core/result.ts';
import { say } from '../../platform/say.ts';
import { EMPTY } from './reader-store.ts';

/** The state of the reader when a paper could not be opened, with what to tell of it. */
export function notOpened(code: ErrorCode, original: string | null, page: number): typeof EMPTY {
  if (code === 'needs-password') {
    // The reader gave up: back to where a paper is chosen.
    const notice = { text: say('notOpened_thePaperIsLockedSoIt') };
    return { ...EMPTY, original, page, notice };
  }
  const host = code === 'no-permission' && original ? URL.parse(original)?.hostname : null;
  return { ...EMPTY, phase: 'failed', original, page, problem: { code, host: host ?? null } };
}
