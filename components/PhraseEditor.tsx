import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnPhrase } from '../core/phrases/own-pack.ts';
import type { Pack } from '../core/phrases/pack.ts';
import { checkExamples, examplesIn, placesIn, tryPhrase } from '../core/phrases/try-phrase.ts';
import { LanguageHelp } from './LanguageHelp.tsx';
import { MarkedText } from './MarkedText.tsx';

/** Something to begin with, in words of our own. */
const SAMPLE = `The cabinet will close two SEND units next year. A third SEND unit closure is under review.

The service plans to reduce the number of EHC plans and to bring children back from out-of-county schools.`;

type Props = {
  /** The phrase to change; null for a new one. */
  phrase: OwnPhrase | null;
  /** The pack that comes with Minuted, whose word lists a phrase may name. */
  base: Pack;
  onSave: (phrase: OwnPhrase) => void;
  onCancel: () => void;
  /** What the phrase finds elsewhere; null while it cannot be read. */
  children: (pattern: string | null) => ComponentChildren;
};

/** Where a phrase is written: what it finds shows while it is typed. */
export function PhraseEditor({ phrase, base, onSave, onCancel, children }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [pattern, setPattern] = useState(phrase?.pattern ?? '');
  const [sample, setSample] = useState(phrase?.mustMatch.join('\n\n') ?? SAMPLE);
  /** What the reader typed; null while the examples follow the sample text. */
  const [typed, setTyped] = useState<string | null>(phrase?.mustMatch.join('\n') ?? null);
  const [problems, setProblems] = useState<string[]>([]);
  useEffect(() => field.current?.focus(), []);

  const isEmpty = pattern.trim() === '';
  const trial = useMemo(() => (pattern.trim() === '' ? null : tryPhrase(pattern, base)), [pattern, base]);
  const places = useMemo(() => (trial?.ok ? placesIn(trial.finder, sample) : []), [trial, sample]);
  const offered = useMemo(
    () => (trial?.ok ? examplesIn(pattern, trial.finder, sample, base) : []),
    [trial, sample],
  );
  const examples = typed ?? offered.join('\n');

  const save = () => {
    if (!trial?.ok) {
      setProblems([isEmpty ? 'Write a phrase first.' : 'The phrase cannot be read yet: see above.']);
      field.current?.focus();
      return;
    }
    const mustMatch = examples
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const wanted = { pattern: pattern.trim(), mustMatch };
    const found = mustMatch.length === 0 ? [NO_EXAMPLE] : checkExamples(wanted, base);
    setProblems(found);
    if (found.length === 0) onSave(wanted);
  };

  return (
    <form
      class="card editor"
      aria-label={phrase ? 'Change a phrase' : 'Add a phrase'}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        Phrase
        <input
          ref={field}
          class="phrase-field"
          data-field="pattern"
          value={pattern}
          maxLength={2000}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="for example: send unit closure"
          aria-invalid={trial?.ok === false}
          aria-describedby={`${id}-check`}
          onInput={(event) => setPattern(event.currentTarget.value)}
        />
      </label>
      <div id={`${id}-check`} role="status" data-check>
        {trial?.ok === false && <Fault pattern={pattern} column={trial.column} message={trial.message} />}
        {trial?.ok && trial.warnings.map((warning) => <p key={warning}>{warning}</p>)}
      </div>
      <LanguageHelp lists={base.lists} />

      <label>
        Text to try it on
        <textarea
          rows={4}
          data-field="sample"
          value={sample}
          onInput={(event) => setSample(event.currentTarget.value)}
        />
      </label>
      <p class="soft" role="status">
        {trial?.ok ? foundText(places.length) : 'What the phrase finds is marked here while you type:'}
      </p>
      <div class="found" data-found>
        <MarkedText text={sample} spans={places} />
      </div>
      <div data-papers>{children(trial?.ok ? pattern : null)}</div>

      <label>
        Examples: words that the phrase must find, one example on a line{' '}
        <span class="soft">(taken from the text above until you type your own)</span>
        <textarea
          rows={2}
          data-field="examples"
          value={examples}
          onInput={(event) => setTyped(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
      </label>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      <p class="row">
        <button type="submit" class="primary">
          {phrase ? 'Save the phrase' : 'Add the phrase'}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}

const NO_EXAMPLE =
  'Give one example: words that the phrase must find. Put them into the text to try, or type them as an example.';

function foundText(places: number): string {
  if (places === 0) return 'Nothing in this text is found. Try the phrase on words that it should find:';
  return `${places === 1 ? '1 place' : `${places} places`} found in this text:`;
}

/** What cannot be read, with the place where reading stopped shown in the phrase. */
function Fault({ pattern, column, message }: { pattern: string; column: number; message: string }) {
  const at = Math.min(column - 1, pattern.length);
  return (
    <>
      <p class="fault">{message}</p>
      <p>
        <code class="fault-place">
          {pattern.slice(0, at)}
          <mark>{pattern.slice(at, at + 1) || ' '}</mark>
          {pattern.slice(at + 1)}
        </code>{' '}
        <span class="soft">(at character {column})</span>
      </p>
    </>
  );
}
