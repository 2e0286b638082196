import { useEffect, useRef, useState } from 'preact/hooks';
import { Fold } from '../../../components/Fold.tsx';
import { PasswordDialog } from '../../../components/PasswordDialog.tsx';
import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import type { CopyKind } from './copy-name.ts';
import './pdf-copies.css';
import { useCopies, type CopySource, type SavedCopy } from './use-copies.ts';

/** Two ways to hand in a paper with its quotes: the whole of it with the quotes in yellow, or just the quoted pages. */
export function PdfCopies(source: CopySource) {
  const { busy, answer, saved, locked, save, stop } = useCopies(source);
  const [withNotes, setWithNotes] = useState(true);
  const first = useRef<HTMLButtonElement>(null);
  const hadStop = useRef(false);
  // "Stop" goes when the work ends, and the focus must not go with it.
  useEffect(() => {
    if (!busy && hadStop.current) first.current?.focus({ preventScroll: true });
    hadStop.current = false;
  }, [busy]);
  const button = (kind: CopyKind, text: string) => (
    <button
      type="button"
      ref={kind === 'marked' ? first : undefined}
      data-action={`save-${kind}`}
      // Not `disabled`: the focus of whoever pressed it would be lost.
      aria-disabled={busy !== null}
      onClick={() => void save(kind, withNotes)}
    >
      {text}
    </button>
  );
  return (
    <section class="pdf-copies" aria-label="Copies with your quotes">
      <p class="soft">
        A marked copy is the whole paper with your quotes in yellow, for any PDF program. The quoted pages
        come behind a sheet that says which pages they are and how to check them. Your own copy stays as it
        came.
      </p>
      <p class="row">
        {button('marked', 'Save a marked copy')}
        {button('pages', 'Save the quoted pages')}
        {busy && (
          <button
            type="button"
            data-action="stop-copy"
            onFocus={() => (hadStop.current = true)}
            // What goes from the page hands its focus to nobody.
            onBlur={({ relatedTarget }) => (hadStop.current = relatedTarget === null)}
            onClick={stop}
          >
            Stop
          </button>
        )}
      </p>
      <p>
        <label class="choice">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => setWithNotes(event.currentTarget.checked)}
          />{' '}
          With my notes and tags. Whoever gets the file can read them; private words and numbers that Minuted
          knows are masked.
        </label>
      </p>
      <p role="status" data-copy-answer>
        {answer}
      </p>
      {saved && <Unmarked quotes={saved.unmarked} />}
      {saved?.kind === 'marked' && <HowToCheck saved={saved} paper={source.paper} />}
      {locked && <PasswordDialog key={String(locked.wrong)} wrong={locked.wrong} onAnswer={locked.answer} />}
    </section>
  );
}

function Unmarked({ quotes }: { quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null;
  return (
    <>
      <p>
        {quotes.length === 1 ? 'This quote is' : `These ${quotes.length} quotes are`} not marked, because
        Minuted does not know where on the page {quotes.length === 1 ? 'it stands' : 'they stand'}:
      </p>
      <ul data-unmarked>
        {quotes.map(({ id, cleaned, exact, pages }) => (
          <li key={id}>
            “{shortened(cleaned || exact)}”{pages.length > 0 && `, page ${pages[0]}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function HowToCheck({ saved, paper }: { saved: SavedCopy; paper: Paper }) {
  return (
    <Fold summary="How to check that the paper inside it is unchanged" name="copy-check">
      {() => (
        <>
          <p>
            The first {saved.bytes.toLocaleString('en-GB')} bytes of the copy are the paper, exactly as it
            came. Minuted has compared them; the marks stand after them. On a Mac or Linux computer anybody
            can check it with this line:
          </p>
          <p>
            <code>
              head -c {saved.bytes} {saved.name} | shasum -a 256
            </code>
          </p>
          <p>
            It has to give <code>{paper.sha256}</code>
          </p>
        </>
      )}
    </Fold>
  );
}

const MOST_WORDS = 160;

function shortened(text: string): string {
  return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text;
}
