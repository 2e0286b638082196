import { useEffect, useState } from 'preact/hooks';
import { toErrorCode, type ErrorCode } from '../../../core/result.ts';
import { scanOutgoing, type Outgoing } from '../../../storage/scan-outgoing.ts';

export type OutgoingState =
  | { state: 'looking'; done: number; total: number }
  | { state: 'ready'; outgoing: Outgoing }
  | { state: 'failed'; code: ErrorCode };

/** Before anything is known of how much there is. */
const BEGUN: OutgoingState = { state: 'looking', done: 0, total: 0 };

/** What an export would hand out, looked through again when the reader's private words change; null words are not known yet. */
export function useOutgoing(
  only: ReadonlySet<string> | undefined,
  ownWords: readonly string[] | null,
): OutgoingState {
  const [state, setState] = useState<OutgoingState>(BEGUN);
  useEffect(() => {
    if (ownWords === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    setState(BEGUN);
    const onProgress = (done: number, total: number) =>
      signal.aborted || setState({ state: 'looking', done, total });
    scanOutgoing({ only, ownWords, signal, onProgress }).then(
      (outgoing) => signal.aborted || setState({ state: 'ready', outgoing }),
      (error: unknown) => signal.aborted || setState({ state: 'failed', code: toErrorCode(error) }),
    );
    return () => controller.abort();
  }, [only, JSON.stringify(ownWords)]);
  return state;
}
