export const BACKUP_EVERY = ['week', 'month', 'never'] as const;
export type BackupEvery = (typeof BACKUP_EVERY)[number];

const DAYS = { week: 7, month: 30, never: Infinity };

/** Whether it is time for a backup; a locker that never had one is due at once. A clock that went back counts as due. */
export function isBackupDue(last: string | null, every: BackupEvery, now: Date): boolean {
  if (every === 'never') return false;
  if (last === null) return true;
  const days = (now.getTime() - Date.parse(last)) / 86_400_000;
  return days < 0 || days >= DAYS[every];
}

/** From when on a backup is due; null for at once, when there never was one. */
export function backupDueOn(last: string | null, every: BackupEvery): Date | null | 'never' {
  if (every === 'never') return 'never';
  return last === null ? null : new Date(Date.parse(last) + DAYS[every] * 86_400_000);
}

/** The name of a backup file, by the day in UTC on which it was made. */
export function backupFileName(madeAt: string): string {
  return `minuted-backup-${madeAt.slice(0, 10)}.zip`;
}
