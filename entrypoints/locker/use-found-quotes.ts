import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type {
  FoundGroup,
  LockerAnswer,
  LockerQuery,
} from '../../core/evidence/locker-search/locker-query.ts';
import type { Paper } from '../../core/evidence/paper.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import type { ErrorCode } from '../../core/result.ts';
import { readFound } from '../../storage/read-for-search.ts';
import { openLockerSearch, type LockerSearch } from './locker-search.ts';

/** A row of the list of quotes: `groupIndex` says under which group of the answer it stands. */
export type FoundRow = { quote: Quote; paper: Paper; groupIndex: number };

/** What the locker has for a query, and how to get at its rows. */
export type FoundQuotes = {
  state: 'opening' | 'ready' | 'failed';
  answer: LockerAnswer;
  code?: ErrorCode;
  /** Without the rows whose quote has gone meanwhile: the next answer is on its way then. */
  rowsAt(from: number, to: number): Promise<FoundRow[]>;
  /** One id for each row. */
  idsAt(from: number, to: number): Promise<string[]>;
};

/** No answer yet. */
export const NOTHING: LockerAnswer = {
  answer: 0,
  total: 0,
  exact: 0,
  isWhole: false,
  groups: [],
  facets: { councils: [], categories: [], bands: [], tags: [], voices: [], kinds: [] },
  instead: null,
};

type Seen = Pick<FoundQuotes, 'state' | 'answer' | 'code'>;

/**
 * Looks for quotes in a worker, again after every change in this tab or another. The last answer stays until there is
 * the next; a new one comes after a change also where it is the same, because the words of its rows may be others.
 */
export function useFoundQuotes(query: LockerQuery): FoundQuotes {
  const [seen, setSeen] = useState<Seen>({ state: 'opening', answer: NOTHING });
  const search = useRef<LockerSearch | null>(null);
  useEffect(() => {
    const opened = openLockerSearch({
      onAnswer: (answer) => setSeen({ state: 'ready', answer }),
      onFailure: (code) => setSeen(({ answer }) => ({ state: 'failed', answer, code })),
    });
    search.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => search.current?.ask(query), [JSON.stringify(query)]);

  return useMemo(() => {
    const { answer, groups } = seen.answer;
    const idsAt = async (from: number, to: number) =>
      answer === 0 ? [] : ((await search.current?.idsAt(answer, from, to)) ?? []);
    const rowsAt = async (from: number, to: number) => {
      const found = await readFound(await idsAt(from, to));
      return found.flatMap((row, at) => (row ? { ...row, groupIndex: groupAt(groups, from + at) } : []));
    };
    return { ...seen, idsAt, rowsAt };
  }, [seen]);
}

/** Which group the row at a place of the list stands under. */
function groupAt(groups: readonly FoundGroup[], row: number): number {
  let end = 0;
  return groups.findIndex(({ count }) => row < (end += count));
}
