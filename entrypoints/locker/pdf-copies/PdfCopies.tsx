import { useEffect, useRef, useState } from 'preact/hooks';
import { Fold } from '../../../components/Fold.tsx';
import { PasswordDialog } from '../../../components/PasswordDialog.tsx';
import { Said } from '../../../components/Said.tsx';
import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { say, sayCount } from '../../../platform/say.ts';
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
    if (busy) return;
    if (hadStop.current) first.current?.focus({ preventScroll: true });
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
    <section class="pdf-copies" aria-label={say('pdfCopies_copiesWithYourQuotes')}>
      <p class="soft">{say('pdfCopies_aMarkedCopyIsTheWhole')}</p>
      <p class="row">
        {button('marked', say('pdfCopies_saveAMarkedCopy'))}
        {button('pages', say('pdfCopies_saveTheQuotedPages'))}
        {busy && (
          <button
            type="button"
            data-action="stop-copy"
            onFocus={() => (hadStop.current = true)}
            // What goes from the page hands its focus to nobody.
            onBlur={({ relatedTarget }) => (hadStop.current = relatedTarget === null)}
            onClick={stop}
          >
            {say('common_stop')}
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
          {say('pdfCopies_withMyNotesAndTagsWhoever')}
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
      <p>{sayCount('pdfCopies_theseQuotesAreNotMarkedBecause', quotes.length)}</p>
      <ul data-unmarked>
        {quotes.map(({ id, cleaned, exact, pages }) => (
          <li key={id}>{quotedText(shortened(cleaned || exact), pages[0])}</li>
        ))}
      </ul>
    </>
  );
}

function HowToCheck({ saved, paper }: { saved: SavedCopy; paper: Paper }) {
  return (
    <Fold summary={say('pdfCopies_howToCheckThatThePaper')} name="copy-check">
      {() => (
        <>
          <p>{say('pdfCopies_theFirstBytesOfTheCopy', { bytes: saved.bytes.toLocaleString('en-GB') })}</p>
          <p>
            <code>{`head -c ${saved.bytes} ${saved.name} | shasum -a 256`}</code>
          </p>
          <p>
            <Said
              text="pdfCopies_itHasToGive"
              parts={{ sha256: paper.sha256 }}
              tags={{ code: (words) => <code>{words}</code> }}
            />
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

function quotedText(words: string, page: number | undefined): string {
  return page === undefined
    ? say('pdfCopies_words', { words })
    : say('pdfCopies_wordsOnPage', { words, page });
}
