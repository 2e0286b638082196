import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = { summary: string; name: string; children: () => ComponentChildren };

/** Something that is made only once the reader opens it. */
export function Fold({ summary, name, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class={`fold ${name}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
