const DAY = 86_400_000;

/** How many days the bin keeps what was deleted then; part of a day counts as one, 0 when its time is over. */
export function daysLeft(deletedAt: string, days: number, now: Date): number {
  const end = Date.parse(deletedAt) + days * DAY;
  return Math.max(0, Math.min(days, Math.ceil((end - now.getTime()) / DAY)));
}
