import { KeyTable } from './KeyTable.tsx';
import { Modal } from './Modal.tsx';
import { Switch } from './Switch.tsx';

const KEYS: [string, string][] = [
  ['. or Alt+Shift+J', 'Next place to read'],
  [', or Alt+Shift+K', 'Place to read before'],
  ['n or j', 'Next page'],
  ['p or k', 'Page before'],
  ['Home, End', 'First page, last page'],
  ['+, −, 0', 'Larger, smaller, as wide as the window'],
  ['r or Shift+R', 'Turn the pages'],
  ['Ctrl+F', 'Find words in the paper'],
  ['Ctrl+G, Ctrl+Shift+G', 'Find the next one, the one before'],
  ['F4', 'Open or close the side bar'],
  ['Ctrl+P', 'Print'],
  ['Ctrl+S', 'Download the paper'],
  ['Alt+Shift+S', 'Save the selected words'],
  ['Enter', 'In the list: go to the place. With words selected: save them'],
  ['s', 'In the list: save the place'],
  ['?', 'This list'],
];

type Props = { letters: boolean; onLetters: (on: boolean) => void; onClose: () => void };

/** The keys of the reader, and a switch for those that are a single character. */
export function KeysDialog({ letters, onLetters, onClose }: Props) {
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
