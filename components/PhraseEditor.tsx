import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnPhrase } from '../core/phrases/own-pack.ts';
import type { Pack } from '../core/phrases/pack.ts';
import { checkExamples, examplesIn, placesIn, tryPhrase } from '../core/phrases/try-phrase.ts';
import { say, sayCount } from '../platform/say.ts';
import { LanguageHelp } from './LanguageHelp.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Said } from './Said.tsx';

/** Something to begin with, in words of our own. */
const SAMPLE = say('phraseEditor_theCabinetWillCloseTwoSend');

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
      setProblems([
        isEmpty ? say('phraseEditor_writeAPhraseFirst') : say('phraseEditor_thePhraseCannotBeReadYet'),
      ]);
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
      aria-label={phrase ? say('phraseEditor_changeAPhrase') : say('phraseEditor_addAPhrase')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        {say('phraseEditor_phrase')}
        <input
          ref={field}
          class="phrase-field"
          data-field="pattern"
          value={pattern}
          maxLength={2000}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={say('phraseEditor_forExampleSendUnitClosure')}
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
        {say('phraseEditor_textToTryItOn')}
        <textarea
          rows={4}
          data-field="sample"
          value={sample}
          onInput={(event) => setSample(event.currentTarget.value)}
        />
      </label>
      <p class="soft" role="status">
        {trial?.ok ? foundText(places.length) : say('phraseEditor_whatThePhraseFindsIsMarked')}
      </p>
      <div class="found" data-found>
        <MarkedText text={sample} spans={places} />
      </div>
      <div data-papers>{children(trial?.ok ? pattern : null)}</div>

      <label>
        <Said
          text="phraseEditor_examplesWordsThatThePhraseMust"
          tags={{ soft: (words) => <span class="soft">{words}</span> }}
        />
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
          {phrase ? say('phraseEditor_saveThePhrase') : say('phraseEditor_addThePhrase')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('common_cancel')}
        </button>
      </p>
    </form>
  );
}

const NO_EXAMPLE = say('phraseEditor_giveOneExampleWordsThatThe');

function foundText(places: number): string {
  if (places === 0) return say('phraseEditor_nothingInThisTextIsFound');
  return sayCount('phraseEditor_placesFoundInThisText', places);
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
        <span class="soft">{say('phraseEditor_atCharacter', { column })}</span>
      </p>
    </>
  );
}
