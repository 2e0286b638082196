import { backupFileName } from '../../core/exports/backup/backup-due.ts';
import { db } from '../db.ts';
import { withStorageErrors } from '../storage-error.ts';

/** Backups of so many days stay in the folder; older ones of ours are deleted. */
const KEPT = 5;

/** The folder that backups go to by themselves, and whether the browser lets us write there now; null without one. */
export async function findBackupFolder(): Promise<{
  folder: FileSystemDirectoryHandle;
  allowed: boolean;
} | null> {
  const row = await withStorageErrors(() => db.handles.get('backup'));
  if (!row) return null;
  return { folder: row.folder, allowed: (await permission(row.folder, 'queryPermission')) === 'granted' };
}

/** Chooses the folder, or none with null. Throws `storage-full`, `storage-blocked`. */
export async function setBackupFolder(folder: FileSystemDirectoryHandle | null): Promise<void> {
  await withStorageErrors(async () => {
    if (folder) await db.handles.put({ id: 'backup', folder });
    else await db.handles.delete('backup');
  });
}

/** Asks the reader to let us write into the folder; needs a click. */
export async function allowBackupFolder(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await permission(folder, 'requestPermission')) === 'granted';
}

/** Writes a backup into the folder, in place of one of the same day, and deletes our oldest ones there. */
export async function writeToFolder(
  folder: FileSystemDirectoryHandle,
  backup: Blob,
  madeAt: string,
): Promise<void> {
  const handle = await folder.getFileHandle(backupFileName(madeAt), { create: true });
  // What is written takes the place of the old file only when it is whole.
  const target = await handle.createWritable();
  await target.write(backup);
  await target.close();
  const ours: string[] = [];
  for await (const name of folder.keys())
    if (/^minuted-backup-\d{4}-\d\d-\d\d\.zip$/.test(name)) ours.push(name);
  for (const name of ours.sort().slice(0, -KEPT)) await folder.removeEntry(name);
}

/** Chromium's own methods, which the types of the web do not have; a folder without them needs no leave. */
async function permission(
  folder: FileSystemDirectoryHandle,
  method: 'queryPermission' | 'requestPermission',
): Promise<PermissionState> {
  const asked = folder as Partial<
    Record<typeof method, (mode: { mode: 'readwrite' }) => Promise<PermissionState>>
  >;
  return (await asked[method]?.call(folder, { mode: 'readwrite' })) ?? 'granted';
}
