import type { ComponentChildren } from 'preact';
import { FileButton } from './FileButton.tsx';

type Props = { children?: ComponentChildren; onFile: (file: File) => void };

/** What stands in the reader before a paper is open. */
export function OpenPaper({ children, onFile }: Props) {
  return (
    <section class="card open-paper">
      <h2>Open a paper</h2>
      <p>Drop a PDF anywhere on this page, or choose one from your computer. It stays on your computer.</p>
      <p>
        <FileButton onFile={onFile}>Choose a PDF</FileButton> {children}
      </p>
      <p class="soft">
        On a council’s website, the Minuted button of your browser opens the PDF in front of you here.
      </p>
    </section>
  );
}
