/** A moment (ISO 8601) as British readers write it, in the time of this computer: "2 Jan 2026, 15:04". */
export function formatDate(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
