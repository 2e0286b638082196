import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** A button with a small window of controls under it, which a click outside, Esc or a click on a control closes. */
export function MoreMenu({ name, children }: { name: string; children: ComponentChildren }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const place = () => {
    const { bottom, right } = button.current!.getBoundingClientRect();
    const { style, offsetWidth } = box.current!;
    // Under its button, but not out of a narrow view.
    const { clientWidth } = document.documentElement;
    style.right = `${Math.min(Math.max(4, clientWidth - right), clientWidth - offsetWidth - 4)}px`;
    style.top = `${bottom + 4}px`;
    style.maxHeight = `calc(100vh - ${bottom + 12}px)`;
  };
  useEffect(() => {
    if (!open) return;
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [open]);
  return (
    <>
      <button type="button" ref={button} popovertarget={id} aria-expanded={open}>
        {name} <span aria-hidden="true">▾</span>
      </button>
      {/* The controls in it are what is clicked. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div
        id={id}
        ref={box}
        popover="auto"
        class="card more-menu"
        onBeforeToggle={(event) => {
          if (event.newState === 'open') place();
        }}
        onToggle={(event) => {
          // Its width is known now.
          if (event.newState === 'open') place();
          setOpen(event.newState === 'open');
        }}
        onChange={() => box.current?.hidePopover()}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('button, a'))
            box.current?.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}
