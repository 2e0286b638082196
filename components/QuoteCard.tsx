import type { Paper } from '../core/evidence/paper.ts';
import type { Quote, QuoteMatch } from '../core/evidence/quote.ts';
import { sourceLink } from '../core/evidence/source-link.ts';
import { formatDate } from './format-date.ts';
import { NoteField } from './NoteField.tsx';
import { BAND_NAMES } from './PaperSummary.tsx';
import { QuotePictures, type LoadPictures } from './QuotePictures.tsx';
import { QuoteWords } from './QuoteWords.tsx';
import { TagEditor } from './TagEditor.tsx';

/** What can be done to a quote. The promises resolve when it is stored. */
export type QuoteActions = {
  onNote: (id: string, note: string) => Promise<void>;
  onTags: (id: string, tags: string[]) => Promise<void>;
  onDelete: (id: string) => void;
};

/** The pictures of quotes: which quotes have some, and how to get them. */
export type PictureAccess = { pictured: ReadonlySet<string>; loadPictures: LoadPictures };

type Props = QuoteActions &
  PictureAccess & {
    quote: Quote;
    paper: Paper;
    knownTags: string[];
    /** The name of the category of a match in words. */
    categoryName: (match: QuoteMatch) => string;
  };

/** One quote in the locker, with everything the reader may do to it. */
export function QuoteCard(props: Props) {
  const { quote, paper, knownTags, categoryName, onNote, onTags, onDelete } = props;
  const { match } = quote;
  return (
    <article
      class="card quote"
      data-quote={quote.id}
      tabIndex={-1}
      aria-label={`Quote. ${whereabouts(quote).join(', ')}`}
    >
      <QuoteWords quote={quote} />
      <p class="soft facts">
        {match ? (
          <>
            <span class="band" data-band={match.band}>
              {BAND_NAMES[match.band]}
            </span>
            <span>{categoryName(match)}</span>
          </>
        ) : (
          <span>Your own selection</span>
        )}
        {whereabouts(quote).map((part) => (
          <span key={part}>{part}</span>
        ))}
        <span>
          Saved <time dateTime={quote.savedAt}>{formatDate(quote.savedAt)}</time>
        </span>
      </p>
      {props.pictured.has(quote.id) && <QuotePictures quote={quote} load={props.loadPictures} />}
      <NoteField note={quote.note} onSave={(note) => onNote(quote.id, note)} />
      <TagEditor tags={quote.tags} knownTags={knownTags} onSave={(tags) => onTags(quote.id, tags)} />
      <div class="row">
        <WayBack quote={quote} paper={paper} />
        <button type="button" data-action="delete" onClick={() => onDelete(quote.id)}>
          Delete
        </button>
      </div>
    </article>
  );
}

function WayBack({ quote, paper }: { quote: Quote; paper: Paper }) {
  const link = sourceLink(quote, paper);
  if (!link) return null;
  return (
    <span>
      <a class="button" href={link.href} target="_blank" rel="noreferrer">
        {link.text}
      </a>
      {link.chooseAgain !== null && (
        <span class="soft">
          {' '}
          This paper is a file on your computer: choose “{link.chooseAgain}” again there.
        </span>
      )}
    </span>
  );
}

/** Where it stands, in the words that people cite papers by. */
function whereabouts({ pages, place }: Quote): string[] {
  const { packPage, agendaItem, paragraph } = place;
  return [
    pagesText(pages) + (packPage === null ? '' : ` (pack page ${packPage})`),
    agendaItem === null ? '' : `Agenda item ${agendaItem}`,
    paragraph === null ? '' : `Paragraph ${paragraph}`,
  ].filter((part) => part !== '');
}

function pagesText(pages: number[]): string {
  if (pages.length === 0) return '';
  if (pages.length === 1) return `Page ${pages[0]}`;
  return `Pages ${pages.slice(0, -1).join(', ')} and ${pages.at(-1)}`;
}
