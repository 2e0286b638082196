import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../platform/say.ts';

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
      aria-label={say('findBar_findInThisPaper')}
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
        aria-label={say('findBar_findInThisPaper')}
        placeholder={say('findBar_findInPaper')}
        value={query.words}
        onInput={(event) => change({ words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.shiftKey) return;
          event.preventDefault();
          onFind(query, -1);
        }}
      />
      <button type="button" aria-label={say('findBar_findTheOneBefore')} onClick={() => onFind(query, -1)}>
        ↑
      </button>
      <button type="submit" aria-label={say('findBar_findTheNextOne')}>
        ↓
      </button>
      <label>
        <input
          type="checkbox"
          checked={query.matchCase}
          onChange={(event) => change({ matchCase: event.currentTarget.checked })}
        />
        {say('findBar_capitalsAsTyped')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={query.wholeWords}
          onChange={(event) => change({ wholeWords: event.currentTarget.checked })}
        />
        {say('findBar_wholeWords')}
      </label>
      <span role="status" class="soft">
        {query.words && found ? describe(found) : ''}
      </span>
      <button type="button" class="quiet" aria-label={say('findBar_closeFinding')} onClick={onClose}>
        ×
      </button>
    </form>
  );
}

function describe({ current, total, state }: Found): string {
  if (state === 'looking') return say('findBar_looking');
  if (total === 0) return state === 'none' ? say('findBar_notFound') : '';
  const place = say('findBar_of', { current, total });
  return state === 'wrapped' ? say('findBar_onFromTheOtherEnd', { place }) : place;
}
