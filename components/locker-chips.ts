import type { LockerQuery } from '../core/evidence/locker-search/locker-query.ts';
import { WHOLE_LOCKER } from '../core/evidence/locker-search/whole-locker.ts';
import { say } from '../platform/say.ts';
import { LIST_FILTERS, FILTER_NAMES, type ListFilter } from './locker-names.ts';

/** One thing that is asked of the list, and the query without it. */
export type Chip = { key: string; text: string; without: LockerQuery };

/** Everything that a query leaves quotes out by, but for its words and its folder. */
export function chipsOf(
  query: LockerQuery,
  nameOf: (filter: ListFilter, value: string) => string,
  titleOf: (paper: string) => string,
): Chip[] {
  const chips: Chip[] = [];
  for (const filter of LIST_FILTERS)
    for (const value of query[filter]) {
      const rest = (query[filter] as string[]).filter((other) => other !== value);
      chips.push({
        key: `${filter} ${value}`,
        text: `${FILTER_NAMES[filter]}: ${nameOf(filter, value)}`,
        without: { ...query, [filter]: rest },
      });
    }
  for (const paper of query.papers)
    chips.push({
      key: `papers ${paper}`,
      text: say('lockerChips_paper', { title: titleOf(paper) }),
      without: { ...query, papers: query.papers.filter((other) => other !== paper) },
    });
  const add = (text: string, change: Partial<LockerQuery>) =>
    chips.push({ key: text, text, without: { ...query, ...change } });
  if (query.savedFrom !== null)
    add(say('lockerChips_savedFrom', { day: dayText(query.savedFrom) }), { savedFrom: null });
  if (query.savedTo !== null)
    add(say('lockerChips_savedUntil', { day: dayText(query.savedTo) }), { savedTo: null });
  if (query.changedSource) add(say('lockerChips_sourceChanged'), { changedSource: false });
  if (query.unsourced) add(say('lockerChips_citationNotComplete'), { unsourced: false });
  return chips;
}

/** A query that lets every quote of its folder pass, in the same groups and order. */
export function withoutFilters({ folder, group, order }: LockerQuery): LockerQuery {
  return { ...WHOLE_LOCKER, folder, group, order };
}

function dayText(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', { dateStyle: 'medium' });
}
