/** A date in a text: ISO ('2026-03-07'), and where its words stand (offsets, end exclusive). */
export type DateInText = { iso: string; start: number; end: number };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const WEEKDAY = String.raw`(?:(?<weekday>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?[\s,.\-]{1,3}(?:the\s+)?)?`;
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const DAY = String.raw`(?<day>\d{1,2})\s?(?:st|nd|rd|th)?`;
/** Two figures only where nothing but a year can stand. */
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;

const PATTERNS = [
  // Tuesday, 4th March, 2025; 16-Sep-2025; 4 of March 2025
  String.raw`(?<![\d.])${WEEKDAY}${DAY}[\s\-]{1,3}(?:of\s+)?${MONTH}[\s,\-]{1,3}${YEAR}`,
  // March 4th, 2025
  String.raw`\b${WEEKDAY}${MONTH}\s${DAY}[\s,]{1,3}${YEAR}`,
  // 04/03/2025, 4.3.25, 04-03-2025
  String.raw`(?<![\d/.\-])${WEEKDAY}(?<day>\d{1,2})(?<mark>[/.\-])(?<month>\d{1,2})\k<mark>(?<year>(?:20)?\d{2})(?![\d/\-]|\.\d)`,
  // 2025-03-04
  String.raw`(?<![\d\-])(?<year>20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\d\-])`,
].map((source) => new RegExp(source, 'giu'));

/**
 * The dates of a text in every usual British writing, day before month, in their order. Dates that do not exist
 * (31 February) or that do not fall on the weekday they are given with are left out.
 */
export function findDates(text: string): DateInText[] {
  const found: DateInText[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const { weekday, day = '', month = '', year = '' } = match.groups ?? {};
      const iso = toIso(Number(day), monthOf(month), Number(year.length === 2 ? `20${year}` : year), weekday);
      if (iso !== null) found.push({ iso, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The first date of a text, as ISO; null without one. */
export function firstDate(text: string): string | null {
  return findDates(text)[0]?.iso ?? null;
}

function monthOf(written: string): number {
  return /\d/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
}

function toIso(day: number, month: number, year: number, weekday: string | undefined): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  if (weekday !== undefined && DAYS[date.getUTCDay()] !== weekday.slice(0, 3).toLowerCase()) return null;
  return date.toISOString().slice(0, 10);
}
