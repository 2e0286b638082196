import type { LockerAnswer } from '../../core/evidence/locker-search/locker-query.ts';
import { readNewestEarly, type NewestQuote } from '../../storage/newest-early.ts';
import { EARLY_ANSWER } from './early-answer.ts';
import type { FoundRow } from './use-found-quotes.ts';

/** More than the first screen needs, with those that are drawn ahead. */
const FIRST = 20;

/** The first rows of a big locker, in the form of an answer of the search. */
export type EarlyRows = { answer: LockerAnswer; rows: FoundRow[] };

let early: Promise<EarlyRows | null> | null = null;

/** Reads the newest quotes while the page is loaded. */
export function readEarlyRows(): void {
  early = readNewestEarly(FIRST).then((newest) => newest && toRows(newest));
}

/** What was read early, once; null where nothing was, as in a small locker. */
export async function takeEarlyRows(): Promise<EarlyRows | null> {
  const taken = early;
  early = null;
  return taken;
}

/** Under their papers, in the order in which the newest quote of each was saved: as the search would list them. */
function toRows(newest: readonly NewestQuote[]): EarlyRows {
  const byPaper = [...Map.groupBy(newest, ({ paper }) => paper.sha256).values()];
  return {
    answer: {
      answer: EARLY_ANSWER,
      total: newest.length,
      exact: newest.length,
      isWhole: false,
      groups: byPaper.map((rows) => {
        const { sha256, title } = rows[0]!.paper;
        return { key: sha256, title, count: rows.length };
      }),
      facets: { councils: [], categories: [], bands: [], tags: [], voices: [], kinds: [] },
      instead: null,
    },
    rows: byPaper.flatMap((rows, groupIndex) => rows.map((row) => ({ ...row, groupIndex }))),
  };
}
