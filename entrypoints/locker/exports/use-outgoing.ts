import { useEffect, useState } from 'preact/hooks';
import { toErrorCode, type ErrorCode } from '../../../core/result.ts';
import { scanOutgoing, type Outgoing } from '../../../storage/scan-outgoing.ts';

export type OutgoingState =
  { state: 'looking' } | { state: 'ready'; outgoing: Outgoing } | { state: 'failed'; code: ErrorCode };

/** What an export would hand out, looked through again when the reader's private words change; null words are not known yet. */
export function useOutgoing(
  only: ReadonlySet<string> | undefined,
  ownWords: readonly string[] | null,
): OutgoingState {
  const [state, setState] = useState<OutgoingState>({ state: 'looking' });
  useEffect(() => {
    if (ownWords === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    setState({ state: 'looking' });
    scanOutgoing({ only, ownWords, signal }).then(
      (outgoing) => signal.aborted || setState({ state: 'ready', outgoing }),
      (error: unknown) => signal.aborted || setState({ state: 'failed', code: toErrorCode(error) }),
    );
    return () => controller.abort();
  }, [only, JSON.stringify(ownWords)]);
  return state;
}
