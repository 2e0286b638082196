import type { ComponentChildren } from 'preact';
import { say } from '../platform/say.ts';

type Props = {
  onClose: () => void;
  /** The button that does what the dialog is for. Without one, closing is what is left to do. */
  children?: ComponentChildren;
};

/** The last row of a dialog: what it is for, and the way out. */
export function ModalActions({ onClose, children }: Props) {
  return (
    <p class="modal-actions">
      {children}
      <button type="button" class={children ? undefined : 'primary'} onClick={onClose}>
        {children ? say('common_cancel') : say('common_close')}
      </button>
    </p>
  );
}
