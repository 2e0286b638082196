import { say } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { formatDate } from './format-date.ts';

/** A phrase that is marked as not useful; `paper` is null when it is everywhere. */
export type NotUsefulRow = {
  key: string;
  paper: string | null;
  /** The phrase in plain words, or its key where no pack has it any more. */
  phrase: string;
  /** The paper's title, where it is known. */
  title: string;
  /** When it was marked (ISO 8601); empty where that is not known. */
  since: string;
};

type Props = { rows: readonly NotUsefulRow[]; onShowAgain: (row: NotUsefulRow) => void };

/** What the reader marked as not useful, with a way to take each back. */
export function NotUseful({ rows, onShowAgain }: Props) {
  if (rows.length === 0) return <p class="soft">{say('notUseful_nothingYetOnAHighlightNot')}</p>;
  const everywhere = rows.filter(({ paper }) => paper === null);
  const byPaper = Map.groupBy(
    rows.filter(({ paper }) => paper !== null),
    ({ paper }) => paper,
  );
  const list = (some: readonly NotUsefulRow[]) => (
    <ul class="not-useful">
      {some.map((row) => (
        <li key={`${row.paper} ${row.key}`} data-muted-key={row.key}>
          <span>{row.phrase}</span>
          <button type="button" onClick={() => onShowAgain(row)}>
            <Said
              text="notUseful_showItAgain"
              parts={{ phrase: row.phrase }}
              tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
            />
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {everywhere.length > 0 && (
        <>
          <h3>{say('notUseful_inEveryPaper')}</h3>
          {list(everywhere)}
        </>
      )}
      {[...byPaper].map(([paper, some]) => (
        <div key={paper} class="one-paper">
          <h3>
            {say('notUseful_inOnePaper', { title: some[0]?.title || say('notUseful_aPaperThatIsNotOpen') })}
          </h3>
          {some[0]?.since && (
            <p class="soft">{say('notUseful_marked', { date: formatDate(some[0].since) })}</p>
          )}
          {list(some)}
        </div>
      ))}
    </>
  );
}
