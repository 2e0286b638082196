import type { ComponentChildren } from 'preact';
import { AddressForm } from './AddressForm.tsx';
import { FileButton } from './FileButton.tsx';

type Props = {
  children?: ComponentChildren;
  onFiles: (files: File[]) => void;
  onAddress: (words: string) => void;
};

/** What stands in the reader before a paper is open. */
export function OpenPaper({ children, onFiles, onAddress }: Props) {
  return (
    <section class="card open-paper">
      <h2>Open a paper</h2>
      <p>Drop PDFs anywhere on this page, or choose them from your computer. They stay on your computer.</p>
      <p>
        <FileButton onFiles={onFiles}>Choose PDFs</FileButton> {children}
      </p>
      <AddressForm onAddress={onAddress} />
      <p class="soft">
        On a council’s website, the Minuted button of your browser opens the PDF in front of you here. If the
        site gives you a PDF as a download, drop the downloaded file here.
      </p>
    </section>
  );
}
