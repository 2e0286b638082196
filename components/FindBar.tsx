import { useState } from 'preact/hooks';

type Props = {
  /** How many there are and which one is in front, once that is known. */
  count: { current: number; total: number } | null;
  onFind: (words: string, step: 1 | -1 | 0) => void;
};

/** The field to find words in a paper: typing finds, Enter goes on, Shift and Enter goes back. */
export function FindBar({ count, onFind }: Props) {
  const [words, setWords] = useState('');
  return (
    <form
      class="tool-group find-bar"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(words, 1);
      }}
    >
      <input
        type="search"
        aria-label="Find in this paper"
        placeholder="Find in paper"
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          onFind(event.currentTarget.value, 0);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.shiftKey) return;
          event.preventDefault();
          onFind(words, -1);
        }}
      />
      <button
        type="button"
        aria-label="Find the one before"
        disabled={!words}
        onClick={() => onFind(words, -1)}
      >
        ↑
      </button>
      <button type="submit" aria-label="Find the next one" disabled={!words}>
        ↓
      </button>
      <span role="status" class="soft">
        {words && count ? (count.total === 0 ? 'Not found' : `${count.current} of ${count.total}`) : ''}
      </span>
    </form>
  );
}
