import { BackupPreview } from '../../components/BackupPreview.tsx';
import { formatDate } from '../../components/format-date.ts';
import { RestoreProof } from '../../components/RestoreProof.tsx';
import { formatSize } from '../../components/format-size.ts';
import { isBackupDue, type BackupEvery } from '../../core/exports/backup/backup-due.ts';
import { say, sayCount } from '../../platform/say.ts';
import { changeSettings } from '../../storage/settings.ts';
import { sourceSizes } from '../../storage/sources.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { useSettings } from '../../storage/use-settings.ts';
import { BackupFolder } from './BackupFolder.tsx';
import { useBackup } from './use-backup.ts';
import { useRef } from 'preact/hooks';

/** Backing the locker up, the reminder, and restoring. `quotes` is how many there are to lose. */
export function BackupPanel({ quotes }: { quotes: number }) {
  const settings = useSettings();
  const sizes = useLiveQuery(sourceSizes, []);
  const backup = useBackup();
  const withCopies = useRef<HTMLInputElement>(null);
  if (!settings) return null;
  const { lastBackup, backupEvery } = settings;
  const copies = sizes.state === 'ready' ? [...sizes.value.values()] : [];
  const isDue = quotes > 0 && isBackupDue(lastBackup, backupEvery, new Date());
  const head =
    lastBackup === null
      ? say('backupPanel_noneYet')
      : say('backupPanel_lastOn', { date: formatDate(lastBackup) });
  return (
    <details class="card" data-backup>
      <summary>{isDue ? say('backupPanel_timeForOne', { backup: head }) : head}</summary>
      <p class="soft">{say('backupPanel_ifYouRemoveMinuted')}</p>
      {copies.length > 0 && (
        <label>
          <input type="checkbox" ref={withCopies} defaultChecked data-action="with-copies" />{' '}
          {sayCount('backupPanel_withTheCopiesOfPapers', copies.length, {
            size: formatSize(copies.reduce((sum, size) => sum + size, 0)),
          })}
        </label>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          data-action="back-up"
          disabled={backup.busy}
          onClick={() => void backup.backUp(withCopies.current?.checked ?? true)}
        >
          {say('backupPanel_backUpEverything')}
        </button>
        <label>
          {say('backupPanel_remindMe')}{' '}
          <select
            data-action="backup-every"
            value={backupEvery}
            onChange={({ currentTarget }) =>
              void changeSettings({ backupEvery: currentTarget.value as BackupEvery })
            }
          >
            <option value="week">{say('backupPanel_everyWeek')}</option>
            <option value="month">{say('backupPanel_everyMonth')}</option>
            <option value="never">{say('backupPanel_never')}</option>
          </select>
        </label>
        <label>
          {say('backupPanel_restoreFromABackup')}{' '}
          <input
            type="file"
            accept=".zip,application/zip"
            data-action="choose-backup"
            disabled={backup.busy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // Emptied once read, so that the same file can be chosen again.
              if (file) void backup.choose(file).finally(() => (currentTarget.value = ''));
            }}
          />
        </label>
      </div>
      <BackupFolder busy={backup.busy} onBackUp={(folder) => void backup.backUpInto(folder)} />
      <output data-backup-answer>{backup.answer}</output>
      {backup.chosen && (
        <BackupPreview
          manifest={backup.chosen.manifest}
          onRestore={() => void backup.restore(backup.chosen!)}
          onCancel={backup.cancel}
        />
      )}
      {backup.report && <RestoreProof report={backup.report} />}
    </details>
  );
}
