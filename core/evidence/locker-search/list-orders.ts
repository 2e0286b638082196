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
  const paperByTitle: Compare = (one, other) => {
    if (one === other) return 0;
    const [a, b] = [papers[one]!, papers[other]!];
    return a.title < b.title ? -1 : a.title > b.title ? 1 : a.sha256 < b.sha256 ? -1 : 1;
  };
  const byPaper: Compare = (a, b) => paperByTitle(quotes.paper[a]!, quotes.paper[b]!);
  const byPlace: Compare = (a, b) => byPaper(a, b) || quotes.start[a]! - quotes.start[b]! || byId(a, b);
  const byBand: Compare = (a, b) => quotes.band[a]! - quotes.band[b]! || newest(a, b);

  const lists = new Map<Compare, SortedList>();
  const isGone = (number: number): boolean => quotes.isHere[number] === 0;
  const sorted = (compare: Compare): Uint32Array => {
    let list = lists.get(compare);
    if (!list) lists.set(compare, (list = new SortedList(compare, atFirst(compare))));
    return list.inOrder(isGone);
  };
  // Dealt out from the newest: comparing all of 100,000 quotes by a second order would keep the first who asks waiting.
  const atFirst = (compare: Compare): Uint32Array => {
    if (compare === byBand) return dealOut(sorted(newest), 256, (number) => quotes.band[number]!);
    if (compare === byPlace) return inPlaces();
    const here = new Uint32Array(quotes.length).map((_, number) => number);
    return here.filter((number) => !isGone(number)).sort(newest);
  };
  const inPlaces = (): Uint32Array => {
    const ranks = new Uint32Array(papers.length);
    const titled = ranks.map((_, paper) => paper).sort(paperByTitle);
    titled.forEach((paper, rank) => (ranks[paper] = rank));
    const dealt = dealOut(sorted(newest), papers.length, (number) => ranks[quotes.paper[number]!]!);
    for (let from = 0, to = 0; from < dealt.length; from = to) {
      while (to < dealt.length && quotes.paper[dealt[to]!] === quotes.paper[dealt[from]!]) to += 1;
      dealt.subarray(from, to).sort(byPlace);
    }
    return dealt;
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

/** Numbers in the order of a key from 0 to below `keys`; those of one key stay in their order. */
function dealOut(numbers: Uint32Array, keys: number, keyOf: (number: number) => number): Uint32Array {
  const next = new Uint32Array(keys + 1);
  for (const number of numbers) next[keyOf(number) + 1]! += 1;
  for (let key = 1; key <= keys; key += 1) next[key]! += next[key - 1]!;
  const dealt = new Uint32Array(numbers.length);
  for (const number of numbers) dealt[next[keyOf(number)]!++] = number;
  return dealt;
}
