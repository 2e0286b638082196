import { bodyIn } from './body-name.ts';
import { firstDate } from './british-date.ts';
import { withoutNumber, type MeetingTitle } from './pack-title.ts';
import { rowText, type Row } from './rows.ts';

/** "Agenda for Cabinet on Thursday 15 January 2026, 7:30 pm - Kent County Council" (ModernGov). */
const MEETING =
  /^(?:agenda|minutes|decisions|printed minutes|agenda and minutes|agenda, decisions and minutes|meeting)(?:[\w\s,]*?) (?:for|of) (?<body>.+) on (?<when>.+)$/isu;
/** "Agenda item - Title - Kent County Council", "Decision - Title - ...", "Issue details - Title - ...". */
const ITEM =
  /^(?:agenda item|decision(?: details)?|issue(?: details)?|issue - meetings|item)\s+[-–]\s+(?<title>.+)$/isu;
/** "Browse meetings - Cabinet - ...", "Committee details - Cabinet - ...". */
const BODY_PAGE =
  /^(?:browse meetings|committee details|meeting details|attendance)\s+[-–]\s+(?<body>.+)$/isu;

/** "Meeting: 13/07/2021 - Cabinet (Item 8)", as ModernGov heads what was decided on an item. */
const ITEM_LINE = /^meeting:\s*(?<when>\S+)\s+[-–]\s+(?<body>.+?)\s*\(item\s+(?<item>\d{1,3}[a-z]?)\.?\)/iu;
/** "Meeting of Cabinet, Tuesday, 4th March, 2025 10.00 am (Item 5.)". */
const MEETING_LINE =
  /^(?:meeting of (?:the )?)(?<body>.+?),\s*(?<when>\p{L}+day,?.*?)(?:\(item\s+(?<item>\d{1,3}[a-z]?)\.?\))?$/iu;
/** "Cabinet - Thursday 15 January 2026 7:30 pm", the heading of an agenda. */
const HEADING = /^(?<body>.+?)\s+[-–]\s+(?<when>(?:\p{L}+day,?\s+)?\d{1,2}.*)$/iu;
/** "Decision Maker: Cabinet", "Date of decision: 30/01/2025" on the page of a decision. */
const DECIDED = /^(?<label>decision[ -]?maker|date of decision|decision due):\s*(?<value>.+)$/iu;

/** Pages of the two committee systems, by the end of their path. */
const COMMITTEE_PAGE = /\/(?:ie|mg)[a-z]+2?\.aspx$|\/cmis\d?\/|\.cmis\.uk\.com|\/meetings\/tabid\//iu;

/** Whether an address is that of a page which ModernGov or CMIS made. */
export function isCommitteePage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && COMMITTEE_PAGE.test(url.hostname + url.pathname);
}

/** What a page of a committee system says in its title and in its first lines. */
export function readWebPage(title: string, opening: readonly Row[]): MeetingTitle {
  const said: MeetingTitle = { body: null, meetingDate: null, agendaItem: null, reportTitle: null };
  const add = (body = '', when = '', item?: string) => {
    const named = bodyIn(body);
    const date = firstDate(when);
    said.body ??= named;
    said.meetingDate ??= date;
    said.agendaItem ??= item ?? null;
  };
  const own = withoutSite(title);
  const { body, when } = MEETING.exec(own)?.groups ?? {};
  if (body !== undefined) add(body, when);
  const about = ITEM.exec(own)?.groups?.['title'];
  if (about !== undefined) said.reportTitle = withoutNumber(about) || null;
  add(BODY_PAGE.exec(own)?.groups?.['body']);
  const isOne = about !== undefined;
  for (const row of opening) {
    const line = rowText(row);
    const decided = DECIDED.exec(line)?.groups;
    const meeting = (ITEM_LINE.exec(line) ?? MEETING_LINE.exec(line))?.groups;
    if (meeting && (isOne || said.meetingDate === null))
      add(meeting['body'], meeting['when'], meeting['item']);
    else if (decided && isOne)
      if (/maker/iu.test(decided['label']!)) add(decided['value']);
      else add('', decided['value']);
    else if (said.meetingDate === null) {
      const heading = HEADING.exec(line)?.groups;
      if (heading && bodyIn(heading['body']!) !== null) add(heading['body'], heading['when']);
    }
  }
  return said;
}

/** A page's title without the name of its site, which stands last. */
function withoutSite(title: string): string {
  return title.replace(/\s+[-–|]\s+[^-–|]*$/u, '').trim();
}
