import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  title: string;
  /** Esc, or whatever else closes it. The dialog stays until it is no longer rendered. */
  onClose: () => void;
  /** The focus begins at the title, for what is there to be read. Else at the first control. */
  toRead?: boolean;
  children: ComponentChildren;
};

/** A dialog over everything. The focus goes into it, stays in it, and goes back to where it was. */
export function Modal({ title, onClose, toRead = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current!;
    const before = document.activeElement;
    element.showModal();
    if (toRead) element.querySelector('h2')?.focus();
    return () => {
      element.close();
      // What had the focus may be gone by now, or hidden.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      class="card modal"
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Browsers also close it without asking, when Esc is pressed twice. Our own closing comes after it has gone.
      onClose={() => {
        if (dialog.current) onClose();
      }}
    >
      <h2 id={heading} tabIndex={toRead ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
