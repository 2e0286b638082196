import type { ComponentChildren } from 'preact';
import { isNotRead } from '../core/evidence/not-read.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote, QuoteMatch } from '../core/evidence/quote.ts';
import { sourceLink } from '../core/evidence/source-link.ts';
import { say } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { formatDate } from './format-date.ts';
import { Fold } from './Fold.tsx';
import { NoteField, type NoteStored } from './NoteField.tsx';
import { BAND_NAMES } from './PaperSummary.tsx';
import { QuoteCitation, type CitationActions } from './QuoteCitation.tsx';
import { QuoteHistory, type QuoteEditBefore } from './QuoteHistory.tsx';
import { QuotePictures, type LoadPictures } from './QuotePictures.tsx';
import { QuoteWords } from './QuoteWords.tsx';
import { TagEditor } from './TagEditor.tsx';

/** What can be done to a quote. The promises resolve when it is stored. */
export type QuoteActions = CitationActions & {
  /** See `NoteField`. */
  onNote: (id: string, note: string, was: string) => Promise<NoteStored>;
  onTag: (id: string, tag: string) => Promise<void>;
  onUntag: (id: string, tag: string) => Promise<void>;
  onBack: (id: string, before: Partial<Quote>) => void;
  onDelete: (id: string) => void;
};

/** What is known beside the quotes, and how to get what is not loaded with them. */
export type QuoteSurroundings = {
  /** The ids of the quotes that have pictures. */
  pictured: ReadonlySet<string>;
  loadPictures: LoadPictures;
  /** How often quotes were edited; those that never were are left out. */
  edits: ReadonlyMap<string, number>;
  loadEdits: (id: string) => Promise<QuoteEditBefore[]>;
  knownTags: readonly string[];
  /** The name of the category of a match in words. */
  categoryName: (match: QuoteMatch) => string;
};

type Props = {
  quote: Quote;
  paper: Paper;
  actions: QuoteActions;
  surroundings: QuoteSurroundings;
  selected: boolean;
  /** Chosen or not; with Shift, all from the one that was chosen last. */
  onSelect: (shift: boolean) => void;
  /** Ways to move it, where quotes have an order by hand. */
  movers?: ComponentChildren;
  /** Whether the paper is named: not where it stands above. */
  namesPaper: boolean;
  headingId: string;
  /** Under the heading of a group, or straight under that of the list. */
  heading: 'h3' | 'h4';
};

/** One quote in the locker, with everything the reader may do to it. */
export function QuoteCard(props: Props) {
  const { quote, paper, actions, surroundings, selected, onSelect } = props;
  const { match } = quote;
  const Heading = props.heading;
  const edits = surroundings.edits.get(quote.id) ?? 0;
  return (
    <div class="card quote" data-selected={selected || undefined}>
      <div class="quote-top">
        <label class="pick">
          <input
            type="checkbox"
            data-select
            checked={selected}
            onClick={(event) => onSelect(event.shiftKey)}
          />
          <span class="visually-hidden">{say('quoteCard_selectThisQuote')}</span>
        </label>
        <Heading id={props.headingId}>
          {whereabouts(quote).join(' · ') || say('quoteCard_fromAWebPage')}
        </Heading>
        {props.movers}
      </div>
      {isNotRead(paper) && (
        <p class="not-checked" data-not-checked>
          <Said
            text="quoteCard_notCheckedAgainstThePaperThese"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </p>
      )}
      <div id={`${props.headingId}-words`}>
        <QuoteWords quote={quote} />
      </div>
      {props.namesPaper && <p class="soft of-paper">{paper.title || say('common_aPaperWithoutATitle')}</p>}
      <p class="soft facts">
        {match ? (
          <>
            <span class="band" data-band={match.band}>
              {BAND_NAMES[match.band]}
            </span>
            <span>{surroundings.categoryName(match)}</span>
          </>
        ) : (
          <span>
            {isNotRead(paper) ? say('quoteCard_markedInAnotherProgram') : say('quoteCard_yourOwnSelection')}
          </span>
        )}
        <span>
          <Said
            text="quoteCard_saved"
            parts={{ date: formatDate(quote.savedAt) }}
            tags={{ time: (words) => <time dateTime={quote.savedAt}>{words}</time> }}
          />
        </span>
      </p>
      {surroundings.pictured.has(quote.id) && (
        <QuotePictures quote={quote} load={surroundings.loadPictures} />
      )}
      <NoteField
        note={quote.note}
        changedAt={quote.changedAt}
        onSave={(note, was) => actions.onNote(quote.id, note, was)}
      />
      <TagEditor
        tags={quote.tags}
        knownTags={surroundings.knownTags}
        onTag={(tag) => actions.onTag(quote.id, tag)}
        onUntag={(tag) => actions.onUntag(quote.id, tag)}
      />
      <Fold summary={say('quoteCard_citeItAndSayWhoSaid')} name="cite">
        {() => <QuoteCitation quote={quote} paper={paper} actions={actions} />}
      </Fold>
      {edits > 0 && (
        <QuoteHistory
          quote={quote}
          count={edits}
          load={surroundings.loadEdits}
          onBack={(before) => actions.onBack(quote.id, before)}
        />
      )}
      <div class="row">
        <WayBack quote={quote} paper={paper} />
        <button type="button" data-action="delete" onClick={() => actions.onDelete(quote.id)}>
          {say('quoteCard_delete')}
        </button>
      </div>
    </div>
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
        <span class="soft"> {say('quoteCard_thisPaperIsAFileOn', { chooseAgain: link.chooseAgain })}</span>
      )}
    </span>
  );
}

/** Where it stands, in the words that people cite papers by. */
function whereabouts({ pages, place }: Quote): string[] {
  const { packPage, agendaItem, paragraph } = place;
  return [
    packPage === null ? pagesText(pages) : say('quoteCard_packPage', { pages: pagesText(pages), packPage }),
    agendaItem === null ? '' : say('quoteCard_agendaItem', { agendaItem }),
    paragraph === null ? '' : say('quoteCard_paragraph', { paragraph }),
  ].filter((part) => part !== '');
}

function pagesText(pages: number[]): string {
  if (pages.length === 0) return '';
  const [page, ...more] = pages;
  if (page === undefined) return '';
  if (more.length === 0) return say('common_page', { page });
  return say('quoteCard_pagesAnd', { pages: pages.slice(0, -1).join(', '), last: pages.at(-1)! });
}
