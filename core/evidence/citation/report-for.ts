import type { ReadingText } from '../../text/reading-text.ts';
import { emptyCitation, type Citation } from '../citation.ts';
import { authorsIn } from './authors.ts';
import type { OutlineItem } from './citation-facts.ts';
import { toField } from './found.ts';
import { readItem, withoutNumber } from './pack-title.ts';
import { readReportHead } from './report-head.ts';
import { rowsOf } from './rows.ts';

/** "7 24/00109 - Title", "7. Title", "Item 7: Title", as packs list their reports. */
const NUMBERED =
  /^(?<item>\d{1,3}[a-z]?)(?:[.):]\s*|\s+(?:[-–—]\s+)?)(?<title>\p{L}.{3,}|\d{2}\/\d{3,6}\b.{3,})$/su;
/** Fewer numbered entries than this are chapters of one report. */
const LEAST_ENTRIES = 2;
/** The head of a report, in characters from its first page's beginning. */
const HEAD = 3000;

/** Where a report of a pack begins: PDF page from 1, agenda item, and its title if the contents say it. */
type Start = { page: number; agendaItem: string; title: string | null };

/**
 * The report of a pack that a place (offset into the reading text) belongs to: agenda item, title and author; the other
 * fields are empty, and all of them in a paper that is no pack. A report begins where "Agenda Item 9" is stamped or the
 * contents of the PDF name it; its head gives title and author.
 */
export function reportFor(
  reading: ReadingText,
  outline: readonly OutlineItem[],
  offset: number,
): Pick<Citation, 'agendaItem' | 'reportTitle' | 'author'> {
  const { agendaItem, reportTitle, author } = emptyCitation();
  const here = reading.pages.find((span) => offset < span.end)?.page;
  const stamped = here === undefined ? undefined : stampsOf(reading).findLast(({ page }) => page <= here);
  const listed = here === undefined ? undefined : listedIn(outline).findLast(({ page }) => page <= here);
  // Where both speak, the one that begins later is nearer.
  const isListed = listed !== undefined && (stamped === undefined || listed.page > stamped.page);
  const start = isListed ? listed : stamped;
  if (!start) return { agendaItem, reportTitle, author };
  const head = headAt(reading, start.page);
  const named = listed && listed.agendaItem === start.agendaItem ? listed.title : null;
  const subject = head.subject && withoutNumber(head.subject.join(' '));
  const authors = head.author && authorsIn(head.author);
  return {
    agendaItem: toField({ value: start.agendaItem, from: isListed ? 'outline' : 'stamp' }),
    reportTitle: toField(
      subject ? { value: subject, from: 'first-page' } : named ? { value: named, from: 'outline' } : null,
    ),
    author: toField(authors ? { value: authors, from: 'first-page' } : null),
  };
}

function stampsOf({ pages }: ReadingText): Start[] {
  return pages.flatMap(({ page, marks }) =>
    marks?.agendaItem == null ? [] : [{ page, agendaItem: marks.agendaItem, title: null }],
  );
}

function listedIn(outline: readonly OutlineItem[]): Start[] {
  const starts = outline.flatMap(({ title, page }): Start[] => {
    if (page === null) return [];
    const words = title.replace(/\s+/g, ' ').trim();
    const item = readItem(words);
    if (item) return [{ page, agendaItem: item.agendaItem, title: item.reportTitle }];
    const numbered = NUMBERED.exec(words)?.groups;
    return numbered
      ? [{ page, agendaItem: numbered['item']!, title: withoutNumber(numbered['title']!) }]
      : [];
  });
  return isAgenda(outline) || starts.length >= LEAST_ENTRIES ? starts.sort((a, b) => a.page - b.page) : [];
}

/** Packs list the agenda itself first. */
function isAgenda([first]: readonly OutlineItem[]): boolean {
  return /^(?:agenda|front ?sheet|cover)/iu.test(first?.title.trim() ?? '');
}

/** The fields at the head of the report that begins on a page, or on the first with text after it. */
function headAt({ pages, text }: ReadingText, first: number) {
  const span = pages.find(({ page }) => page >= first);
  return span ? readReportHead(rowsOf(text.slice(span.start, Math.min(span.end, span.start + HEAD)))) : {};
}
