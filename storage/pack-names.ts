import { SEND_NAMES } from '../core/phrases/send-names.ts';
import { db } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/** A pack by its id, and the names of its categories. */
export type PackNames = { id: string; categories: readonly { id: string; name: string }[] };

/** Those of all packs: first the one that comes with Minuted, whose phrases are not loaded for it. */
export async function readPackNames(): Promise<PackNames[]> {
  const rows = await withStorageErrors(() => db.packs.toArray());
  return [SEND_NAMES, ...rows.map(({ pack }) => pack)];
}
