import type { NameTables, PaperEntry } from './entries.ts';
import type { FoundGroup, LockerGroup } from './locker-query.ts';
import { EXACT } from './match-words.ts';
import type { Names } from './names.ts';
import type { QuoteTable } from './quote-table.ts';
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
  quotes: QuoteTable,
  papers: readonly PaperEntry[],
  names: NameTables,
): Rows {
  const list = inLevels(ordered, selected);
  if (group === 'none') {
    const groups = list.length === 0 ? [] : [{ key: '', title: '', count: list.length }];
    return { rows: list, groups };
  }
  if (group === 'tag') return arrangeByTag(list, quotes, names.tags);
  // Counted first and filled in then: a list for each group would cost more than everything else.
  const table = { paper: null, council: names.councils, category: names.categories }[group];
  const column = quotes[group];
  const counts = new Uint32Array(table ? table.size : papers.length);
  const firstSeen: number[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const key = column[list[at]!]!;
    if (counts[key] === 0) firstSeen.push(key);
    counts[key]! += 1;
  }
  const keys = table ? table.inOrder().filter((key) => counts[key]! > 0) : firstSeen;
  const next = startsOf(keys, counts);
  const rows = new Uint32Array(list.length);
  for (let at = 0; at < list.length; at += 1) rows[next[column[list[at]!]!]!++] = list[at]!;
  const groups = keys.map((key): FoundGroup => {
    const count = counts[key]!;
    if (!table) return { key: papers[key]!.sha256, title: papers[key]!.title || WITHOUT.paper, count };
    const name = table.nameOf(key);
    return { key: name, title: (name && table.titleOf(key)) || WITHOUT[group], count };
  });
  return { rows, groups };
}

/** A quote comes once for each of its tags; those without one come under number 0. */
function arrangeByTag(list: Uint32Array, { tags, tagSets }: QuoteTable, names: Names): Rows {
  const none = [0];
  const tagsOf = (number: number): readonly number[] => (tags[number] === 0 ? none : tagSets[tags[number]!]!);
  const counts = new Uint32Array(names.size);
  for (let at = 0; at < list.length; at += 1) for (const tag of tagsOf(list[at]!)) counts[tag]! += 1;
  const keys = names.inOrder().filter((key) => counts[key]! > 0);
  const next = startsOf(keys, counts);
  const rows = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  for (let at = 0; at < list.length; at += 1)
    for (const tag of tagsOf(list[at]!)) rows[next[tag]!++] = list[at]!;
  const groups = keys.map((key): FoundGroup => {
    const name = names.nameOf(key);
    return { key: name, title: (name && names.titleOf(key)) || WITHOUT.tag, count: counts[key]! };
  });
  return { rows, groups };
}

/** Where the rows of each group begin, when the groups follow each other in the order of `keys`. */
function startsOf(keys: readonly number[], counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length);
  let start = 0;
  for (const key of keys) {
    starts[key] = start;
    start += counts[key]!;
  }
  return starts;
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
