import type { Need } from './needs.ts';
import type { NeedTable, WordKinds } from './word-kinds.ts';

/** To be tried in a sentence a pattern needs a word for each need of one way, all of them within `reach` words. */
export type Siftable = { ways: readonly (readonly Need[])[]; reach: number };

/** A way of a pattern: the numbers of its needs but for the rarest, with which it starts. */
export type Way = { pattern: number; reach: number; others: readonly number[] };

/** What the words of one kind are needed for. */
export type KindRow = {
  /**
   * The ways that start with such a word, in groups: the number of the second need that the ways of a group have in
   * common, then the number of the group, then the next pair.
   */
  starts: Int32Array;
  /** The needs that it meets of those that stand second or later in ways. */
  others: Int32Array;
};

/** Numbers equal needs alike, and says what each kind of word is needed for. */
export type WayIndex = {
  /** By the number of a need. A way without a second need has number 0 for it, which every sentence meets. */
  tables: readonly NeedTable[];
  /** By the number of a group. */
  groups: readonly (readonly Way[])[];
  rowOf(kind: number): KindRow;
};

/** The number of the need that is always met: a way of one need has it for its second. */
export const ALWAYS = 0;

const NONE: readonly number[] = [];

/** Makes the index of the ways of some patterns, which are numbered as they come. */
export function createWayIndex(patterns: readonly Siftable[], kinds: WordKinds): WayIndex {
  const always: Need = { tests: [], weight: Infinity };
  const numbers = new Map<string, number>([['', ALWAYS]]);
  const tables = [kinds.tableOf(always)];
  const byTest = new Map<number, number[]>();
  const others = new Set<number>();
  /** For each need that starts ways the group of each second need. */
  const started = new Map<number, Map<number, number>>();
  const groups: Way[][] = [];
  const rows: KindRow[] = [];

  const numberOf = (need: Need): number => {
    const key = need.tests.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const made = tables.length;
    numbers.set(key, made);
    tables.push(kinds.tableOf(need));
    for (const test of need.tests) {
      const row = byTest.get(test);
      if (row) row.push(made);
      else byTest.set(test, [made]);
    }
    return made;
  };

  const addWay = (first: number, way: Way): void => {
    const bySecond = started.get(first) ?? new Map<number, number>();
    started.set(first, bySecond);
    const second = way.others[0] ?? ALWAYS;
    const group = bySecond.get(second) ?? groups.length;
    bySecond.set(second, group);
    (groups[group] ??= []).push(way);
  };

  for (const [pattern, { ways, reach }] of patterns.entries())
    for (const way of ways) {
      const [first, ...rest] = way.map(numberOf);
      for (const each of rest) others.add(each);
      if (first !== undefined) addWay(first, { pattern, reach, others: rest });
    }

  return {
    tables,
    groups,
    rowOf(kind) {
      const known = rows[kind];
      if (known) return known;
      const tests = kinds.tests[kind] ?? NONE;
      const needs = [...new Set(tests.flatMap((test) => byTest.get(test) ?? NONE))];
      return (rows[kind] = {
        starts: Int32Array.from(needs.flatMap((need) => [...(started.get(need) ?? [])].flat())),
        others: Int32Array.from(needs.filter((need) => others.has(need))),
      });
    },
  };
}
