import { KeyTable } from './KeyTable.tsx';
import { Modal } from './Modal.tsx';
import { ModalActions } from './ModalActions.tsx';
import { Switch } from './Switch.tsx';

type Props = {
  keys: readonly (readonly [key: string, what: string])[];
  /** Whether keys that are a single character are used. */
  letters: boolean;
  onLetters: (on: boolean) => void;
  onClose: () => void;
};

/** The keys of a page, and a switch for those that are a single character. */
export function KeysDialog({ keys, letters, onLetters, onClose }: Props) {
  return (
    <Modal title="Keys" onClose={onClose} toRead>
      <KeyTable keys={keys} />
      <p>
        <Switch label="Use keys that are a single character" on={letters} onSwitch={onLetters}>
          Use keys that are a single character
        </Switch>
      </p>
      <p class="soft">
        On a Mac, press ⌘ where it says Ctrl. Switch single keys off if you speak to your computer.
      </p>
      <ModalActions onClose={onClose} />
    </Modal>
  );
}
