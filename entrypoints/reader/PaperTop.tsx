import type { ComponentChildren } from 'preact';
import { CopyOffer } from '../../components/CopyOffer.tsx';
import { FileChoice } from '../../components/FileChoice.tsx';
import { OpeningOffer } from '../../components/OpeningOffer.tsx';
import { PaperSource } from '../../components/PaperSource.tsx';
import { errorText } from '../../components/error-text.ts';
import { toErrorCode } from '../../core/result.ts';
import { say } from '../../platform/say.ts';
import { askForSites, originOf } from '../../platform/sites.ts';
import { changeSettings } from '../../storage/settings.ts';
import { useSettings } from '../../storage/use-settings.ts';
import type { GivenFiles } from './given-files.ts';
import { useStore, type ReaderState, type Store } from './reader-store.ts';

type Props = {
  /** The web address of the paper; null for a file and before a paper is open. */
  original: string | null;
  /** Whether the paper could be opened. */
  isOpen: boolean;
  /** The question for a copy, when there is one. */
  copyOffer: ReaderState['copyOffer'];
  given: Store<GivenFiles>;
  onFile: (file: File) => void;
  tell: (text: string) => void;
  children: ComponentChildren;
};

const YES = say('paperTop_pdfsOnTheSitesThatYou');
const NO = say('paperTop_pdfsStayInYourBrowsersViewer');
const NOT_ALLOWED = say('paperTop_nothingWasChangedBecauseYour');

/** What stands over a paper: the controls, where it came from, the other files, and one question. */
export function PaperTop({ original, isOpen, copyOffer, given, onFile, tell, children }: Props) {
  const { files, current } = useStore(given);
  const settings = useSettings();
  const origin = original ? originOf(original) : null;
  const fail = (error: unknown) => tell(errorText(toErrorCode(error)));
  const answer = (openPdfs: 'always' | 'never', text: string) =>
    changeSettings({ openPdfs }).then(() => tell(text), fail);
  const accept = () => {
    // First in the click: Firefox forgets the click after any await.
    askForSites(origin ? [origin] : []).then(
      (yes) => (yes ? answer('always', YES) : tell(NOT_ALLOWED)),
      fail,
    );
  };
  return (
    <div class="paper-top">
      {children}
      {files.length > 1 && <FileChoice files={files} current={current} onOpen={onFile} />}
      {original && (
        <PaperSource
          address={original}
          onCopy={() => {
            navigator.clipboard.writeText(original).then(() => tell(say('common_copied')), fail);
          }}
        />
      )}
      {copyOffer && <CopyOffer {...copyOffer} />}
      {origin && isOpen && !copyOffer && settings?.openPdfs === 'ask' && (
        <OpeningOffer
          host={new URL(original!).hostname}
          onYes={accept}
          onNo={() => void answer('never', NO)}
        />
      )}
    </div>
  );
}
