import type { BackupManifest } from '../core/exports/backup/backup-schemas.ts';
import { formatDate } from './format-date.ts';

type Props = { manifest: BackupManifest; onRestore: () => void; onCancel: () => void };

/** What a chosen backup holds, before anything is written. */
export function BackupPreview({ manifest: { exportedAt, counts, files }, onRestore, onCancel }: Props) {
  return (
    <div class="card" data-backup-preview>
      <p>
        This backup was made on <time dateTime={exportedAt}>{formatDate(exportedAt)}</time>. It holds{' '}
        {counts.quotes} quotes from {counts.papers} papers, {counts.folders} folders, {counts.pictures}{' '}
        pictures of pages and {counts.sources} copies of papers.
      </p>
      <p>
        All {files.length} files in it are as they were when it was made. Restoring adds what is missing here.
        Of a quote that is in both, the one that you changed last stays, and the other one is kept in its
        history. Nothing is taken away.
      </p>
      <div class="row">
        <button type="button" class="primary" data-action="restore-backup" onClick={onRestore}>
          Restore
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}
