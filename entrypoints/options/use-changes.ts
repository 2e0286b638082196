import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { errorText } from '../../components/error-text.ts';
import type { ToastMessage } from '../../components/Toast.tsx';
import { toErrorCode } from '../../core/result.ts';
import { refreshPapers } from '../../platform/page-script.ts';
import { say } from '../../platform/say.ts';

export type Work = () => Promise<unknown>;

/**
 * Makes changes that reach the open papers at once; each is said in one line, with its undo in that line where it has
 * one. `heading` gets the focus when what had it is gone.
 */
export function useChanges(heading: RefObject<HTMLElement | null>) {
  const [message, setMessage] = useState<ToastMessage | null>(null);

  /** What had the focus before the way to undo took it. */
  const origin = useRef<HTMLElement | null>(null);
  const focusBack = () => (origin.current?.isConnected ? origin.current : heading.current)?.focus();

  const change = async (work: Work, text: string, undo?: Work): Promise<boolean> => {
    if (undo && document.activeElement instanceof HTMLElement) origin.current = document.activeElement;
    try {
      await work();
    } catch (error) {
      setMessage({ text: errorText(toErrorCode(error)), failed: true });
      return false;
    }
    // Not waited for: a big paper takes a while to be searched again.
    void refreshPapers();
    setMessage({
      text,
      ...(undo && { onUndo: () => void change(undo, say('changes_undone')).then(focusBack) }),
    });
    return true;
  };

  const close = () => {
    setMessage(null);
    focusBack();
  };
  return { message, change, close, tell: (text: string) => setMessage({ text }) };
}
