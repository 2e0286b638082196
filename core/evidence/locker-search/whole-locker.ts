import type { LockerQuery } from './locker-query.ts';

// Apart from the schemas: the locker is asked this before they are loaded.

/** Everything in the locker, the newest first under their papers. */
export const WHOLE_LOCKER: LockerQuery = {
  words: '',
  councils: [],
  categories: [],
  bands: [],
  tags: [],
  voices: [],
  kinds: [],
  papers: [],
  folder: null,
  savedFrom: null,
  savedTo: null,
  changedSource: false,
  unsourced: false,
  group: 'paper',
  order: 'newest',
};

/** Whether nothing is looked for and nothing filtered, and the newest come first. */
export function isWholeLocker(query: LockerQuery): boolean {
  const { group: _group, ...asked } = query;
  const { group: _any, ...whole } = WHOLE_LOCKER;
  const values = (each: object) => JSON.stringify(Object.entries(each).sort());
  return values({ ...asked, words: asked.words.trim() }) === values(whole);
}
