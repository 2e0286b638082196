import type { RefObject } from 'preact';

type Props = {
  words: string;
  /** A spelling that finds more, or null. */
  instead: string | null;
  field: RefObject<HTMLInputElement | null>;
  onWords: (words: string) => void;
};

/** The one field to search the locker with: answers as you type. Esc empties it. */
export function SearchField({ words, instead, field, onWords }: Props) {
  return (
    <>
      <div class="search">
        <label htmlFor="search">Search</label>
        <input
          id="search"
          ref={field}
          type="search"
          value={words}
          autocomplete="off"
          aria-describedby="search-help"
          aria-keyshortcuts="/"
          onInput={(event) => onWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || words === '') return;
            event.preventDefault();
            onWords('');
          }}
        />
        {words !== '' && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onWords('');
              field.current?.focus();
            }}
          >
            Clear<span class="visually-hidden"> the search</span>
          </button>
        )}
      </div>
      <p id="search-help" class="soft small">
        In your quotes, notes, tags, papers and councils. “Words in quotation marks” are found side by side.
        Search here and not with Ctrl+F: your browser sees only the quotes on the screen.
      </p>
      {instead !== null && (
        <p>
          Did you mean{' '}
          <button type="button" data-action="instead" onClick={() => onWords(instead)}>
            {instead}
          </button>
        </p>
      )}
    </>
  );
}
