import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { toErrorCode } from '../core/result.ts';
import { errorText } from './error-text.ts';

type Props = {
  tags: string[];
  /** Offered while typing. */
  knownTags: string[];
  onSave: (tags: string[]) => Promise<void>;
};

/** The tags of a quote: Enter adds what is typed, each tag has a button that takes it off. */
export function TagEditor({ tags: stored, knownTags, onSave }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  // Shown at once, so that a second tag typed before the first is stored does not push it out.
  const [tags, setTags] = useState(stored);
  useEffect(() => setTags(stored), [JSON.stringify(stored)]);

  const change = async (next: string[]) => {
    setTags(next);
    try {
      await onSave(next);
      setProblem('');
    } catch (error) {
      setTags(stored);
      setProblem(errorText(toErrorCode(error)));
    }
  };
  const add = () => {
    const tag = text.trim();
    if (tag !== '' && !tags.includes(tag)) void change([...tags, tag]);
    setText('');
  };
  const remove = (tag: string) => {
    void change(tags.filter((other) => other !== tag));
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
        <ul aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>
              <span>{tag}</span>
              <button
                type="button"
                class="quiet"
                aria-label={`Remove tag ${tag}`}
                onClick={() => remove(tag)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <label>
        Add a tag{' '}
        <input
          ref={input}
          value={text}
          list={id}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <datalist id={id}>
        {knownTags
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
      </datalist>
      <button type="submit">Add</button>
      <output>{problem}</output>
    </form>
  );
}
