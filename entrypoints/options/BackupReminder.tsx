import { Said } from '../../components/Said.tsx';
import { formatDay } from '../../components/format-day.ts';
import { SettingsChoice } from '../../components/SettingsChoice.tsx';
import { backupDueOn } from '../../core/exports/backup/backup-due.ts';
import { say } from '../../platform/say.ts';
import type { Settings } from '../../storage/settings.ts';
import type { SettingActions } from './use-setting-actions.ts';

const EVERY = [
  ['week', say('backupReminder_everyWeek')],
  ['month', say('backupReminder_everyMonth')],
  ['never', say('backupReminder_never')],
] as const;

type Props = { settings: Settings; actions: SettingActions };

/** How often the locker reminds of a backup, and when that will be next. */
export function BackupReminder({ settings, actions }: Props) {
  const { lastBackup, backupEvery } = settings;
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{say('backupReminder_backup')}</h2>
      <SettingsChoice
        name="backup-every"
        legend={say('backupReminder_remindMeOfABackup')}
        choices={EVERY}
        value={backupEvery}
        onChoose={(every) => void actions.set({ backupEvery: every }, nextReminder(lastBackup, every))}
      />
      <p data-preview="backup">{nextReminder(lastBackup, backupEvery)}</p>
      <p class="soft">
        <Said
          text="backupReminder_ifYouTakeMinutedOutOf"
          tags={{ link: (words) => <a href="help.html#backup">{words}</a> }}
        />
      </p>
    </section>
  );
}

function nextReminder(last: string | null, every: Settings['backupEvery']): string {
  const due = backupDueOn(last, every);
  if (due === 'never') return say('backupReminder_youWillNotBeReminded');
  if (due === null || due <= new Date()) return say('backupReminder_theLockerRemindsYouAsSoon');
  return say('backupReminder_theNextReminderComesOn', { day: formatDay(due.toLocaleDateString('sv-SE')) });
}
