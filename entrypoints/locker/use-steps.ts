import { useEffect, useRef, useState } from 'preact/hooks';
import { errorText } from '../../components/error-text.ts';
import type { ToastMessage } from '../../components/Toast.tsx';
import { toErrorCode } from '../../core/result.ts';
import { say } from '../../platform/say.ts';
import { loadLateParts } from './late.ts';
import type { OnProgress } from '../../storage/rewrite-quotes.ts';
import type * as LateParts from './late-parts.ts';

/** How far long work is, is said after so many quotes. */
const SAID_EVERY = 2000;
/** Steps that can be taken back, the last first. */
const KEPT = 20;

/** Something that was done, and how to take it back. */
export type Step = {
  /** What was done, in a sentence; null where the page shows it by itself. */
  said: string | null;
  undo: (onProgress: OnProgress) => Promise<unknown>;
  /** What is said once it is taken back. */
  undone: string;
  /** Gets the focus when it is taken back. */
  quote?: string;
  /** Where the focus goes when the line is closed, because what had it is gone. */
  focusAfter?: string | null;
  /** Steps of one name, one after the other, are taken back as one: a note is stored many times while it is typed. */
  name?: string;
};

/**
 * Does things to the locker and remembers how to take them back: with the button of the line at the foot of the page,
 * and with Ctrl+Z outside of text fields. `focusQuote` gives the focus to a quote.
 */
export function useSteps(focusQuote: (id: string | null) => void) {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const steps = useRef<Step[]>([]);

  const fail = (error: unknown) => setMessage({ text: errorText(toErrorCode(error)), failed: true });
  const remember = (step: Step) => {
    const last = steps.current.at(-1);
    if (step.name !== undefined && step.name === last?.name) return;
    steps.current = [...steps.current, step].slice(-KEPT);
  };
  const tell = (text: string) => setMessage({ text, keepsFocus: true });
  const progress: OnProgress = (done, all) => {
    if (all <= SAID_EVERY || done % SAID_EVERY !== 0) return;
    const [some, whole] = [done, all].map((count) => count.toLocaleString('en-GB'));
    tell(say('steps_doneOf', { done: some!, all: whole! }));
  };
  const takeBack = async (step: Step) => {
    steps.current = steps.current.filter((other) => other !== step);
    try {
      await step.undo(progress);
      tell(step.undone);
      if (step.quote !== undefined) focusQuote(step.quote);
    } catch (error) {
      if (toErrorCode(error) !== 'not-found') steps.current.push(step);
      fail(error);
    }
  };
  const undoLast = () => {
    const last = steps.current.at(-1);
    if (last) void takeBack(last);
    else tell(say('steps_thereIsNothingToUndo'));
  };
  /** Does something, for which it gets the late parts; what that gives can be taken back. Failures are said. Gives whether it went well. */
  const run = async (work: (parts: typeof LateParts) => Promise<Step | null>): Promise<boolean> => {
    try {
      const step = await work(await loadLateParts());
      if (!step) return true;
      remember(step);
      if (step.said !== null)
        setMessage({
          text: step.said,
          onUndo: () => void takeBack(step),
          focusAfter: step.focusAfter,
          keepsFocus: step.focusAfter === undefined,
        });
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };

  const latest = useRef(undoLast);
  latest.current = undoLast;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || altKey || shiftKey) return;
      if (isText(target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return { message, tell, progress, run, remember, close: () => setMessage(null) };
}

export type Steps = ReturnType<typeof useSteps>;

/** Whether keys belong to a text that is being typed. */
export function isText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('textarea, input:not([type=checkbox], [type=radio], [type=file]), select')
  );
}
