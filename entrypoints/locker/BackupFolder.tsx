import { say } from '../../platform/say.ts';
import { allowBackupFolder, findBackupFolder, setBackupFolder } from '../../storage/backup/backup-folder.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
type Props = { busy: boolean; onBackUp: (folder: FileSystemDirectoryHandle) => void };

/** Backups into a folder of the reader's, where the browser has such a thing (Chromium). */
export function BackupFolder({ busy, onBackUp }: Props) {
  const place = useLiveQuery(findBackupFolder, []);
  const pick = (window as { showDirectoryPicker?: Picker }).showDirectoryPicker;
  if (place.state !== 'ready' || (!pick && !place.value)) return null;

  const choose = async () => {
    // Refused when the reader closes the question: nothing is changed then.
    const folder = await pick?.({ id: 'minuted-backup', mode: 'readwrite' }).catch(() => null);
    if (!folder) return;
    await setBackupFolder(folder);
    onBackUp(folder);
  };
  if (!place.value) {
    return (
      <div class="row">
        <button type="button" data-action="choose-folder" disabled={busy} onClick={() => void choose()}>
          {say('backupFolder_backUpByItselfIntoA')}
        </button>
        <span class="soft">{say('backupFolder_onceADayWhenYouOpen')}</span>
      </div>
    );
  }
  const { folder, allowed } = place.value;
  return (
    <div class="row">
      <span>
        {say(allowed ? 'backupFolder_onceADay' : 'backupFolder_onceADayWhenAllowed', { name: folder.name })}
      </span>
      <button
        type="button"
        data-action="folder-now"
        disabled={busy}
        onClick={() => void allowBackupFolder(folder).then((granted) => granted && onBackUp(folder))}
      >
        {allowed ? say('backupFolder_backUpThereNow') : say('backupFolder_allowAndBackUpNow')}
      </button>
      <button
        type="button"
        data-action="no-folder"
        disabled={busy}
        onClick={() => void setBackupFolder(null)}
      >
        {say('backupFolder_stopDoingThat')}
      </button>
    </div>
  );
}
