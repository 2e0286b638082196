import type { ComponentChildren } from 'preact';

type Props = { onFile: (file: File) => void; children: ComponentChildren };

/** A button that lets the reader choose a PDF from her computer. */
export function FileButton({ onFile, children }: Props) {
  return (
    <label class="button file-button">
      {children}
      <input
        class="visually-hidden"
        type="file"
        accept=".pdf,application/pdf"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Cleared, so that the same file can be chosen again.
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
