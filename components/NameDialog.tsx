import { useState } from 'preact/hooks';
import { say } from '../platform/say.ts';
import { Modal } from './Modal.tsx';
import { ModalActions } from './ModalActions.tsx';

type Props = {
  title: string;
  label: string;
  /** What stands in the field at first. */
  name: string;
  onName: (name: string) => void;
  onClose: () => void;
};

/** Asks for a name. */
export function NameDialog({ title, label, name, onName, onClose }: Props) {
  const [text, setText] = useState(name);
  return (
    <Modal title={title} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onName(text.trim());
        }}
      >
        <label>
          {label}
          <input
            data-name
            required
            maxLength={100}
            value={text}
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <ModalActions onClose={onClose}>
          <button type="submit" class="primary" data-action="name">
            {say('nameDialog_save')}
          </button>
        </ModalActions>
      </form>
    </Modal>
  );
}
