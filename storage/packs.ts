import { activePacks } from '../core/phrases/active-packs.ts';
import type { ActivePack, Pack } from '../core/phrases/pack.ts';
import { sendPack } from '../core/phrases/send-pack.ts';
import { usablePack } from '../core/phrases/usable-pack.ts';
import { db } from './db.ts';
import { readSettings } from './settings.ts';
import { withStorageErrors } from './storage-error.ts';

/** What is looked for in papers, and what of it the reader does not want to see. */
export type Phrases = {
  packs: ActivePack[];
  /** Keys of the patterns marked as not useful anywhere: they are looked for and counted, and hidden. */
  muted: string[];
};

/** All packs: first the one that comes with Minuted, then the others in the order in which they came. */
export async function readPacks(): Promise<Pack[]> {
  const rows = await withStorageErrors(() => db.packs.toArray());
  rows.sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
  return [sendPack, ...rows.map(({ pack }) => pack)];
}

/** What to look for. Never throws: where the database cannot be read, it is the pack that comes with Minuted. */
export async function readPhrases(): Promise<Phrases> {
  const [settings, [base = sendPack, ...others]] = await Promise.all([
    readSettings(),
    readPacks().catch(() => [sendPack]),
  ]);
  const active = activePacks([base, ...others], { ...settings, mutedPatterns: [] });
  return {
    packs: active.flatMap((pack) => (pack.id === base.id ? pack : (usablePack(pack) ?? []))),
    muted: settings.mutedPatterns,
  };
}

/** Keeps a pack, in place of the one with its id. Throws `storage-full`, `storage-blocked`. */
export function putPack(pack: Pack, now = new Date()): Promise<void> {
  return withStorageErrors(() =>
    db.transaction('rw', db.packs, async () => {
      // A new version keeps its place among the others.
      const addedAt = (await db.packs.get(pack.id))?.addedAt ?? now.toISOString();
      await db.packs.put({ id: pack.id, pack, addedAt });
    }),
  );
}

/** Takes a pack away; gives what brings it back. Throws as `putPack` does. */
export function deletePack(id: string): Promise<() => Promise<void>> {
  return withStorageErrors(() =>
    db.transaction('rw', db.packs, async () => {
      const row = await db.packs.get(id);
      await db.packs.delete(id);
      return async () => {
        if (row) await withStorageErrors(() => db.packs.put(row));
      };
    }),
  );
}
