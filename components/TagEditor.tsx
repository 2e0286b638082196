import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { toErrorCode } from '../core/result.ts';
import { say } from '../platform/say.ts';
import { errorText } from './error-text.ts';

type Props = {
  tags: string[];
  /** Offered while typing. */
  knownTags: readonly string[];
  /** The promises resolve when it is stored. One tag at a time, so that two tabs do not undo each other. */
  onTag: (tag: string) => Promise<void>;
  onUntag: (tag: string) => Promise<void>;
};

/** The tags of a quote: Enter adds what is typed, each tag has a button that takes it off. */
export function TagEditor({ tags: stored, knownTags, onTag, onUntag }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  // Shown at once, so that a tag is there as soon as Enter is pressed.
  const [tags, setTags] = useState(stored);
  useEffect(() => setTags(stored), [JSON.stringify(stored)]);

  const change = async (next: string[], store: () => Promise<void>) => {
    setTags(next);
    try {
      await store();
      setProblem('');
    } catch (error) {
      setTags(stored);
      setProblem(errorText(toErrorCode(error)));
    }
  };
  const add = () => {
    const tag = text.trim().replace(/\s+/g, ' ');
    if (tag !== '' && !tags.includes(tag)) void change([...tags, tag], () => onTag(tag));
    setText('');
  };
  const remove = (tag: string) => {
    void change(
      tags.filter((other) => other !== tag),
      () => onUntag(tag),
    );
    input.current?.focus();
  };

  return (
    <form
      class="tags"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {tags.length > 0 && (
        <ul aria-label={say('tagEditor_tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <span>{tag}</span>
              <button
                type="button"
                class="quiet"
                aria-label={say('tagEditor_removeTag', { tag })}
                onClick={() => remove(tag)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <label>
        {say('tagEditor_addATag')}{' '}
        <input
          ref={input}
          value={text}
          list={id}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {/* Offered only while somebody types: a thousand tags under each of many cards are slow. */}
      <datalist id={id}>
        {text.trim() !== '' &&
          knownTags
            .filter((tag) => !tags.includes(tag) && tag.toLowerCase().includes(text.trim().toLowerCase()))
            .slice(0, 20)
            .map((tag) => <option key={tag}>{tag}</option>)}
      </datalist>
      <button type="submit">{say('tagEditor_add')}</button>
      <output>{problem}</output>
    </form>
  );
}
