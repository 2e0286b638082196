import { useEffect, useId, useState } from 'preact/hooks';
import { errorText } from './error-text.ts';
import { toErrorCode } from '../core/result.ts';

type Props = {
  words: readonly string[];
  /** Keeps them; rejects when they could not be kept. */
  onWords: (words: string[]) => Promise<void>;
};

/** The reader's own list of words that must not leave by accident. */
export function PrivateDataWords({ words, onWords }: Props) {
  const id = useId();
  const kept = words.join('\n');
  const [text, setText] = useState(kept);
  const [said, setSaid] = useState('');
  useEffect(() => setText(kept), [kept]);
  const keep = () => {
    if (text === kept) return;
    onWords(text.split('\n')).then(
      () => setSaid('Kept on this computer.'),
      (error: unknown) => setSaid(errorText(toErrorCode(error))),
    );
  };
  return (
    <div class="private-words">
      <label>
        Your private words, one on a line
        <textarea
          rows={Math.max(3, Math.min(8, text.split('\n').length + 1))}
          data-private-words
          value={text}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={id}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaid('');
          }}
          onBlur={keep}
        />
      </label>
      <p class="soft" id={id}>
        Your child’s first name, the family name, the school, a case number. Give names a line each: “Ella”
        and “Smith” are then found alone too. The list stays on this computer and is in no export.
      </p>
      <p class="row">
        <button type="button" data-action="keep-private-words" onClick={keep}>
          Keep these words
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
