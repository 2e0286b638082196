import type { NameTables, QuoteEntry } from './entries.ts';
import type { FoundGroup, LockerGroup } from './locker-query.ts';
import { EXACT } from './match-words.ts';
import type { Selected } from './select-quotes.ts';

/** The list: the numbers of quotes, one group after another. */
export type Rows = { rows: Uint32Array; groups: FoundGroup[] };

/** What stands over the quotes that have no value to be grouped by. */
export const WITHOUT = {
  paper: 'A paper without a title',
  council: 'Council not known',
  category: 'Own selections',
  tag: 'Without a tag',
};

/**
 * Puts the quotes that were selected into their groups, in the order of `ordered`; those with the words as typed
 * before those with another spelling. Papers come in the order of the list, other groups by title.
 */
export function arrangeRows(
  group: LockerGroup,
  ordered: ArrayLike<number>,
  selected: Selected,
  entries: readonly (QuoteEntry | null)[],
  names: NameTables,
): Rows {
  const list = inLevels(ordered, selected);
  if (group === 'none') {
    const groups = list.length === 0 ? [] : [{ key: '', title: '', count: list.length }];
    return { rows: list, groups };
  }
  // Counted first and filled in then: a list for each group would cost more than everything else.
  const table = { paper: null, council: names.councils, category: names.categories, tag: names.tags }[group];
  const counts = new Uint32Array(table ? table.size : selected.paperCount);
  const firstSeen: number[] = [];
  let length = 0;
  const count = (key: number): void => {
    if (counts[key] === 0) firstSeen.push(key);
    counts[key]! += 1;
    length += 1;
  };
  for (let at = 0; at < list.length; at += 1) {
    const entry = entries[list[at]!]!;
    if (group !== 'tag' || entry.tags.length === 0) count(keyOf(group, entry));
    else for (const tag of entry.tags) count(tag);
  }

  const keys = table ? table.inOrder().filter((key) => counts[key]! > 0) : firstSeen;
  const next = new Uint32Array(counts.length);
  let start = 0;
  for (const key of keys) {
    next[key] = start;
    start += counts[key]!;
  }
  const rows = new Uint32Array(length);
  const sample = new Map<number, QuoteEntry>();
  for (let at = 0; at < list.length; at += 1) {
    const number = list[at]!;
    const entry = entries[number]!;
    if (group === 'tag' && entry.tags.length > 0) {
      for (const tag of entry.tags) rows[next[tag]!++] = number;
      continue;
    }
    const key = keyOf(group, entry);
    if (group === 'paper' && !sample.has(key)) sample.set(key, entry);
    rows[next[key]!++] = number;
  }
  const groups = keys.map((key): FoundGroup => {
    const { sha256, title } = sample.get(key)?.paper ?? { sha256: '', title: '' };
    const name = table ? table.nameOf(key) : sha256;
    const heading = table ? name && table.titleOf(key) : title;
    return { key: name, title: heading || WITHOUT[group], count: counts[key]! };
  });
  return { rows, groups };
}

/** The selected quotes in order: first those with the words as typed, then the others. */
function inLevels(ordered: ArrayLike<number>, { levels, total, exact }: Selected): Uint32Array {
  const list = new Uint32Array(total);
  let atExact = 0;
  let atNear = exact;
  for (let at = 0; at < ordered.length; at += 1) {
    const number = ordered[at]!;
    const level = levels[number]!;
    if (level === EXACT) list[atExact++] = number;
    else if (level > 0) list[atNear++] = number;
  }
  return list;
}

/** The number of the group of a quote; 0 for those without a tag. */
function keyOf(group: Exclude<LockerGroup, 'none'>, { paper, council, category }: QuoteEntry): number {
  if (group === 'paper') return paper.number;
  if (group === 'council') return council;
  return group === 'category' ? category : 0;
}
