import { bodyIn } from './body-name.ts';
import { firstDate } from './british-date.ts';

/** What the title that a committee system writes into a PDF, or a web page's own title, says of a meeting. */
export type MeetingTitle = {
  body: string | null;
  meetingDate: string | null;
  agendaItem: string | null;
  reportTitle: string | null;
};

/** "(Public Pack)Agenda Document for Cabinet, 23/04/2025 18:00"; a supplement begins with what it is about. */
const PACK =
  /^\((?:public|private|restricted|exempt|members'?)?\s*(?:and exempt\s*)?pack\)\s*(?<about>.*?)\s*(?:agenda document|agenda supplement|agenda|minutes|supplement|decisions)[\w\s]*?\s+for\s+(?<body>.+?),\s*(?<when>\d{1,2}\/\d{1,2}\/\d{4}.*)$/isu;
/** "Item 7 - Supplementary - Title", "Agenda Item 12: Title". */
const ITEM =
  /^(?:agenda\s+)?item\s+(?:no\.?\s*)?(?<item>\d{1,3}[a-z]?)\b\s*[-–—:.]*\s*(?:supplementary(?:\s+(?:paper|report|papers))?\b\s*[-–—:]*\s*)?(?<title>.*)$/isu;
/** The number of a decision in front of a title: "24/00109 - Title". */
const DECISION_NUMBER = /^\d{2}\/\d{3,6}\s*[-–—:]\s*/u;

/**
 * Reads the title of a PDF that ModernGov made; null for any other title. What a meeting's whole pack is about is not
 * said; what a supplement is about may be.
 */
export function readPackTitle(title: string): MeetingTitle | null {
  const { about = '', body = '', when = '' } = PACK.exec(title.trim())?.groups ?? {};
  if (body === '') return null;
  const { agendaItem, reportTitle } = readItem(about) ?? { agendaItem: null, reportTitle: null };
  return { body: bodyIn(body), meetingDate: firstDate(when), agendaItem, reportTitle };
}

/** Reads "Item 7 - Title"; null for words that do not begin with an item's number. */
export function readItem(words: string): { agendaItem: string; reportTitle: string | null } | null {
  const { item, title = '' } = ITEM.exec(words.trim())?.groups ?? {};
  if (item === undefined) return null;
  return { agendaItem: item, reportTitle: withoutNumber(title) || null };
}

/** A title without the number of its decision. */
export function withoutNumber(title: string): string {
  return title.replace(DECISION_NUMBER, '').trim();
}
