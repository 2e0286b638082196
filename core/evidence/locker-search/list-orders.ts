import type { PaperEntry } from './entries.ts';
import type { LockerOrder } from './locker-query.ts';
import type { QuoteTable } from './quote-table.ts';
import { SortedList } from './sorted-list.ts';

/** The quotes in each order that a list can have. */
export type Orders = {
  /** A number of `quotes` that is new. */
  add(number: number): void;
  /** The titles of papers are others now. */
  forgetPlaces(): void;
  /** All numbers in use, and some that are not; `places` in the folder are needed for the reader's own order. */
  inOrder(order: LockerOrder, places: Uint32Array | null): ArrayLike<number>;
};

type Compare = (a: number, b: number) => number;

/** Keeps the orders of some quotes of some papers, each from when it is first asked for. */
export function createOrders(quotes: QuoteTable, papers: readonly PaperEntry[]): Orders {
  const { ids } = quotes;
  const byId: Compare = (a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0);
  const newest: Compare = (a, b) => quotes.savedAt[b]! - quotes.savedAt[a]! || byId(a, b);
  const byPaper: Compare = (one, other) => {
    if (quotes.paper[one] === quotes.paper[other]) return 0;
    const [a, b] = [papers[quotes.paper[one]!]!, papers[quotes.paper[other]!]!];
    return a.title < b.title ? -1 : a.title > b.title ? 1 : a.sha256 < b.sha256 ? -1 : 1;
  };
  const byPlace: Compare = (a, b) => byPaper(a, b) || quotes.start[a]! - quotes.start[b]! || byId(a, b);
  const byBand: Compare = (a, b) => quotes.band[a]! - quotes.band[b]! || newest(a, b);

  const lists = new Map<Compare, SortedList>();
  const isGone = (number: number): boolean => quotes.isHere[number] === 0;
  const sorted = (compare: Compare): Uint32Array => {
    let list = lists.get(compare);
    if (!list) {
      list = new SortedList(compare);
      for (let number = 0; number < quotes.length; number += 1) if (!isGone(number)) list.add(number);
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
