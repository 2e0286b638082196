import { useEffect, useState } from 'preact/hooks';
import { backupFileName } from '../../core/exports/backup/backup-due.ts';
import { readBackup, type Backup } from '../../core/exports/backup/read-backup.ts';
import { downloadBlob } from '../../platform/download-blob.ts';
import { findBackupFolder, writeToFolder } from '../../storage/backup/backup-folder.ts';
import { makeBackup } from '../../storage/backup/make-backup.ts';
import { restoreBackup, type RestoreReport } from '../../storage/backup/restore-backup.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { exportHeader } from './export-header.ts';
import { useTask } from './use-task.ts';

/** A day: more often than that no backup is made by itself. */
const DAY_MS = 86_400_000;

/** Backing up and restoring, one at a time, with what it is doing in words. */
export function useBackup() {
  const { busy, answer, say, run } = useTask();
  const [chosen, setChosen] = useState<Backup | null>(null);
  const [report, setReport] = useState<RestoreReport | null>(null);

  const progress = (doing: string) => (done: number, all: number) => {
    if (done % 50 === 0 || done === all) say(`${doing} ${done} of ${all} files.`);
  };
  const make = async (withCopies: boolean) => {
    const header = exportHeader();
    return makeBackup(header, withCopies, progress('Backing up:'));
  };
  const intoFolder = async (folder: FileSystemDirectoryHandle): Promise<string> => {
    const { file, manifest } = await make(true);
    await writeToFolder(folder, file, manifest.exportedAt);
    await changeSettings({ lastBackup: manifest.exportedAt });
    return `Backed up into the folder “${folder.name}”: ${backupFileName(manifest.exportedAt)}.`;
  };

  // Once, when the locker opens, where the reader chose a folder and the browser still lets us write there.
  useEffect(() => {
    void (async () => {
      const [place, { lastBackup }] = await Promise.all([
        findBackupFolder().catch(() => null),
        readSettings(),
      ]);
      const isFresh = lastBackup !== null && Math.abs(Date.now() - Date.parse(lastBackup)) < DAY_MS;
      if (place?.allowed && !isFresh) await run('Backing up…', () => intoFolder(place.folder));
    })();
  }, []);

  return {
    busy,
    answer,
    chosen,
    report,
    backUp: (withCopies: boolean) =>
      run('Backing up…', async () => {
        const { file, manifest } = await make(withCopies);
        const name = backupFileName(manifest.exportedAt);
        downloadBlob(file, name);
        await changeSettings({ lastBackup: manifest.exportedAt });
        return `Backed up. Look for ${name} in your downloads, and keep a copy somewhere else than on this computer.`;
      }),
    backUpInto: (folder: FileSystemDirectoryHandle) => run('Backing up…', () => intoFolder(folder)),
    choose: (file: File) =>
      run('Reading the backup…', async () => {
        setReport(null);
        setChosen(null);
        setChosen(await readBackup(file, progress('Checking the backup:')));
        return 'The backup is whole.';
      }),
    cancel: () => {
      setChosen(null);
      say('Nothing was changed.');
    },
    restore: (backup: Backup) =>
      run('Restoring…', async () => {
        setReport(await restoreBackup(backup));
        setChosen(null);
        return 'Restored.';
      }),
  };
}
