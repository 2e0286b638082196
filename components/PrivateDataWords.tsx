import { useEffect, useId, useState } from 'preact/hooks';
import { say } from '../platform/say.ts';
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
      () => setSaid(say('privateDataWords_keptOnThisComputer')),
      (error: unknown) => setSaid(errorText(toErrorCode(error))),
    );
  };
  return (
    <div class="private-words">
      <label>
        {say('privateDataWords_yourPrivateWordsOneOnA')}
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
        {say('privateDataWords_yourChildsFirstNameTheFamily')}
      </p>
      <p class="row">
        <button type="button" data-action="keep-private-words" onClick={keep}>
          {say('privateDataWords_keepTheseWords')}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
