/** "D:20260307093000+01'00'", of which all but the year may be missing (ISO 32000-1, 7.9.4). */
const PDF_DATE =
  /^(?:D:)?(?<year>\d{4})(?<month>\d\d)?(?<day>\d\d)?(?<hour>\d\d)?(?<minute>\d\d)?(?<second>\d\d)?(?:(?<zulu>Z)|(?<sign>[+-])(?<hours>\d\d)'?(?<minutes>\d\d)?)?/;

/**
 * A date of a PDF as ISO 8601 with its offset: "2026-03-07T09:30:00+01:00". Null for what is no date, and for one that
 * does not say its day. One that does not say its offset, as the standard allows, counts as UTC.
 */
export function readPdfDate(text: string): string | null {
  const parts = PDF_DATE.exec(text.trim())?.groups;
  if (!parts?.['month'] || !parts['day']) return null;
  const { year, month, day, hour = '00', minute = '00', second = '00', sign, hours, minutes = '00' } = parts;
  const offset = sign && hours ? `${sign}${hours}:${minutes}` : 'Z';
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
  return isDate(iso, `${year}-${month}-${day}`) ? iso : null;
}

/** JavaScript takes 31 February for 3 March. */
function isDate(iso: string, day: string): boolean {
  const time = new Date(`${day}T00:00Z`);
  return (
    !Number.isNaN(Date.parse(iso)) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
  );
}
