import { useEffect, useRef, useState } from 'preact/hooks';
import { toErrorCode } from '../core/result.ts';
import { say } from '../platform/say.ts';
import { errorText } from './error-text.ts';

/** Milliseconds without a key before a note is saved by itself. */
const QUIET = 500;

type Props = {
  note: string;
  /**
   * Stores a note in place of the one that was there when the reader began. Gives null once it is stored; where the
   * stored note is another by now, stores nothing and gives that.
   */
  onSave: (note: string, was: string) => Promise<string | null>;
};

/**
 * The note of a quote. Saves itself; says "Saved" only when `onSave` has resolved for what is in the field. Follows
 * what other tabs store, but never over words that are not stored yet: then it shows both.
 */
export function NoteField({ note, onSave }: Props) {
  const [text, setText] = useState(note);
  const [status, setStatus] = useState('');
  /** What another tab stored while the reader was typing here. */
  const [theirs, setTheirs] = useState<string | null>(null);
  /** What is typed, what is stored, how to store it: read by timers and listeners that outlive a rendering. */
  const now = useRef({ text: note, stored: note, theirs, onSave });
  now.current.onSave = onSave;
  now.current.theirs = theirs;
  /** What was sent to be stored and has not come back as the note of the quote. */
  const echoes = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = (next: string) => {
    now.current.text = next;
    setText(next);
  };
  const store = async (saving: string, was: string) => {
    clearTimeout(timer.current);
    echoes.current.push(saving);
    try {
      const other = await now.current.onSave(saving, was);
      if (other !== null) {
        echoes.current = [];
        setTheirs(other);
        return;
      }
      now.current.stored = saving;
      setTheirs(null);
      if (now.current.text === saving) setStatus(say('noteField_saved'));
    } catch (error) {
      echoes.current = [];
      setStatus(errorText(toErrorCode(error)));
    }
  };
  const save = async () => {
    const { text: typed, stored, theirs: other } = now.current;
    if (typed !== stored && other === null) await store(typed, stored);
  };

  useEffect(() => {
    const echo = echoes.current.lastIndexOf(note);
    echoes.current = echo < 0 ? [] : echoes.current.slice(echo + 1);
    // Older words of this very field: the newer ones are on their way.
    if (echoes.current.length > 0) return;
    const isTyping = now.current.text !== now.current.stored && now.current.text !== note;
    if (isTyping && echo < 0 && note !== now.current.stored) {
      clearTimeout(timer.current);
      setTheirs(note);
      return;
    }
    now.current.stored = note;
    setTheirs(null);
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
      const { text: typed, stored, theirs: other } = now.current;
      // Nobody can choose any more: the last words typed stay, and the others are in the history of the quote.
      if (typed !== stored) void now.current.onSave(typed, other ?? stored);
    };
  }, []);

  const keepTheirs = async () => {
    const [mine, other] = [now.current.text, theirs!];
    // Mine first, so that it is in the history of the quote.
    await store(mine, other);
    show(other);
    await store(other, mine);
  };
  return (
    <div class="note">
      <label>
        {say('noteField_note')}
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
      {theirs !== null && (
        <div class="conflict" role="alert">
          <p>
            {theirs === ''
              ? say('noteField_thisNoteWasEmptiedInAnother')
              : say('noteField_thisNoteWasChangedInAnother')}
          </p>
          {theirs !== '' && <blockquote class="as-printed">{theirs}</blockquote>}
          <p class="row">
            <button
              type="button"
              data-action="keep-mine"
              onClick={() => void store(now.current.text, theirs)}
            >
              {say('noteField_keepMine')}
            </button>
            <button type="button" data-action="keep-theirs" onClick={() => void keepTheirs()}>
              {say('noteField_keepTheOther')}
            </button>
            {theirs !== '' && (
              <button
                type="button"
                data-action="keep-both"
                onClick={() => {
                  show(`${theirs}\n\n${now.current.text}`);
                  void store(now.current.text, theirs);
                }}
              >
                {say('noteField_keepBoth')}
              </button>
            )}
          </p>
        </div>
      )}
      <output class="soft" data-saved={status === say('noteField_saved') || undefined}>
        {status}
      </output>
    </div>
  );
}
