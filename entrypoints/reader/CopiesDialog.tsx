import { errorText } from '../../components/error-text.ts';
import { Modal } from '../../components/Modal.tsx';
import { ModalActions } from '../../components/ModalActions.tsx';
import type { PaperFile } from '../../documents/pdf/paper-file.ts';
import { say } from '../../platform/say.ts';
import { findPaper } from '../../storage/papers.ts';
import { quotesOf } from '../../storage/quotes.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { PdfCopies } from '../locker/pdf-copies/PdfCopies.tsx';

type Props = {
  /** SHA-256 of the paper that is open; undefined until it is read. */
  sha256: string | undefined;
  file: PaperFile | null;
  onClose: () => void;
};

/** Copies of the open paper with its quotes. */
export function CopiesDialog({ sha256 = '', file, onClose }: Props) {
  const found = useLiveQuery(async () => {
    const [paper, quotes] = await Promise.all([findPaper(sha256), quotesOf(sha256)]);
    return paper && quotes.length > 0 ? { paper, quotes } : null;
  }, [sha256]);
  return (
    <Modal title={say('copiesDialog_copiesWithYourQuotes')} onClose={onClose} toRead>
      {found.state === 'failed' && <p role="alert">{errorText(found.code)}</p>}
      {found.state === 'ready' && !found.value && (
        <p data-no-quotes>{say('copiesDialog_youHaveNotSavedAQuote')}</p>
      )}
      {found.state === 'ready' && found.value && file && (
        <PdfCopies {...found.value} take={() => file.whole} />
      )}
      <ModalActions onClose={onClose} />
    </Modal>
  );
}
