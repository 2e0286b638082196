import type { LockerGroup, LockerOrder } from '../core/evidence/locker-search/locker-query.ts';
import type { Voice } from '../core/evidence/quote.ts';
import { VOICE_NAMES } from '../core/evidence/voice-names.ts';
import { say, sayCount } from '../platform/say.ts';
import { BAND_NAMES } from './PaperSummary.tsx';

export { VOICE_NAMES };

export const GROUP_NAMES: Record<LockerGroup, string> = {
  paper: say('lockerNames_paper'),
  council: say('lockerNames_council'),
  category: say('lockerNames_category'),
  tag: say('lockerNames_tag'),
  none: say('lockerNames_nothingOneList'),
};

export const ORDER_NAMES: Record<LockerOrder, string> = {
  newest: say('lockerNames_newestFirst'),
  oldest: say('lockerNames_oldestFirst'),
  place: say('lockerNames_asInThePaper'),
  band: say('lockerNames_readFirstFirst'),
  hand: say('lockerNames_myOwnOrder'),
};

/** The filters that are lists of values, in the order in which they are shown. */
export const LIST_FILTERS = ['bands', 'categories', 'councils', 'tags', 'voices', 'kinds'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

export const FILTER_NAMES: Record<ListFilter, string> = {
  bands: say('lockerNames_band'),
  categories: say('lockerNames_category'),
  councils: say('lockerNames_council'),
  tags: say('lockerNames_tag'),
  voices: say('lockerNames_whoSaidIt'),
  kinds: say('lockerNames_kindOfPaper'),
};

const KIND_NAMES: Record<string, string> = { pdf: 'PDF', page: say('lockerNames_webPage') };

/** What stands for a value of which there is none. */
const WITHOUT: Partial<Record<ListFilter, string>> = {
  councils: say('lockerNames_councilNotKnown'),
  categories: say('lockerNames_myOwnSelections'),
  tags: say('lockerNames_noTag'),
};

/** The name of a value of a filter as readers see it. `title` is what the search calls it. */
export function valueName(
  filter: ListFilter,
  value: string,
  title: string,
  categoryName: (key: string) => string,
): string {
  if (value === '') return WITHOUT[filter] ?? title;
  if (filter === 'bands') return BAND_NAMES[value as keyof typeof BAND_NAMES];
  if (filter === 'voices') return VOICE_NAMES[value as Voice];
  if (filter === 'kinds') return KIND_NAMES[value] ?? title;
  return filter === 'categories' ? categoryName(value) : title;
}

/** So many quotes of so many, in words: "12 of 340 quotes". */
export function countText(found: number, all: number): string {
  if (found === all) return sayCount('common_quotes', all);
  return sayCount('lockerNames_ofQuotes', all, { found: found.toLocaleString('en-GB') });
}
