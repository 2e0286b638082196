import type { Need, NeedBook } from './needs.ts';
import type { WordKinds } from './word-kinds.ts';

/** To be tried in a sentence a pattern needs a word for each need of one way, all of them within `reach` words. */
export type Siftable = { ways: readonly (readonly Need[])[]; reach: number };

/** A way of a pattern, and its needs, the rarest first: with that one it starts. */
export type Way = { pattern: number; reach: number; needs: readonly Need[] };

/** What the words of one kind are needed for. */
export type KindRow = {
  /** The ways that start with such a word, in groups that have their second need in common, and the number of that. */
  groups: readonly (readonly Way[])[];
  seconds: Int32Array;
  /** The needs that it meets of those that stand second or later in ways. */
  others: Int32Array;
};

/** Says what each kind of word is needed for. */
export type WayIndex = {
  rowOf(kind: number): KindRow;
};

/** Stands for the second need of a way that has only one: no need has this number. */
export const ALWAYS = 0;

const NONE: readonly number[] = [];

/** All that is met where one of some tests is passed. */
function metBy(tests: readonly number[], book: NeedBook): Set<Need> {
  const met = new Set<Need>();
  for (const test of tests) {
    const need = book.known(test);
    if (need) met.add(need);
  }
  // A set goes on over what is added meanwhile.
  for (const { wider } of met) for (const need of wider) met.add(need);
  return met;
}

/** Makes the index of the ways of some patterns, which are numbered as they come. */
export function createWayIndex(patterns: readonly Siftable[], kinds: WordKinds, book: NeedBook): WayIndex {
  const count = book.count() + 1;
  const starting = new Map<Need, Way[]>();
  const isOther = new Uint8Array(count);
  for (const [pattern, { ways, reach }] of patterns.entries())
    for (const needs of ways) {
      const [first] = needs;
      if (!first) continue;
      for (let at = 1; at < needs.length; at += 1) isOther[needs[at]!.id] = 1;
      const way = { pattern, reach, needs };
      const row = starting.get(first);
      if (row) row.push(way);
      else starting.set(first, [way]);
    }

  return {
    rowOf(kind) {
      const bySecond = new Map<number, Way[]>();
      const others: number[] = [];
      for (const need of metBy(kinds.tests[kind] ?? NONE, book)) {
        for (const way of starting.get(need) ?? []) {
          const second = way.needs[1]?.id ?? ALWAYS;
          const group = bySecond.get(second);
          if (group) group.push(way);
          else bySecond.set(second, [way]);
        }
        if (need.id < count && isOther[need.id] === 1) others.push(need.id);
      }
      return {
        groups: [...bySecond.values()],
        seconds: Int32Array.from(bySecond.keys()),
        others: Int32Array.from(others),
      };
    },
  };
}
