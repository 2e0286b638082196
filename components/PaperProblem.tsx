import type { ComponentChildren } from 'preact';
import type { ErrorCode } from '../core/result.ts';
import { say } from '../platform/say.ts';
import { AddressForm } from './AddressForm.tsx';
import { errorText } from './error-text.ts';
import { FileButton } from './FileButton.tsx';

type Props = {
  code: ErrorCode;
  /** The site that the reader may allow, when that is what is missing. */
  host: string | null;
  onAllow: () => void;
  onFiles: (files: File[]) => void;
  onAddress: (words: string) => void;
  /** Another way to the paper. */
  children?: ComponentChildren;
};

/** Why a paper could not be opened, and what to do next. Needs nothing that may be broken. */
export function PaperProblem({ code, host, onAllow, onFiles, onAddress, children }: Props) {
  return (
    <section class="card open-paper" role="alert">
      <h2>
        {host ? say('paperProblem_mayMinutedReadThisSite') : say('paperProblem_thisPaperCouldNotBeOpened')}
      </h2>
      <p>{errorText(code)}</p>
      {children}
      <p>
        {host && (
          <button type="button" class="primary" onClick={onAllow}>
            {say('paperProblem_allow', { host })}
          </button>
        )}{' '}
        <FileButton onFiles={onFiles}>{say('paperProblem_openAnotherPaper')}</FileButton>
      </p>
      {code === 'bad-address' && <AddressForm onAddress={onAddress} />}
    </section>
  );
}
