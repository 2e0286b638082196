import { useEffect, useRef, useState } from 'preact/hooks';
import { toErrorCode } from '../core/result.ts';
import { errorText } from './error-text.ts';

/** Milliseconds without a key before a note is saved by itself. */
const QUIET = 500;

type Props = { note: string; onSave: (note: string) => Promise<void> };

/** The note of a quote. Saves itself; says "Saved" only when `onSave` has resolved for what is in the field. */
export function NoteField({ note, onSave }: Props) {
  const [text, setText] = useState(note);
  const [status, setStatus] = useState('');
  /** What is typed, what is stored, how to store it: read by timers and listeners that outlive a rendering. */
  const now = useRef({ text: note, stored: note, onSave });
  now.current.onSave = onSave;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = (next: string) => {
    now.current.text = next;
    setText(next);
  };
  const save = async () => {
    clearTimeout(timer.current);
    const saving = now.current.text;
    if (saving === now.current.stored) return;
    try {
      await now.current.onSave(saving);
      now.current.stored = saving;
      if (now.current.text === saving) setStatus('Saved');
    } catch (error) {
      setStatus(errorText(toErrorCode(error)));
    }
  };

  // Another tab changed it: follow, unless something is typed here that is not stored yet.
  useEffect(() => {
    const isTyping = now.current.text !== now.current.stored;
    now.current.stored = note;
    if (!isTyping) show(note);
  }, [note]);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (now.current.text !== now.current.stored) event.preventDefault();
      void save();
    };
    const hiding = () => void save();
    window.addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', hiding);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hiding);
      void save();
    };
  }, []);

  return (
    <div class="note">
      <label>
        Note
        <textarea
          rows={2}
          value={text}
          onInput={(event) => {
            show(event.currentTarget.value);
            setStatus('');
            clearTimeout(timer.current);
            timer.current = setTimeout(() => void save(), QUIET);
          }}
          onBlur={() => void save()}
        />
      </label>
      <output class="soft">{status}</output>
    </div>
  );
}
