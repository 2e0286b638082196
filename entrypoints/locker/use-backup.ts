import { useEffect, useState } from 'preact/hooks';
import { backupFileName } from '../../core/exports/backup/backup-due.ts';
import { readBackup, type Backup } from '../../core/exports/backup/read-backup.ts';
import { downloadBlob } from '../../platform/download-blob.ts';
import { say } from '../../platform/say.ts';
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
  const { busy, answer, tell, run } = useTask();
  const [chosen, setChosen] = useState<Backup | null>(null);
  const [report, setReport] = useState<RestoreReport | null>(null);

  const progress = (key: 'backup_backingUpFiles' | 'backup_checkingFiles') => (done: number, all: number) => {
    if (done % 50 === 0 || done === all) tell(say(key, { done, all }));
  };
  const make = async (withCopies: boolean) => {
    const header = exportHeader();
    return makeBackup(header, withCopies, progress('backup_backingUpFiles'));
  };
  const intoFolder = async (folder: FileSystemDirectoryHandle): Promise<string> => {
    const { file, manifest } = await make(true);
    await writeToFolder(folder, file, manifest.exportedAt);
    await changeSettings({ lastBackup: manifest.exportedAt });
    return say('backup_backedUpIntoTheFolder', {
      name: folder.name,
      backupFile: backupFileName(manifest.exportedAt),
    });
  };

  // Once, when the locker opens, where the reader chose a folder and the browser still lets us write there.
  useEffect(() => {
    void (async () => {
      const [place, { lastBackup }] = await Promise.all([
        findBackupFolder().catch(() => null),
        readSettings(),
      ]);
      const isFresh = lastBackup !== null && Math.abs(Date.now() - Date.parse(lastBackup)) < DAY_MS;
      if (place?.allowed && !isFresh) await run(say('backup_backingUp'), () => intoFolder(place.folder));
    })();
  }, []);

  return {
    busy,
    answer,
    chosen,
    report,
    backUp: (withCopies: boolean) =>
      run(say('backup_backingUp'), async () => {
        const { file, manifest } = await make(withCopies);
        const name = backupFileName(manifest.exportedAt);
        downloadBlob(file, name);
        await changeSettings({ lastBackup: manifest.exportedAt });
        return say('backup_backedUpLookForInYour', { name });
      }),
    backUpInto: (folder: FileSystemDirectoryHandle) => run(say('backup_backingUp'), () => intoFolder(folder)),
    choose: (file: File) =>
      run(say('backup_readingTheBackup'), async () => {
        setReport(null);
        setChosen(null);
        setChosen(await readBackup(file, progress('backup_checkingFiles')));
        return say('backup_theBackupIsWhole');
      }),
    cancel: () => {
      setChosen(null);
      tell(say('common_nothingWasChanged'));
    },
    restore: (backup: Backup) =>
      run(say('backup_restoring'), async () => {
        setReport(await restoreBackup(backup));
        setChosen(null);
        return say('backup_restored');
      }),
  };
}
