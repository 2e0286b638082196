import type { Pack, PackPattern } from '../core/phrases/pack.ts';
import {
  addOwnPhrase,
  emptyOwnPack,
  OWN_PACK,
  putOwnPattern,
  removeOwnPattern,
  type OwnPhrase,
} from '../core/phrases/own-pack.ts';
import { db } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/** Adds phrases of the reader's own; gives them with their ids. Throws `storage-full`, `storage-blocked`. */
export async function addPhrases(phrases: readonly OwnPhrase[]): Promise<PackPattern[]> {
  const pack = await changeOwnPack((before) => phrases.reduce(addOwnPhrase, before));
  return pack.patterns.slice(pack.patterns.length - phrases.length);
}

/** Changes a phrase of the reader's own, or brings a deleted one back. Throws as `addPhrases` does. */
export async function putPhrase(pattern: PackPattern): Promise<void> {
  await changeOwnPack((pack) => putOwnPattern(pack, pattern));
}

/** Deletes a phrase of the reader's own. Throws as `addPhrases` does. */
export async function deletePhrase(id: string): Promise<void> {
  await changeOwnPack((pack) => removeOwnPattern(pack, id));
}

function changeOwnPack(change: (pack: Pack) => Pack, now = new Date()): Promise<Pack> {
  const addedAt = now.toISOString();
  return withStorageErrors(() =>
    db.transaction('rw', db.packs, async () => {
      const row = await db.packs.get(OWN_PACK);
      const pack = change(row?.pack ?? emptyOwnPack(addedAt.slice(0, 10)));
      await db.packs.put({ id: OWN_PACK, pack, addedAt: row?.addedAt ?? addedAt });
      return pack;
    }),
  );
}
