import type { BackupManifest } from '../core/exports/backup/backup-schemas.ts';
import { say, sayCount } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { formatDate } from './format-date.ts';

type Props = { manifest: BackupManifest; onRestore: () => void; onCancel: () => void };

/** What a chosen backup holds, before anything is written. */
export function BackupPreview({ manifest: { exportedAt, counts, files }, onRestore, onCancel }: Props) {
  return (
    <div class="card" data-backup-preview>
      <p>
        <Said
          text="backupPreview_thisBackupWasMadeOnIt"
          parts={{
            date: formatDate(exportedAt),
            quotes: sayCount('common_quotes', counts.quotes),
            papers: sayCount('common_papers', counts.papers),
            folders: sayCount('common_folders', counts.folders),
            pictures: sayCount('backupPreview_pictures', counts.pictures),
            sources: sayCount('copyList_copiesOfPapers', counts.sources),
          }}
          tags={{ time: (words) => <time dateTime={exportedAt}>{words}</time> }}
        />
      </p>
      <p>{say('backupPreview_allFilesInItAreAs', { files: files.length })}</p>
      <div class="row">
        <button type="button" class="primary" data-action="restore-backup" onClick={onRestore}>
          {say('backupPreview_restore')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('common_cancel')}
        </button>
      </div>
    </div>
  );
}
