import {
  asOthersSay,
  categoryKey,
  createCategoryLookup,
  namesOfPacks,
  type CategoryName,
} from '../core/evidence/category-name.ts';
import type { Pack } from '../core/phrases/pack.ts';
import { SEND_NAMES } from '../core/phrases/send-names.ts';
import type { SaidOfCategories } from '../core/private-data/private-guard.ts';
import { db } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * What categories are called, for `createCategoryLookup`: by the packs that are here, and by the files that brought quotes
 * of others. Throws `storage-blocked`. For `useLiveQuery`.
 */
export async function readCategoryNames(): Promise<CategoryName[]> {
  return (await readNaming()).names;
}

/** What an export says of categories: their names as others are told them, and the packs that explain their own. */
export async function readSaidOfCategories(): Promise<SaidOfCategories> {
  const { names, packs } = await readNaming();
  return { nameOf: createCategoryLookup(names.map(asOthersSay)), packs };
}

async function readNaming(): Promise<{ names: CategoryName[]; packs: Pack[] }> {
  const [rows, brought] = await withStorageErrors(() =>
    Promise.all([db.packs.toArray(), db.categoryNames.toArray()]),
  );
  const packs = rows.map(({ pack }) => pack);
  // Not the whole of the pack that comes with Minuted: its phrases are large.
  return { names: [...namesOfPacks([SEND_NAMES, ...packs]), ...brought], packs };
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
