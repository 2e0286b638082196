import { authorityAlone } from './council-in-text.ts';
import { bodyIn } from './body-name.ts';
import { findDates, firstDate } from './british-date.ts';
import { rowText, type Row } from './rows.ts';

/** The meeting that the first page of a paper is about. */
export type Meeting = { body: string | null; meetingDate: string | null; agendaItem: string | null };

const NONE: Meeting = { body: null, meetingDate: null, agendaItem: null };
/** "Schools Forum, 12 November 2026, Item 6". */
const ITEM = /\bitem (?<item>\d{1,3}[a-z]?)$/iu;
/** "MINUTES of a meeting of the County Council held at ... on Thursday, 13 February 2025". */
const HELD =
  /^(?:(?:draft )?(?:minutes|notes|record|notice|summons|agenda|note)\b.{0,40}?|an? (?:special |extraordinary )?)\bmeeting of (?:the )?(?<body>.{3,90}?)\s+(?:(?:will|to|is to|was)\s+(?:be\s+)?)?held\b(?<when>.{0,250})/isu;
/** What an agenda begins with: dates after it are those of other meetings. */
const FIRST_ITEM =
  /^(?:\d+\s*[.)]?\s+|[a-z]\s*[.)]\s+)?(?:apologies|declarations?|disclosable|membership|welcome|introductions?)\b/iu;

const BEFORE_DATE = /^(?:(?:meeting )?date:?|at|on|held|from|[\d.:,\s]|[ap]\.?m\.?)*$/iu;

/** The report of an inspection names boards and dates, but goes to no meeting. */
const INSPECTION = /^(?:\S+ ){0,4}inspection\b/iu;
const TOP_ROWS = 4;

/** So many lines from the top a front sheet names its meeting, and so near to each other. */
const MOST_LINES = 14;
const NEAR = 3;

/**
 * Finds the meeting on the front sheet of an agenda, in the heading of minutes or in the first lines of a report: a
 * line that is a body and nothing else, with a date next to it. Both or neither are found.
 */
export function findMeeting(rows: readonly Row[]): Meeting {
  if (rows.slice(0, TOP_ROWS).some((row) => INSPECTION.test(rowText(row)))) return NONE;
  const items = rows.findIndex((row) => FIRST_ITEM.test(rowText(row)));
  const before = items < 0 ? rows : rows.slice(0, items);
  return heldIn(before) ?? headedIn(before) ?? NONE;
}

function heldIn(rows: readonly Row[]): Meeting | null {
  for (const row of rows.slice(0, MOST_LINES)) {
    const { body = '', when = '' } = HELD.exec(rowText(row))?.groups ?? {};
    const named = bodyIn(body);
    const meetingDate = firstDate(when);
    if (named !== null && meetingDate !== null) return { body: named, meetingDate, agendaItem: null };
  }
  return null;
}

function headedIn(rows: readonly Row[]): Meeting | null {
  const lines = rows.flatMap((row) => row.flat()).slice(0, MOST_LINES);
  for (const [at, line] of lines.entries()) {
    const body = authorityAlone(line) ? null : bodyIn(line);
    if (body === null) continue;
    for (const near of [line, ...lines.slice(at + 1, at + 1 + NEAR)]) {
      const dates = findDates(near);
      if (dates.length === 1 && (near === line || isDateLine(near)))
        return { body, meetingDate: dates[0]!.iso, agendaItem: ITEM.exec(near)?.groups?.['item'] ?? null };
    }
  }
  return null;
}

/** Whether a line begins with a date: "Inspection dates: 8 to 12 July 2024" tells something else. */
function isDateLine(line: string): boolean {
  return BEFORE_DATE.test(line.slice(0, findDates(line)[0]?.start));
}
