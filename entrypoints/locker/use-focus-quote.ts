import { useEffect, useRef } from 'preact/hooks';

/** The quote after this one on the page, else the one before it, else null: where the focus goes when it leaves. */
export function neighbourOf(id: string): string | null {
  const ids = [...document.querySelectorAll<HTMLElement>('[data-quote]')].map(
    ({ dataset }) => dataset['quote']!,
  );
  const index = ids.indexOf(id);
  return ids[index + 1] ?? ids[index - 1] ?? null;
}

/**
 * Moves the focus to quotes, as soon as they are on the page: the database answers later than the click.
 * `focusQuote(null)` goes to the heading, which takes the returned ref. Starts with the quote `wanted`. `waiting` is
 * the quote that is not on the page yet: whoever has a long list can bring it there.
 */
export function useFocusQuote(wanted: string | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const waiting = useRef(wanted);

  const tryNow = () => {
    if (waiting.current === null) return;
    const card = document.querySelector<HTMLElement>(`[data-quote="${CSS.escape(waiting.current)}"]`);
    if (!card) return;
    waiting.current = null;
    card.focus();
    card.scrollIntoView({ block: 'center' });
  };
  // After every rendering.
  useEffect(tryNow);

  const focusQuote = (id: string | null) => {
    waiting.current = id;
    if (id === null) heading.current?.focus();
    else tryNow();
  };
  return { heading, focusQuote, waiting };
}
