import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { citedValue } from '../core/evidence/citation.ts';
import { describeCoverage } from '../core/evidence/describe-coverage.ts';
import type { Paper } from '../core/evidence/paper.ts';
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
        Papers read
      </h2>
      <p data-papers-read>{describePapersRead(papers.map(({ paper }) => paper))}</p>
      <p class="soft">
        A count of quotes says little without the papers it comes from. A paper is here once it was searched
        to its end, or once a quote was saved from it.
      </p>
      <ul class="papers" aria-busy={shown < papers.length}>
        {papers.slice(0, shown).map((row) => (
          <li key={row.paper.sha256} class="card" data-read={row.paper.sha256}>
            <PaperRow {...row} onQuotes={onQuotes} onForget={onForget} />
            <Fold summary="Where it is from" name="origin">
              {() => <PaperOrigin paper={row.paper} />}
            </Fold>
            {row.paper.kind === 'pdf' && row.quotes > 0 && (
              <Fold summary="Save a marked copy, or the quoted pages" name="copies-of-paper">
                {() => copiesOf(row.paper)}
              </Fold>
            )}
            <Fold summary="Is the source as it was?" name="changes">
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
    citedValue('council', paper.citation) ?? 'Council not known',
    citedValue('body', paper.citation),
    meeting && dayText(meeting),
    paper.kind === 'pdf' ? 'PDF' : 'Web page',
    paper.read ? `Read ${formatDate(paper.read.at)}` : 'Not counted as read',
  ].filter((fact) => fact !== null);
  const title = paper.title || 'A paper without a title';
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
            Show {quotes === 1 ? '1 quote' : `${quotes.toLocaleString('en-GB')} quotes`}
          </button>
        ) : (
          <span>No quotes{binned > 0 && `, ${binned} in the bin`}</span>
        )}
        {quotes + binned === 0 && (
          <button type="button" data-action="forget" aria-describedby={id} onClick={() => onForget(paper)}>
            Take off the list
          </button>
        )}
      </p>
    </>
  );
}

function Places({ paper }: { paper: Paper }) {
  const { first, worth, maybe } = paper.read!;
  if (placesIn(paper) === 0) return <p>No phrase was highlighted.</p>;
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
