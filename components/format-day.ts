/** A day (ISO date, "2026-03-07") as British readers write it: "7 March 2026". Other words come back as they are. */
export function formatDay(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? new Date(`${iso}T00:00`) : null;
  if (!day || Number.isNaN(day.getTime())) return iso;
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
