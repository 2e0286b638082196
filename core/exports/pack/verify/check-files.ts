import { PACK_PATHS } from '../pack-paths.ts';
import type { Bag } from './open-bag.ts';
import type { Manifest } from './read-manifest.ts';
import { sha256OfBlob } from './sha256-of-blob.ts';

export type FileState = 'same' | 'changed' | 'missing' | 'added';
export type CheckedFile = { path: string; size: number; state: FileState };

/** Tag files that no manifest can or need list. */
const UNLISTED: ReadonlySet<string> = new Set([PACK_PATHS.tagManifest, PACK_PATHS.signature]);

/**
 * Compares every file of a bag with the manifests: those that they name in their order, then those that they do not.
 * `onProgress` hears the bytes that were read.
 */
export async function checkFiles(
  bag: Bag,
  manifests: readonly Manifest[],
  onProgress: (done: number, total: number) => void,
): Promise<CheckedFile[]> {
  const sums = new Map(manifests.flatMap((manifest) => [...manifest.sums]));
  const total = [...sums.keys()].reduce((sum, path) => sum + (bag.files.get(path)?.size ?? 0), 0);
  let done = 0;
  const checked: CheckedFile[] = [];
  for (const [path, sum] of sums) {
    const entry = bag.files.get(path);
    const state = !entry ? 'missing' : (await sumOf(entry)) === sum ? 'same' : 'changed';
    checked.push({ path, size: entry?.size ?? 0, state });
    done += entry?.size ?? 0;
    onProgress(done, total);
  }
  for (const [path, { size }] of bag.files)
    if (!sums.has(path) && !UNLISTED.has(path)) checked.push({ path, size, state: 'added' });
  for (const path of bag.outside) checked.push({ path, size: 0, state: 'added' });
  return checked;
}

/** Null for a file that does not unpack to what the ZIP says of it: it was changed too. */
async function sumOf(entry: { read(): Promise<Blob> }): Promise<string | null> {
  try {
    return await sha256OfBlob(await entry.read());
  } catch {
    return null;
  }
}
