import { useEffect, useRef } from 'preact/hooks';
import { say } from '../platform/say.ts';

/** One line at the foot of the page, until it is closed or another comes: people read at different speeds. */
export type ToastMessage = {
  text: string;
  failed?: boolean;
  onUndo?: () => void;
  /** The focus stays where it is. Else a way to undo it gets the focus, because what had it before may be gone. */
  keepsFocus?: boolean;
  /** The quote that gets the focus when the line is closed. */
  focusAfter?: string | null;
};

type Props = { message: ToastMessage | null; onClose: () => void };

/** Says what just happened, with a way to undo it. */
export function Toast({ message, onClose }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!message?.keepsFocus) undo.current?.focus();
  }, [message]);
  return (
    <div class="toast" aria-live={message?.failed ? 'assertive' : 'polite'}>
      {message && (
        <div class="card row" data-toast>
          <span>{message.text}</span>
          {message.onUndo && (
            <button type="button" ref={undo} data-action="undo" onClick={message.onUndo}>
              {say('common_undo')}
            </button>
          )}
          <button type="button" class="quiet" data-action="close-toast" onClick={onClose}>
            {say('common_close')}
          </button>
        </div>
      )}
    </div>
  );
}
