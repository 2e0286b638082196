import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type {
  FoundGroup,
  LockerAnswer,
  LockerQuery,
} from '../../core/evidence/locker-search/locker-query.ts';
import { isWholeLocker, WHOLE_LOCKER } from '../../core/evidence/locker-search/whole-locker.ts';
import type { Paper } from '../../core/evidence/paper.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import type { ErrorCode } from '../../core/result.ts';
import { takeEarlyRows } from './early-rows.ts';
import { whenFirstRowsAreShown } from './first-rows.ts';
import { loadLateParts } from './late.ts';
import type { LockerSearch } from './locker-search.ts';

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

/** Milliseconds after which the worker starts, too, where the rows that are read early are slow: a database may be busy with another tab. */
const LONGEST_WAIT = 2000;

type Seen = Pick<FoundQuotes, 'state' | 'answer' | 'code'> & { early?: FoundRow[] };

/**
 * Looks for quotes in a worker, again after every change in this tab or another. The last answer stays until there is
 * the next; a new one comes after a change also where it is the same, because the words of its rows may be others. Of a
 * big locker the rows that were read early are the first answer, and the worker starts when they are drawn.
 */
export function useFoundQuotes(query: LockerQuery): FoundQuotes {
  const [seen, setSeen] = useState<Seen>({ state: 'opening', answer: NOTHING });
  const search = useRef<LockerSearch | null>(null);
  const latest = useRef(query);
  latest.current = query;
  useEffect(() => {
    let isClosed = false;
    let isStarted = false;
    const start = async () => {
      if (isStarted) return;
      isStarted = true;
      const { openLockerSearch } = await loadLateParts();
      if (isClosed) return;
      search.current = openLockerSearch({
        onAnswer: (answer) => setSeen({ state: 'ready', answer }),
        onFailure: (code) => setSeen(({ answer }) => ({ state: 'failed', answer, code })),
      });
      search.current.ask(latest.current);
    };
    const begin = async () => {
      const early = await takeEarlyRows();
      if (isClosed || !early || !isAsAtFirst(latest.current)) return start();
      // Where the worker was quicker, its answer stays.
      setSeen((now) =>
        now.state === 'ready' ? now : { state: 'ready', answer: early.answer, early: early.rows },
      );
      whenFirstRowsAreShown(() => void start());
    };
    void begin();
    const timer = setTimeout(() => void start(), LONGEST_WAIT);
    return () => {
      isClosed = true;
      clearTimeout(timer);
      search.current?.close();
    };
  }, []);
  useEffect(() => search.current?.ask(query), [JSON.stringify(query)]);

  return useMemo(() => {
    const { early } = seen;
    const { answer, groups } = seen.answer;
    const idsAt = async (from: number, to: number) => {
      if (early) return early.slice(from, to).map(({ quote }) => quote.id);
      return answer === 0 ? [] : ((await search.current?.idsAt(answer, from, to)) ?? []);
    };
    const rowsAt = async (from: number, to: number) => {
      if (early) return early.slice(from, to);
      const { readFound } = await loadLateParts();
      const found = await readFound(await idsAt(from, to));
      return found.flatMap((row, at) => (row ? { ...row, groupIndex: groupAt(groups, from + at) } : []));
    };
    return { ...seen, idsAt, rowsAt };
  }, [seen]);
}

/** Whether the early rows are what is asked for. */
function isAsAtFirst(query: LockerQuery): boolean {
  return isWholeLocker(query) && query.group === WHOLE_LOCKER.group;
}

/** Which group the row at a place of the list stands under. */
function groupAt(groups: readonly FoundGroup[], row: number): number {
  let end = 0;
  return groups.findIndex(({ count }) => row < (end += count));
}
