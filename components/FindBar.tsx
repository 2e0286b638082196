import { useEffect, useRef, useState } from 'preact/hooks';

/** What to find, and how exactly. */
export type FindQuery = { words: string; matchCase: boolean; wholeWords: boolean };

/** How many there are and which one is in front. `wrapped`: the search went on from the other end. */
export type Found = { current: number; total: number; state: 'found' | 'none' | 'wrapped' | 'looking' };

type Props = {
  found: Found | null;
  /** What was looked for last, or is selected. */
  words: string;
  onFind: (query: FindQuery, step: 1 | -1 | 0) => void;
  onClose: () => void;
};

/**
 * The bar to find words in a paper: typing finds, Enter goes on, Shift and Enter goes back, Esc closes. It takes the
 * focus when it opens.
 */
export function FindBar({ found, words: first, onFind, onClose }: Props) {
  const [query, setQuery] = useState<FindQuery>({ words: first, matchCase: false, wholeWords: false });
  const field = useRef<HTMLInputElement>(null);
  const change = (patch: Partial<FindQuery>) => {
    const next = { ...query, ...patch };
    setQuery(next);
    onFind(next, 0);
  };
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    if (first) onFind(query, 0);
  }, []);
  return (
    // Esc closes the bar from every part of it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      class="find-bar"
      role="search"
      aria-label="Find in this paper"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(query, 1);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <input
        ref={field}
        type="search"
        aria-label="Find in this paper"
        placeholder="Find in paper"
        value={query.words}
        onInput={(event) => change({ words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.shiftKey) return;
          event.preventDefault();
          onFind(query, -1);
        }}
      />
      <button type="button" aria-label="Find the one before" onClick={() => onFind(query, -1)}>
        ↑
      </button>
      <button type="submit" aria-label="Find the next one">
        ↓
      </button>
      <label>
        <input
          type="checkbox"
          checked={query.matchCase}
          onChange={(event) => change({ matchCase: event.currentTarget.checked })}
        />
        Capitals as typed
      </label>
      <label>
        <input
          type="checkbox"
          checked={query.wholeWords}
          onChange={(event) => change({ wholeWords: event.currentTarget.checked })}
        />
        Whole words
      </label>
      <span role="status" class="soft">
        {query.words && found ? describe(found) : ''}
      </span>
      <button type="button" class="quiet" aria-label="Close finding" onClick={onClose}>
        ×
      </button>
    </form>
  );
}

function describe({ current, total, state }: Found): string {
  if (state === 'looking') return 'Looking …';
  if (total === 0) return state === 'none' ? 'Not found' : '';
  const place = `${current} of ${total}`;
  return state === 'wrapped' ? `${place}, on from the other end` : place;
}
