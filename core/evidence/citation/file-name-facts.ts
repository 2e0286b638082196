import { bodyIn } from './body-name.ts';
import { firstDate } from './british-date.ts';
import { readItem } from './pack-title.ts';

/** "Public reports pack Tuesday 16-Sep-2025 14.00 Cabinet" (ModernGov): nothing else in a name is sure to be a meeting's. */
const MEETING = /(?<date>\d{1,2}(?:st|nd|rd|th)?-[a-z]{3}-\d{4})\s+\d{1,2}\.\d{2}\s+(?<body>.+)$/iu;

/** What the file name at the end of a paper's address says of the meeting; null for what it does not say. */
export function readFileName(address: string): {
  body: string | null;
  meetingDate: string | null;
  agendaItem: string | null;
} {
  const name = fileNameOf(address);
  const { date = '', body = '' } = MEETING.exec(name)?.groups ?? {};
  return {
    body: bodyIn(body),
    meetingDate: firstDate(date),
    agendaItem: readItem(name)?.agendaItem ?? null,
  };
}

function fileNameOf(address: string): string {
  const path = address.startsWith('file:')
    ? address.slice('file:'.length)
    : (URL.parse(address)?.pathname ?? '');
  const name = path.split('/').at(-1) ?? '';
  return decoded(name)
    .replace(/\.pdf$/iu, '')
    .replace(/[_+\s]+/gu, ' ')
    .trim();
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A lone "%" is part of the name.
  }
}
