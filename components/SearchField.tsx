import type { RefObject } from 'preact';
import { say } from '../platform/say.ts';
import { Said } from './Said.tsx';

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
        <label htmlFor="search">{say('searchField_search')}</label>
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
            <Said
              text="searchField_clearTheSearch"
              tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
            />
          </button>
        )}
      </div>
      <p id="search-help" class="soft small">
        {say('searchField_inYourQuotesNotesTagsPapers')}
      </p>
      {instead !== null && (
        <p>
          {say('searchField_didYouMean')}{' '}
          <button type="button" data-action="instead" onClick={() => onWords(instead)}>
            {instead}
          </button>
        </p>
      )}
    </>
  );
}
