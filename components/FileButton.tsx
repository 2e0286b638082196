import type { ComponentChildren } from 'preact';

type Props = { onFiles: (files: File[]) => void; children: ComponentChildren };

/** A button that lets the reader choose PDFs from her computer. */
export function FileButton({ onFiles, children }: Props) {
  return (
    <label class="button file-button">
      {children}
      <input
        class="visually-hidden"
        type="file"
        multiple
        accept=".pdf,application/pdf"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Cleared, so that the same file can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
