import type { LockerGroup, LockerOrder } from '../core/evidence/locker-search/locker-query.ts';
import type { Voice } from '../core/evidence/quote.ts';
import { VOICE_NAMES } from '../core/evidence/voice-names.ts';
import { BAND_NAMES } from './PaperSummary.tsx';

export { VOICE_NAMES };

export const GROUP_NAMES: Record<LockerGroup, string> = {
  paper: 'Paper',
  council: 'Council',
  category: 'Category',
  tag: 'Tag',
  none: 'Nothing: one list',
};

export const ORDER_NAMES: Record<LockerOrder, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  place: 'As in the paper',
  band: 'Read first, first',
  hand: 'My own order',
};

/** The filters that are lists of values, in the order in which they are shown. */
export const LIST_FILTERS = ['bands', 'categories', 'councils', 'tags', 'voices', 'kinds'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

export const FILTER_NAMES: Record<ListFilter, string> = {
  bands: 'Band',
  categories: 'Category',
  councils: 'Council',
  tags: 'Tag',
  voices: 'Who said it',
  kinds: 'Kind of paper',
};

const KIND_NAMES: Record<string, string> = { pdf: 'PDF', page: 'Web page' };

/** What stands for a value of which there is none. */
const WITHOUT: Partial<Record<ListFilter, string>> = {
  councils: 'Council not known',
  categories: 'My own selections',
  tags: 'No tag',
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
  const [few, many] = [found.toLocaleString('en-GB'), all.toLocaleString('en-GB')];
  if (found === all) return all === 1 ? '1 quote' : `${many} quotes`;
  return `${few} of ${many} ${all === 1 ? 'quote' : 'quotes'}`;
}
