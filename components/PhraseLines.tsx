import { useEffect, useRef, useState } from 'preact/hooks';
import { describePattern } from '../core/phrases/describe-pattern.ts';
import type { OwnPhrase } from '../core/phrases/own-pack.ts';
import type { Pack } from '../core/phrases/pack.ts';
import { MOST_LINES, readOwnPhrases, type ReadPhrases } from '../core/phrases/read-own-phrases.ts';
import { say, sayCount } from '../platform/say.ts';
import { Said } from './Said.tsx';

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
      aria-label={say('phraseLines_addSeveralPhrases')}
      onSubmit={(event) => {
        event.preventDefault();
        if (read && read.phrases.length > 0) onAdd(read.phrases.map(({ phrase }) => phrase));
        else setRead(readOwnPhrases(text, base));
      }}
    >
      <label>
        <Said
          text="phraseLines_phrasesOneOnALineAt"
          parts={{ most: MOST_LINES }}
          tags={{ soft: (words) => <span class="soft">{words}</span> }}
        />
        <textarea
          ref={field}
          rows={8}
          data-field="lines"
          value={text}
          spellcheck={false}
          placeholder={say('phraseLines_quietRoomTheyLostTheRoom')}
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
            ? say('phraseLines_add', { phrases: sayCount('common_phrases', read.phrases.length) })
            : say('phraseLines_lookAtTheseLines')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('common_cancel')}
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
          <Said
            text="phraseLines_lineFinds"
            parts={{
              line,
              example: phrase.mustMatch[0],
              pattern: describePattern(phrase.pattern, base.lists),
              warnings: warnings.join(' '),
            }}
          />
        </li>
      ))}
      {read.refused.map(({ line, column, message }) => (
        <li key={`${line}-${column}`} class="fault" data-refused>
          {say('phraseLines_lineCharacterIsLeftOut', { line, column, message })}
        </li>
      ))}
    </ul>
  );
}

function understoodText({ phrases, refused }: ReadPhrases): string {
  const understood =
    phrases.length === 0
      ? say('phraseLines_noLineHoldsAPhraseThat')
      : say('phraseLines_understood', { phrases: sayCount('common_phrases', phrases.length) });
  return refused.length === 0
    ? understood
    : `${understood} ${sayCount('phraseLines_linesLeftOut', refused.length)}`;
}
