import type { ComponentChildren } from 'preact';
import { say } from '../platform/say.ts';
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
      <h2>{say('openPaper_openAPaper')}</h2>
      <p>{say('openPaper_dropPdfsAnywhereOnThisPage')}</p>
      <p>
        <FileButton onFiles={onFiles}>{say('openPaper_choosePdfs')}</FileButton> {children}
      </p>
      <AddressForm onAddress={onAddress} />
      <p class="soft">{say('openPaper_onACouncilsWebsiteTheMinuted')}</p>
    </section>
  );
}
