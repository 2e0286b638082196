import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../platform/say.ts';
import { Modal } from './Modal.tsx';
import { ModalActions } from './ModalActions.tsx';

type Props = {
  /** A password was tried, and it was not the right one. */
  wrong: boolean;
  /** Null when the reader gives up. */
  onAnswer: (password: string | null) => void;
};

/** Asks for the password of a paper. */
export function PasswordDialog({ wrong, onAnswer }: Props) {
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Modal title={say('passwordDialog_thisPaperIsLocked')} onClose={() => onAnswer(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(password);
        }}
      >
        <p>{say('passwordDialog_itOpensWithAPasswordWhoever')}</p>
        {wrong && (
          <p class="problem" id="password-wrong" role="alert">
            {say('passwordDialog_thatIsNotTheRightPassword')}
          </p>
        )}
        <p>
          <label>
            {say('passwordDialog_password')}
            <input
              ref={field}
              type="password"
              autocomplete="off"
              value={password}
              aria-invalid={wrong}
              aria-describedby={wrong ? 'password-wrong' : undefined}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          </label>
        </p>
        <ModalActions onClose={() => onAnswer(null)}>
          <button type="submit" class="primary">
            {say('passwordDialog_openThePaper')}
          </button>
        </ModalActions>
      </form>
    </Modal>
  );
}
