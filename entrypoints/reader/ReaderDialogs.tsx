import type { HitView } from '../../components/HitCard.tsx';
import { KeysDialog } from '../../components/KeysDialog.tsx';
import { PasswordDialog } from '../../components/PasswordDialog.tsx';
import { PrintDialog } from '../../components/PrintDialog.tsx';
import { changeSettings } from '../../storage/settings.ts';
import { CopiesDialog } from './CopiesDialog.tsx';
import { READER_KEY_LIST } from './reader-key-list.ts';
import type { ReaderState } from './reader-store.ts';
import type { usePrinting } from './use-printing.ts';

type Props = {
  state: ReaderState;
  /** The places that are listed: their pages can be printed alone. */
  shown: HitView[];
  printing: ReturnType<typeof usePrinting>;
  copying: boolean;
  onCopied: () => void;
  keysOpen: boolean;
  onKeysClosed: () => void;
};

/** Whatever the reader page asks or shows in front of the paper. */
export function ReaderDialogs(props: Props) {
  const { state, shown, printing, copying, onCopied, keysOpen, onKeysClosed } = props;
  const { locked, page, pages, paper, file, settings } = state;
  return (
    <>
      {locked && <PasswordDialog key={String(locked.wrong)} wrong={locked.wrong} onAnswer={locked.answer} />}
      {printing.open && (
        <PrintDialog
          page={page}
          pages={pages}
          hitPages={[...new Set(shown.flatMap((hit) => hit.pages))].sort((a, b) => a - b)}
          progress={printing.progress}
          onPrint={printing.print}
          onClose={printing.close}
        />
      )}
      {copying && <CopiesDialog sha256={paper?.seen.sha256} file={file} onClose={onCopied} />}
      {keysOpen && (
        <KeysDialog
          keys={READER_KEY_LIST}
          letters={settings?.letterKeys ?? true}
          onLetters={(letterKeys) => void changeSettings({ letterKeys }).catch(() => undefined)}
          onClose={onKeysClosed}
        />
      )}
    </>
  );
}
