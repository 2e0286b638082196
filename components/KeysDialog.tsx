import { say } from '../platform/say.ts';
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
    <Modal title={say('keysDialog_keys')} onClose={onClose} toRead>
      <KeyTable keys={keys} />
      <p>
        <Switch label={say('keysDialog_useKeysThatAreASingle')} on={letters} onSwitch={onLetters}>
          {say('keysDialog_useKeysThatAreASingle')}
        </Switch>
      </p>
      <p class="soft">{say('keysDialog_onAMacPressWhereIt')}</p>
      <ModalActions onClose={onClose} />
    </Modal>
  );
}
