import { sha256OfBytes } from '../core/evidence/sha256.ts';
import { db, type SourceRow } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * Keeps a copy of a paper: the bytes of a PDF as they came, or a web page as one HTML file. One that is there stays.
 * Throws `storage-full`, `storage-blocked`.
 */
export async function keepSource(paper: string, copy: Blob, now = new Date()): Promise<void> {
  const sha256 = await sha256OfBytes(new Uint8Array(await copy.arrayBuffer()));
  await withStorageErrors(() =>
    db.transaction('rw', db.sources, async () => {
      if (await db.sources.get(paper)) return;
      await db.sources.add({ paper, sha256, copy, keptAt: now.toISOString() });
    }),
  );
}

/** The copy of a paper, or undefined where none is kept. Throws `storage-blocked`. */
export function findSource(paper: string): Promise<SourceRow | undefined> {
  return withStorageErrors(() => db.sources.get(paper));
}

/** Deletes the copy of a paper; gives what brings it back. Throws as `keepSource` does. */
export async function dropSource(paper: string): Promise<() => Promise<void>> {
  const row = await findSource(paper);
  await withStorageErrors(() => db.sources.delete(paper));
  return async () => {
    if (row) await withStorageErrors(() => db.sources.put(row));
  };
}

/** The sizes in bytes of all copies, by paper. For `useLiveQuery`. */
export async function sourceSizes(): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  await db.sources.each(({ paper, copy }) => sizes.set(paper, copy.size));
  return sizes;
}
