import type { Folder } from '../core/evidence/folder.ts';
import { ExpectedError } from '../core/result.ts';
import { db } from './db.ts';
import { folderEvent, writeLog } from './log.ts';
import { withStorageErrors } from './storage-error.ts';

/** Makes a folder for a purpose and gives it. Throws `storage-full`, `storage-blocked`. */
export async function addFolder(name: string, quotes: readonly string[], now = new Date()): Promise<Folder> {
  const at = now.toISOString();
  const folder = {
    id: crypto.randomUUID(),
    name: name.trim(),
    quotes: [...new Set(quotes)],
    createdAt: at,
    changedAt: at,
  };
  await inFolders(async () => {
    await db.folders.add(folder);
    await writeLog([folderEvent('add', folder)], now);
  });
  return folder;
}

/** Changes the name of a folder, or its quotes and their order; gives what takes it back. Throws `not-found`. */
export function editFolder(
  id: string,
  change: (folder: Folder) => Partial<Pick<Folder, 'name' | 'quotes'>>,
  now = new Date(),
): Promise<() => Promise<void>> {
  return inFolders(async () => {
    const before = await db.folders.get(id);
    if (!before) throw new ExpectedError('not-found');
    const changed = { ...before, ...change(before), changedAt: now.toISOString() };
    const after = { ...changed, quotes: [...new Set(changed.quotes)] };
    await db.folders.put(after);
    await writeLog([folderEvent('edit', after)], now);
    const { name, quotes } = before;
    return async () => void (await editFolder(id, () => ({ name, quotes })));
  });
}

/** Deletes a folder, not its quotes; gives what brings it back. Throws `not-found`. */
export function deleteFolder(id: string, now = new Date()): Promise<() => Promise<void>> {
  return inFolders(async () => {
    const folder = await db.folders.get(id);
    if (!folder) throw new ExpectedError('not-found');
    await db.folders.delete(id);
    await writeLog([{ action: 'erase', kind: 'folder', id, digest: null }], now);
    return () =>
      inFolders(async () => {
        await db.folders.put(folder);
        await writeLog([folderEvent('add', folder)], new Date());
      });
  });
}

/** All folders by name. For `useLiveQuery`. */
export async function readFolders(): Promise<Folder[]> {
  const folders = await db.folders.toArray();
  return folders.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function inFolders<T>(work: () => Promise<T>): Promise<T> {
  return withStorageErrors(() => db.transaction('rw', db.folders, db.log, work));
}
