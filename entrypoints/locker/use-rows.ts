import { useEffect, useRef, useState } from 'preact/hooks';
import type { LockerAnswer } from '../../core/evidence/locker-search/locker-query.ts';
import { firstRowsAreShown } from './first-rows.ts';
import { afterFrame } from './keep-in-step.ts';
import type { FoundQuotes, FoundRow } from './use-found-quotes.ts';

/** Rows asked for beyond those that are drawn, so that a slow scroll never waits. */
const AHEAD = 15;
/** Rows kept in memory around those that are drawn. */
const KEPT = 300;

/** An answer with those of its rows that are here. */
export type ShownRows = {
  answer: LockerAnswer;
  /** Which query it answers. */
  version: string;
  rows: ReadonlyMap<number, FoundRow>;
  /** The number of rows: with groups by tag more than quotes. */
  count: number;
};

/**
 * The rows of the last answer as they are needed. A new answer shows only once its rows around the reader are here, so
 * that nothing flashes; and not while the reader types into a row that it has no longer.
 */
export function useRows(found: FoundQuotes, version: string) {
  const [shown, setShown] = useState<ShownRows | null>(null);
  const window = useRef({ from: 0, to: AHEAD });
  const asked = useRef('');
  const latest = useRef(shown);
  latest.current = shown;
  const [retry, setRetry] = useState(0);
  /** An answer that is there when another question is asked is that to the question before. */
  const asking = useRef({ version, old: 0 });
  if (asking.current.version !== version) asking.current = { version, old: found.answer.answer };
  const isAnswered = found.state === 'ready' && found.answer.answer > asking.current.old;

  useEffect(() => {
    if (found.state === 'failed') firstRowsAreShown();
  }, [found.state]);
  useEffect(() => {
    if (!isAnswered) return;
    let isOld = false;
    const count = countRows(found.answer);
    const isOther = latest.current?.version !== version;
    const from = isOther ? 0 : Math.max(0, Math.min(window.current.from, count - 1) - AHEAD);
    const to = Math.min(count, (isOther ? AHEAD : window.current.to) + AHEAD);
    const load = async () => {
      const list = await found.rowsAt(from, to);
      // Fewer rows than there are: the answer is out of date already, and another is on its way.
      if (isOld || list.length < to - from) return;
      const rows = new Map(list.map((row, index) => [from + index, row]));
      const typed = isOther ? null : typedInto();
      if (typed !== null && ![...rows.values()].some(({ quote }) => quote.id === typed)) {
        const index = (await found.idsAt(0, count)).indexOf(typed);
        const [row] = index < 0 ? [] : await found.rowsAt(index, index + 1);
        if (isOld) return;
        if (!row) {
          const again = () => setRetry((times) => times + 1);
          document.activeElement?.addEventListener('blur', again, { once: true });
          return;
        }
        rows.set(index, row);
      }
      asked.current = '';
      setShown({ answer: found.answer, version, rows, count });
      // Drawn first, and then the rest is asked for.
      afterFrame(firstRowsAreShown);
    };
    void load();
    return () => {
      isOld = true;
    };
  }, [isAnswered, found.answer.answer, version, retry]);

  /** Told by the list which rows it draws: those that are not here yet are fetched. */
  const onRange = (from: number, to: number) => {
    window.current = { from, to };
    const now = latest.current;
    if (!now || now.answer.answer !== found.answer.answer) return;
    let isWhole = true;
    for (let index = from; index < Math.min(to, now.count); index++) isWhole &&= now.rows.has(index);
    if (isWhole) return;
    const [first, end] = [Math.max(0, from - AHEAD), Math.min(now.count, to + AHEAD)];
    const request = `${now.answer.answer} ${first} ${end}`;
    if (asked.current === request) return;
    asked.current = request;
    void found.rowsAt(first, end).then((list) => {
      setShown((before) => {
        if (before?.answer !== now.answer || list.length < end - first) return before;
        const focused = focusedIndex();
        const kept = [...before.rows].filter(
          ([index]) => Math.abs(index - first) < KEPT || index === focused,
        );
        const rows = new Map([...kept, ...list.map((row, index) => [first + index, row] as const)]);
        return { ...before, rows };
      });
    });
  };
  return { shown, onRange };
}

function countRows({ groups }: LockerAnswer): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** The number of the row with the focus, which stays however far away it is. */
function focusedIndex(): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]');
  return row ? Number(row.dataset['row']) : null;
}

/** The quote into which the reader types; null for none. */
function typedInto(): string | null {
  const active = document.activeElement;
  if (!active?.matches('textarea, input:not([type=checkbox])')) return null;
  return active.closest<HTMLElement>('[data-quote]')?.dataset['quote'] ?? null;
}
