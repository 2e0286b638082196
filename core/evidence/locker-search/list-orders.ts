import type { QuoteEntry } from './entries.ts';
import type { LockerOrder } from './locker-query.ts';
import { SortedList } from './sorted-list.ts';

/** The quotes in each order that a list can have. */
export type Orders = {
  /** A number of `entries` that is new. */
  add(number: number): void;
  /** The titles of papers are others now. */
  forgetPlaces(): void;
  /** All numbers in use, and some that are not; `places` in the folder are needed for the reader's own order. */
  inOrder(order: LockerOrder, places: Uint32Array | null): readonly number[];
};

type Compare = (a: QuoteEntry, b: QuoteEntry) => number;

const byId: Compare = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const newest: Compare = (a, b) => b.savedAt - a.savedAt || byId(a, b);
const byPaper: Compare = ({ paper: a }, { paper: b }) =>
  a === b ? 0 : a.title < b.title ? -1 : a.title > b.title ? 1 : a.sha256 < b.sha256 ? -1 : 1;
const byPlace: Compare = (a, b) => byPaper(a, b) || a.start - b.start || byId(a, b);
const byBand: Compare = (a, b) => a.band - b.band || newest(a, b);

/** Keeps the orders of some entries, each from when it is first asked for. */
export function createOrders(entries: readonly (QuoteEntry | null)[]): Orders {
  const lists = new Map<Compare, SortedList>();
  const isGone = (number: number): boolean => !entries[number];
  const sorted = (compare: Compare): readonly number[] => {
    let list = lists.get(compare);
    if (!list) {
      list = new SortedList((a, b) => compare(entries[a]!, entries[b]!));
      entries.forEach((entry, number) => entry && list!.add(number));
      lists.set(compare, list);
    }
    return list.inOrder(isGone);
  };
  return {
    add(number) {
      for (const list of lists.values()) list.add(number);
    },
    forgetPlaces: () => void lists.delete(byPlace),
    inOrder(order, places) {
      if (order === 'hand' && places) {
        const inFolder: number[] = [];
        places.forEach((place, number) => place > 0 && inFolder.push(number));
        return inFolder.sort((a, b) => places[a]! - places[b]!);
      }
      if (order === 'place') return sorted(byPlace);
      if (order === 'band') return sorted(byBand);
      return order === 'oldest' ? sorted(newest).toReversed() : sorted(newest);
    },
  };
}
