import { formatDay } from '../../components/format-day.ts';
import { SettingsChoice } from '../../components/SettingsChoice.tsx';
import { backupDueOn } from '../../core/exports/backup/backup-due.ts';
import type { Settings } from '../../storage/settings.ts';
import type { SettingActions } from './use-setting-actions.ts';

const EVERY = [
  ['week', 'Every week'],
  ['month', 'Every month'],
  ['never', 'Never'],
] as const;

type Props = { settings: Settings; actions: SettingActions };

/** How often the locker reminds of a backup, and when that will be next. */
export function BackupReminder({ settings, actions }: Props) {
  const { lastBackup, backupEvery } = settings;
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <SettingsChoice
        name="backup-every"
        legend="Remind me of a backup"
        choices={EVERY}
        value={backupEvery}
        onChoose={(every) => void actions.set({ backupEvery: every }, nextReminder(lastBackup, every))}
      />
      <p data-preview="backup">{nextReminder(lastBackup, backupEvery)}</p>
      <p class="soft">
        If you take Minuted out of the browser, your locker goes with it. A backup file brings it back.{' '}
        <a href="help.html#backup">How to back up</a>
      </p>
    </section>
  );
}

function nextReminder(last: string | null, every: Settings['backupEvery']): string {
  const due = backupDueOn(last, every);
  if (due === 'never') return 'You will not be reminded.';
  if (due === null || due <= new Date()) return 'The locker reminds you as soon as there is a quote in it.';
  return `The next reminder comes on ${formatDay(due.toLocaleDateString('sv-SE'))}.`;
}
