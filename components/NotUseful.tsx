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
  if (rows.length === 0)
    return (
      <p class="soft">
        Nothing yet. On a highlight, “Not useful here” hides its phrase in one paper, and “Not useful at all”
        hides it everywhere.
      </p>
    );
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
            Show it again<span class="visually-hidden">: {row.phrase}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {everywhere.length > 0 && (
        <>
          <h3>In every paper</h3>
          {list(everywhere)}
        </>
      )}
      {[...byPaper].map(([paper, some]) => (
        <div key={paper} class="one-paper">
          <h3>In one paper: {some[0]?.title || 'a paper that is not open, nor in your locker'}</h3>
          {some[0]?.since && <p class="soft">Marked {formatDate(some[0].since)}</p>}
          {list(some)}
        </div>
      ))}
    </>
  );
}
