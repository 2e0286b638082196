import { KeyTable } from './KeyTable.tsx';
import { Modal } from './Modal.tsx';
import { Switch } from './Switch.tsx';

const KEYS = [
  ['/', 'Search'],
  ['Esc', 'In the search: empty it'],
  ['Page Down, Page Up', 'In the list: next quote, quote before'],
  ['Ctrl+Home, Ctrl+End', 'In the list: to what stands before it, after it'],
  ['x or Space', 'On a quote: select it, or not'],
  ['Shift+↓, Shift+↑', 'On a quote: select the next one too, the one before too'],
  ['Ctrl+A', 'On a quote: select all that were found'],
  ['Alt+↓, Alt+↑', 'On a quote in a folder: move it down, up'],
  ['Delete', 'On a quote: move it to the bin, or all that are selected'],
  ['Ctrl+Z', 'Undo, up to 20 steps'],
  ['?', 'This list'],
] as const;

type Props = { letters: boolean; onLetters: (on: boolean) => void; onClose: () => void };

/** The keys of the locker, and a switch for those that are a single character. */
export function LockerKeysDialog({ letters, onLetters, onClose }: Props) {
  return (
    <Modal title="Keys" onClose={onClose} toRead>
      <KeyTable keys={KEYS} />
      <p>
        <Switch label="Use keys that are a single character" on={letters} onSwitch={onLetters}>
          Use keys that are a single character
        </Switch>
      </p>
      <p class="soft">
        On a Mac, press ⌘ where it says Ctrl. Switch single keys off if you speak to your computer.
      </p>
      <p class="modal-actions">
        <button type="button" class="primary" onClick={onClose}>
          Close
        </button>
      </p>
    </Modal>
  );
}
