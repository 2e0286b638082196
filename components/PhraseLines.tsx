import { useEffect, useRef, useState } from 'preact/hooks';
import { describePattern } from '../core/phrases/describe-pattern.ts';
import type { OwnPhrase } from '../core/phrases/own-pack.ts';
import type { Pack } from '../core/phrases/pack.ts';
import { MOST_LINES, readOwnPhrases, type ReadPhrases } from '../core/phrases/read-own-phrases.ts';

type Props = {
  /** The pack that comes with Minuted, whose word lists a phrase may name. */
  base: Pack;
  onAdd: (phrases: OwnPhrase[]) => void;
  onCancel: () => void;
};

/** Where several phrases are written or pasted: what was understood shows before any is added. */
export function PhraseLines({ base, onAdd, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  /** What was understood of the text as it is now; null until that is asked for. */
  const [read, setRead] = useState<ReadPhrases | null>(null);
  useEffect(() => field.current?.focus(), []);

  return (
    <form
      class="card editor"
      aria-label="Add several phrases"
      onSubmit={(event) => {
        event.preventDefault();
        if (read && read.phrases.length > 0) onAdd(read.phrases.map(({ phrase }) => phrase));
        else setRead(readOwnPhrases(text, base));
      }}
    >
      <label>
        Phrases, one on a line, {MOST_LINES} at most{' '}
        <span class="soft">
          (in front of a phrase may stand an example that it finds, and a colon; a line that begins with ; is
          a note)
        </span>
        <textarea
          ref={field}
          rows={8}
          data-field="lines"
          value={text}
          spellcheck={false}
          placeholder={'quiet room~\nthey lost the room : los* ..2 room~'}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setRead(null);
          }}
        />
      </label>
      <div role="status" data-understood>
        {read && (
          <>
            <p>{understoodText(read)}</p>
            <Understood read={read} base={base} />
          </>
        )}
      </div>
      <p class="row">
        <button type="submit" class="primary" disabled={text.trim() === ''}>
          {read && read.phrases.length > 0
            ? `Add ${phrasesText(read.phrases.length)}`
            : 'Look at these lines'}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}

function Understood({ read, base }: { read: ReadPhrases; base: Pack }) {
  return (
    <ul>
      {read.phrases.map(({ line, phrase, warnings }) => (
        <li key={line}>
          Line {line}: finds “{phrase.mustMatch[0]}”. {describePattern(phrase.pattern, base.lists)}{' '}
          {warnings.join(' ')}
        </li>
      ))}
      {read.refused.map(({ line, column, message }) => (
        <li key={`${line}-${column}`} class="fault" data-refused>
          Line {line}, character {column}, is left out: {message}
        </li>
      ))}
    </ul>
  );
}

function understoodText({ phrases, refused }: ReadPhrases): string {
  const left = refused.length === 0 ? '' : ` ${linesText(refused.length)} left out.`;
  if (phrases.length === 0) return `No line holds a phrase that can be added.${left}`;
  return `${phrasesText(phrases.length)} understood.${left}`;
}

function phrasesText(count: number): string {
  return count === 1 ? '1 phrase' : `${count} phrases`;
}

function linesText(count: number): string {
  return count === 1 ? '1 line is' : `${count} lines are`;
}
