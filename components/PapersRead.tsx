import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { citedValue } from '../core/evidence/citation.ts';
import { describeCoverage } from '../core/evidence/describe-coverage.ts';
import type { Paper } from '../core/evidence/paper.ts';
import { say, sayCount } from '../platform/say.ts';
import { Fold } from './Fold.tsx';
import { formatDate } from './format-date.ts';
import { PaperOrigin } from './PaperOrigin.tsx';
import { describePapersRead, placesIn } from './papers-read-text.ts';
import { BAND_NAMES } from './PaperSummary.tsx';
import { useGrowing } from './use-growing.ts';

type PaperCount = { paper: Paper; quotes: number; binned: number };

type Props = {
  papers: readonly PaperCount[];
  /** Shows the quotes of a paper. */
  onQuotes: (paper: Paper) => void;
  /** Takes a paper without quotes off the list. */
  onForget: (paper: Paper) => void;
  /** What the reader can find out about the source of a paper; made when she asks for it. */
  changesOf: (paper: Paper) => ComponentChildren;
  /** What she can save of a PDF with quotes; made when she asks for it. */
  copiesOf: (paper: Paper) => ComponentChildren;
};

/** Every paper that was read, also those in which nothing was found. */
export function PapersRead({ papers, onQuotes, onForget, changesOf, copiesOf }: Props) {
  const shown = useGrowing(papers.length, '');
  return (
    <section aria-labelledby="papers-read">
      <h2 id="papers-read" tabIndex={-1}>
        {say('papersRead_papersRead')}
      </h2>
      <p data-papers-read>{describePapersRead(papers.map(({ paper }) => paper))}</p>
      <p class="soft">{say('papersRead_aCountOfQuotesSaysLittle')}</p>
      <ul class="papers" aria-busy={shown < papers.length}>
        {papers.slice(0, shown).map((row) => (
          <li key={row.paper.sha256} class="card" data-read={row.paper.sha256}>
            <PaperRow {...row} onQuotes={onQuotes} onForget={onForget} />
            <Fold summary={say('papersRead_whereItIsFrom')} name="origin">
              {() => <PaperOrigin paper={row.paper} />}
            </Fold>
            {row.paper.kind === 'pdf' && row.quotes > 0 && (
              <Fold summary={say('papersRead_saveAMarkedCopyOrThe')} name="copies-of-paper">
                {() => copiesOf(row.paper)}
              </Fold>
            )}
            <Fold summary={say('papersRead_isTheSourceAsItWas')} name="changes">
              {() => changesOf(row.paper)}
            </Fold>
          </li>
        ))}
      </ul>
    </section>
  );
}

type RowProps = PaperCount & Pick<Props, 'onQuotes' | 'onForget'>;

function PaperRow({ paper, quotes, binned, onQuotes, onForget }: RowProps) {
  const id = useId();
  const meeting = citedValue('meetingDate', paper.citation);
  const facts = [
    citedValue('council', paper.citation) ?? say('papersRead_councilNotKnown'),
    citedValue('body', paper.citation),
    meeting && dayText(meeting),
    paper.kind === 'pdf' ? 'PDF' : say('papersRead_webPage'),
    paper.read
      ? say('papersRead_read', { date: formatDate(paper.read.at) })
      : say('papersRead_notCountedAsRead'),
  ].filter((fact) => fact !== null);
  const title = paper.title || say('common_aPaperWithoutATitle');
  return (
    <>
      <h3 id={id}>{title}</h3>
      <p class="soft facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {paper.read && <Places paper={paper} />}
      <p class="soft">{describeCoverage(paper.coverage, paper.kind)}</p>
      <p class="row">
        {quotes > 0 ? (
          <button
            type="button"
            data-action="show-quotes"
            aria-describedby={id}
            onClick={() => onQuotes(paper)}
          >
            {sayCount('papersRead_showQuotes', quotes)}
          </button>
        ) : (
          <span>
            {binned > 0 ? say('papersRead_noQuotesSomeInTheBin', { binned }) : say('papersRead_noQuotes')}
          </span>
        )}
        {quotes + binned === 0 && (
          <button type="button" data-action="forget" aria-describedby={id} onClick={() => onForget(paper)}>
            {say('papersRead_takeOffTheList')}
          </button>
        )}
      </p>
    </>
  );
}

function Places({ paper }: { paper: Paper }) {
  const { first, worth, maybe } = paper.read!;
  if (placesIn(paper) === 0) return <p>{say('papersRead_noPhraseWasHighlighted')}</p>;
  const bands = [
    ['read-first', first],
    ['worth-reading', worth],
    ['maybe', maybe],
  ] as const;
  return (
    <p class="facts">
      {bands
        .filter(([, places]) => places > 0)
        .map(([band, places]) => (
          <span key={band} class="band" data-band={band}>
            {BAND_NAMES[band]}: {places}
          </span>
        ))}
    </p>
  );
}

function dayText(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? day : date.toLocaleDateString('en-GB', { dateStyle: 'long' });
}
