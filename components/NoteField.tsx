import { useEffect, useRef, useState } from 'preact/hooks';
import { toErrorCode } from '../core/result.ts';
import { say } from '../platform/say.ts';
import { errorText } from './error-text.ts';

/** Milliseconds without a key before a note is saved by itself. */
const QUIET = 500;

/** What became of a note that was sent to be stored. */
export type NoteStored = {
  /** When the quote was last changed, as it is stored now. */
  changedAt: string;
  /** The note that another tab stored meanwhile: then nothing was written over it. */
  theirs: string | null;
};

type Props = {
  note: string;
  /** When the quote that has this note was last changed: tells older words of this field from newer ones. */
  changedAt: string;
  /** Stores a note in place of `was`, and nothing where the stored note is another by now. */
  onSave: (note: string, was: string) => Promise<NoteStored>;
};

/**
 * The note of a quote. Saves itself; says "Saved" only when `onSave` has resolved for what is in the field. Follows
 * what other tabs store, but never over words that are not stored yet: then it shows both.
 */
export function NoteField({ note, changedAt, onSave }: Props) {
  const [text, setText] = useState(note);
  const [status, setStatus] = useState('');
  /** What another tab stored while the reader was typing here. */
  const [theirs, setTheirs] = useState<string | null>(null);
  /** What is typed, what is stored, how to store it: read by timers and listeners that outlive a rendering. */
  const now = useRef({
    text: note,
    stored: note,
    storedAt: changedAt,
    theirs,
    given: { note, changedAt },
    onSave,
  });
  Object.assign(now.current, { theirs, given: { note, changedAt }, onSave });
  /** One note is stored after the other, so that the next is not taken for another tab's. */
  const last = useRef(Promise.resolve());
  const sending = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = (next: string) => {
    now.current.text = next;
    setText(next);
  };
  /** Takes over the note that was given, unless words of this field are newer or on their way. */
  const follow = () => {
    const { text: typed, stored, storedAt, given } = now.current;
    if (sending.current > 0 || given.changedAt < storedAt) return;
    const isTyping = typed !== stored && typed !== given.note;
    if (isTyping && given.note !== stored) {
      clearTimeout(timer.current);
      return setTheirs(given.note);
    }
    now.current.stored = given.note;
    setTheirs(null);
    if (!isTyping) show(given.note);
  };
  const store = async (saving: string, was: string) => {
    clearTimeout(timer.current);
    sending.current++;
    try {
      const after = await now.current.onSave(saving, was);
      now.current.storedAt = after.changedAt;
      setTheirs(after.theirs);
      if (after.theirs === null) {
        now.current.stored = saving;
        if (now.current.text === saving) setStatus(say('noteField_saved'));
      }
    } catch (error) {
      setStatus(errorText(toErrorCode(error)));
    }
    sending.current--;
    follow();
  };
  const save = () => {
    last.current = last.current.then(async () => {
      const { text: typed, stored, theirs: other } = now.current;
      if (typed !== stored && other === null) await store(typed, stored);
    });
  };

  useEffect(follow, [note, changedAt]);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (now.current.text !== now.current.stored) event.preventDefault();
      save();
    };
    window.addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', save);
      void last.current.then(() => keepLastWords(now.current)).catch(() => {});
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
            timer.current = setTimeout(save, QUIET);
          }}
          onBlur={save}
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

type LastWords = { text: string; stored: string; theirs: string | null; onSave: Props['onSave'] };

/** Nobody can choose any more: the last words typed stay, and another tab's are in the history of the quote. */
async function keepLastWords(left: LastWords): Promise<void> {
  const { text, stored, theirs, onSave } = left;
  if (text === stored) return;
  const after = await onSave(text, theirs ?? stored);
  if (after.theirs !== null) await onSave(text, after.theirs);
}
