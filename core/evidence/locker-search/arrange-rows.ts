import type { NameTables, QuoteEntry } from './entries.ts';
import type { FoundGroup, LockerGroup } from './locker-query.ts';
import { EXACT } from './match-words.ts';

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
 * Puts the quotes that were selected (`levels` above 0) into their groups, in the order of `ordered`; those with the
 * words as typed before those with another spelling. Papers come in the order of the list, other groups by title.
 */
export function arrangeRows(
  group: LockerGroup,
  ordered: readonly number[],
  levels: Uint8Array,
  entries: readonly (QuoteEntry | null)[],
  names: NameTables,
): Rows {
  const exact = ordered.filter((number) => levels[number] === EXACT);
  const near = ordered.filter((number) => levels[number]! > 0 && levels[number] !== EXACT);
  const list = near.length === 0 ? exact : [...exact, ...near];
  if (group === 'none') {
    const groups = list.length === 0 ? [] : [{ key: '', title: '', count: list.length }];
    return { rows: Uint32Array.from(list), groups };
  }
  const byKey = new Map<number, number[]>();
  const put = (key: number, number: number) => {
    const members = byKey.get(key);
    if (members) members.push(number);
    else byKey.set(key, [number]);
  };
  for (const number of list) {
    const entry = entries[number]!;
    if (group === 'paper') put(entry.paper.number, number);
    else if (group === 'council') put(entry.council, number);
    else if (group === 'category') put(entry.category, number);
    else if (entry.tags.length === 0) put(0, number);
    else for (const tag of entry.tags) put(tag, number);
  }
  const table = { council: names.councils, category: names.categories, tag: names.tags };
  const groups: FoundGroup[] = [];
  const rows: number[] = [];
  const add = (key: string, title: string, members: readonly number[]) => {
    groups.push({ key, title: title || WITHOUT[group], count: members.length });
    for (const number of members) rows.push(number);
  };
  if (group === 'paper')
    for (const members of byKey.values()) {
      const { sha256, title } = entries[members[0]!]!.paper;
      add(sha256, title, members);
    }
  else
    for (const number of table[group].inOrder()) {
      const members = byKey.get(number);
      const name = table[group].nameOf(number);
      if (members) add(name, name === '' ? '' : table[group].titleOf(number), members);
    }
  return { rows: Uint32Array.from(rows), groups };
}
