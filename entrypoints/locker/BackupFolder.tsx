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
          Back up by itself into a folder…
        </button>
        <span class="soft">Once a day, when you open the locker. The last five backups are kept.</span>
      </div>
    );
  }
  const { folder, allowed } = place.value;
  return (
    <div class="row">
      <span>
        Once a day a backup goes into the folder “{folder.name}”
        {allowed ? '.' : ', as soon as you allow it again.'}
      </span>
      <button
        type="button"
        data-action="folder-now"
        disabled={busy}
        onClick={() => void allowBackupFolder(folder).then((granted) => granted && onBackUp(folder))}
      >
        {allowed ? 'Back up there now' : 'Allow and back up now'}
      </button>
      <button
        type="button"
        data-action="no-folder"
        disabled={busy}
        onClick={() => void setBackupFolder(null)}
      >
        Stop doing that
      </button>
    </div>
  );
}
