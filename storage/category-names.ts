import { categoryKey, namesOfPacks, type CategoryName } from '../core/evidence/category-name.ts';
import { SEND_NAMES } from '../core/phrases/send-names.ts';
import { db } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * What categories are called, for `createCategoryLookup`: by the packs that are here, and by the files that brought quotes
 * of others. Throws `storage-blocked`. For `useLiveQuery`.
 */
export async function readCategoryNames(): Promise<CategoryName[]> {
  const [packs, brought] = await withStorageErrors(() =>
    Promise.all([db.packs.toArray(), db.categoryNames.toArray()]),
  );
  // Not the whole of the pack that comes with Minuted: its phrases are large.
  return [...namesOfPacks([SEND_NAMES, ...packs.map(({ pack }) => pack)]), ...brought];
}

/**
 * Keeps the names that a file brings, inside a transaction of the caller, and gives those that are new. What is here
 * stays; what Minuted names itself is left out.
 */
export async function keepCategoryNames(names: readonly CategoryName[]): Promise<CategoryName[]> {
  const foreign = names.filter(({ pack }) => pack !== SEND_NAMES.id);
  const here = new Set((await db.categoryNames.toArray()).map(categoryKey));
  const added = foreign.filter((name) => !here.has(categoryKey(name)));
  await db.categoryNames.bulkAdd(added);
  return added;
}
