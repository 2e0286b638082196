const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "22 November 2026 at 08:10 UTC" for an ISO date and time, without the time for a date; anything else as it is. */
export function sayDate(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return iso;
  return `${Number(day)} ${name} ${year}${time === undefined ? '' : ` at ${time} UTC`}`;
}
