import type { Need } from './needs.ts';
import type { NeedTable, WordKinds } from './word-kinds.ts';

/** To be tried in a sentence a pattern needs a word for each need of one way, all of them within `reach` words. */
export type Siftable = { ways: readonly (readonly Need[])[]; reach: number };

/** A way of a pattern, and its needs but for the rarest, with which it starts. */
export type Way = { pattern: number; reach: number; others: readonly NeedTable[] };

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

/** Says what each kind of word is needed for. */
export type WayIndex = {
  /** By the number of a group. */
  groups: readonly (readonly Way[])[];
  rowOf(kind: number): KindRow;
};

/** Stands for the second need of a way that has only one: no need has this number. */
export const ALWAYS = 0;

const NONE: readonly number[] = [];

/** Makes the index of the ways of some patterns, which are numbered as they come. */
export function createWayIndex(patterns: readonly Siftable[], kinds: WordKinds): WayIndex {
  const byTest = new Map<number, Need[]>();
  const known = new Set<Need>();
  const others = new Set<Need>();
  /** For each need that starts ways the group of each second need. */
  const started = new Map<Need, Map<number, number>>();
  const groups: Way[][] = [];

  const learn = (need: Need): void => {
    if (known.has(need)) return;
    known.add(need);
    for (const test of need.tests) {
      const row = byTest.get(test);
      if (row) row.push(need);
      else byTest.set(test, [need]);
    }
  };

  const groupOf = (first: Need, second: number): Way[] => {
    const bySecond = started.get(first) ?? new Map<number, number>();
    started.set(first, bySecond);
    const group = bySecond.get(second) ?? groups.length;
    bySecond.set(second, group);
    return (groups[group] ??= []);
  };

  for (const [pattern, { ways, reach }] of patterns.entries())
    for (const way of ways) {
      way.forEach(learn);
      const [first, ...rest] = way;
      for (const need of rest) others.add(need);
      if (first)
        groupOf(first, rest[0]?.id ?? ALWAYS).push({ pattern, reach, others: rest.map(kinds.tableOf) });
    }

  return {
    groups,
    rowOf(kind) {
      const needs = new Set<Need>();
      for (const test of kinds.tests[kind] ?? NONE)
        for (const need of byTest.get(test) ?? []) needs.add(need);
      const starts: number[] = [];
      const met: number[] = [];
      for (const need of needs) {
        for (const pair of started.get(need) ?? []) starts.push(...pair);
        if (others.has(need)) met.push(need.id);
      }
      return { starts: Int32Array.from(starts), others: Int32Array.from(met) };
    },
  };
}
