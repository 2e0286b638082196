import { Said } from '../../components/Said.tsx';
import { errorText } from '../../components/error-text.ts';
import { formatDate } from '../../components/format-date.ts';
import { NoteField } from '../../components/NoteField.tsx';
import type { NoticeText } from '../../components/Notice.tsx';
import { QuoteWords } from '../../components/QuoteWords.tsx';
import type { QuoteAnchor } from '../../core/evidence/paper-report.ts';
import { toErrorCode } from '../../core/result.ts';
import { askPaper } from '../../platform/ask-paper.ts';
import { openLocker } from '../../platform/pages.ts';
import { refreshPapers } from '../../platform/page-script.ts';
import { say } from '../../platform/say.ts';
import { deleteQuotes, restoreQuotes } from '../../storage/bin.ts';
import { writeNote } from '../locker/quote-acts.ts';
import type { SearchedPage } from './look-at-page.ts';
import type { PlacedQuote } from './places.ts';

type Around = { page: SearchedPage; onNotice: (notice: NoticeText | null) => void };

/** How a quote was found again, where that is not simply as it was saved. */
const REMARKS: Record<QuoteAnchor, string> = {
  same: '',
  moved: say('savedQuotes_theseWordsStandAtAnotherPlace'),
  reworded: say('savedQuotes_thePageSaysThisInOther'),
  gone: say('savedQuotes_theseWordsAreNotOnThe'),
};

/** The quotes saved from a page, each with the reader's note. */
export function SavedQuotes({ page, quotes, onNotice }: Around & { quotes: PlacedQuote[] }) {
  if (quotes.length === 0) return <p class="panel-said">{say('savedQuotes_nothingIsSavedFromThisPage')}</p>;
  return (
    <ul class="saved-quotes">
      {quotes.map((placed) => (
        <SavedQuote key={placed.quote.id} placed={placed} page={page} onNotice={onNotice} />
      ))}
    </ul>
  );
}

function SavedQuote({ placed: { quote, anchor, at }, page, onNotice }: Around & { placed: PlacedQuote }) {
  const fail = (error: unknown) => onNotice({ text: errorText(toErrorCode(error)) });
  const inside = page.groups.find(({ start, end }) => at && at.start <= start && end <= at.end);
  const remove = async () => {
    await deleteQuotes([quote.id]);
    await refreshPapers();
    const undo = () =>
      void restoreQuotes([quote.id])
        .then(refreshPapers)
        .then(() => onNotice({ text: say('savedQuotes_backInTheLocker') }), fail);
    onNotice({ text: say('savedQuotes_movedToTheBin'), undo, focus: true });
  };
  return (
    <li class="card saved-quote" data-quote={quote.id}>
      <QuoteWords quote={quote} />
      {REMARKS[anchor] && <p class="panel-problem">{REMARKS[anchor]}</p>}
      <p class="soft">
        <Said
          text="savedQuotes_saved"
          parts={{ date: formatDate(quote.savedAt) }}
          tags={{ time: (words) => <time dateTime={quote.savedAt}>{words}</time> }}
        />
      </p>
      <NoteField
        note={quote.note}
        changedAt={quote.changedAt}
        onSave={(note, was) => writeNote(quote.id, note, was)}
      />
      <p class="row">
        {inside && (
          <button type="button" onClick={() => void askPaper(page.tabId, 'showHit', { start: inside.start })}>
            {say('savedQuotes_goToIt')}
          </button>
        )}
        <button type="button" onClick={() => void openLocker(quote.id)}>
          {say('savedQuotes_showInTheLocker')}
        </button>
        <button type="button" class="quiet" data-action="delete" onClick={() => void remove().catch(fail)}>
          {say('savedQuotes_delete')}
        </button>
      </p>
    </li>
  );
}
