import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { UNKNOWN_FIELD, type CitedField } from '../core/evidence/citation.ts';
import { toErrorCode } from '../core/result.ts';
import { say } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { foundIn } from './found-in.ts';
import { errorText } from './error-text.ts';
import { formatDay } from './format-day.ts';

type Props = {
  label: string;
  field: CitedField;
  /** The same field of the whole paper, which stands where nothing is typed or found for the quote. */
  ofPaper?: CitedField | undefined;
  isDate?: boolean;
  /** What the reader typed; '' leaves the fact out, null goes back to what was found. */
  onType: (typed: string | null) => Promise<void>;
};

/**
 * One fact of a citation in a text field, with where it is from and the way back to what was found. It is stored when
 * the field is left, and says "Saved" only then.
 */
export function CitedInput({ label, field, ofPaper = UNKNOWN_FIELD, isDate = false, onType }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const found = field.detected ?? ofPaper.detected;
  // What stands without anything typed here.
  const given = ofPaper.typed ?? found ?? '';
  const value = field.typed ?? given;
  const [text, setText] = useState(value);
  const [status, setStatus] = useState('');
  /** What is typed and what is stored: read by effects, which may come after the next letter. */
  const now = useRef({ text: value, stored: value });
  const show = (next: string) => {
    now.current.text = next;
    setText(next);
  };
  useEffect(() => {
    const { text: typed, stored } = now.current;
    now.current.stored = value;
    if (typed === stored || typed === value) show(value);
    // Nothing that is being typed is lost; what the other tab wrote is in the history of the quote.
    else if (value !== stored) setStatus(say('citedInput_anotherTabChangedThisToLeave', { value }));
    // Each reading of the locker gives a new field: its value may be the old one after it was stored and taken back.
  }, [field, value]);

  const save = async (typed: string | null) => {
    if (typed === field.typed) return show(value);
    // Enter and then leaving the field store it once.
    if (typed !== null && typed === now.current.stored) return;
    try {
      await onType(typed);
      now.current.stored = typed ?? given;
      setStatus(say('citedInput_saved'));
    } catch (error) {
      setStatus(errorText(toErrorCode(error)));
    }
  };
  const leave = () => {
    // A date that is only half typed is empty to us, and must not count as taken out.
    if (input.current?.validity.badInput) return setStatus(say('citedInput_thisIsNotADateYet'));
    const typed = now.current.text.replace(/\s+/g, ' ').trim();
    show(typed);
    void save(typed === given ? null : typed);
  };
  const goBack = () => {
    void save(null);
    input.current?.focus();
  };

  return (
    <div class="cited">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        {...(isDate ? { type: 'date' as const } : { type: 'text' as const })}
        value={text}
        autocomplete="off"
        aria-describedby={`${id}-from`}
        onInput={(event) => {
          show(event.currentTarget.value);
          setStatus('');
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
      />
      <p class="soft" id={`${id}-from`}>
        {whereFrom(field, ofPaper)}
      </p>
      {field.typed !== null && given !== '' && (
        <button type="button" class="quiet" data-action="go-back" onClick={goBack}>
          <Said
            text="citedInput_goBackTo"
            parts={{ given: isDate ? formatDay(given) : given, label }}
            tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
          />
        </button>
      )}
      <output class="soft">{status}</output>
    </div>
  );
}

/** Where what stands in the field is from, in words. */
function whereFrom(field: CitedField, ofPaper: CitedField): string {
  if (field.typed === '') return say('citedInput_leftOutByYou');
  if (field.typed !== null) return say('citedInput_typedByYou');
  if (ofPaper.typed !== null) return say('citedInput_typedByYouForTheWhole');
  const { from, detected } = field.detected === null ? ofPaper : field;
  if (detected === null) return say('citedInput_notFoundInThePaper');
  return from === null
    ? say('citedInput_foundInThePaper')
    : say('citedInput_foundIn', { where: foundIn(from) });
}
