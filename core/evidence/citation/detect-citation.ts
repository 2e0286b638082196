import type { Citation } from '../citation.ts';
import { authorityAlone } from './council-in-text.ts';
import { authorsIn } from './authors.ts';
import { bodyIn } from './body-name.ts';
import { firstDate } from './british-date.ts';
import type { CitationFacts } from './citation-facts.ts';
import { readFileName } from './file-name-facts.ts';
import { findCouncil } from './find-council.ts';
import { findTitle } from './find-title.ts';
import { findMeeting } from './first-page.ts';
import { toField, type Found } from './found.ts';
import { readPackTitle, withoutNumber } from './pack-title.ts';
import { isCommitteePage, readWebPage } from './read-web-title.ts';
import { readReportHead, type ReportHead } from './report-head.ts';

/** A letter that goes with a pack is dated before the meeting. */
const LETTER = /^dear\b/iu;

/**
 * Makes out by what a paper is cited: council, body, date of the meeting and, where the whole paper is one report, its
 * agenda item, title and author. What a paper does not plainly say stays empty: the reader can type it, and a wrong
 * value in a reference is worse than none. The author of a PDF's properties is never taken: it is whoever typed the
 * file, or made the form that it was typed into.
 */
export function detectCitation(facts: CitationFacts): Citation {
  return facts.kind === 'page' ? detectOfPage(facts) : detectOfPdf(facts);
}

function detectOfPage(facts: CitationFacts): Citation {
  const { address, title, opening } = facts;
  const page = isCommitteePage(address) ? readWebPage(title, opening) : null;
  const from = (value: string | null | undefined) => toField(found(value, 'web-page'));
  return {
    council: toField(findCouncil(facts, page?.body ?? null)),
    body: from(page?.body),
    meetingDate: from(page?.meetingDate),
    agendaItem: from(page?.agendaItem),
    reportTitle: from(page?.reportTitle),
    author: toField(null),
  };
}

function detectOfPdf(facts: CitationFacts): Citation {
  const { address, title, opening, stamps } = facts;
  const pack = readPackTitle(title);
  const file = readFileName(address);
  const isLetter = opening.some((row) => LETTER.test(row[0]![0]!));
  const head = isLetter ? {} : readReportHead(opening);
  const meeting = isLetter ? null : findMeeting(opening);
  const toBody = bodyOfHead(head);
  const body =
    found(pack?.body, 'metadata') ??
    found(file.body, 'address') ??
    found(toBody ?? meeting?.body, 'first-page');
  const [stamp, other] = new Set(stamps);
  return {
    council: toField(findCouncil(facts, body?.value ?? null)),
    body: toField(body),
    meetingDate: toField(
      found(pack?.meetingDate, 'metadata') ??
        found(file.meetingDate, 'address') ??
        found((toBody && dateOfHead(head)) ?? meeting?.meetingDate, 'first-page'),
    ),
    agendaItem: toField(
      found(other === undefined ? stamp : null, 'stamp') ??
        found(pack?.agendaItem, 'metadata') ??
        found(file.agendaItem, 'address') ??
        found(/^\d{1,3}[a-z]?$/iu.exec(head.item?.[0] ?? '')?.[0] ?? meeting?.agendaItem, 'first-page'),
    ),
    reportTitle: toField(
      pack
        ? found(pack.reportTitle, 'metadata')
        : (found(head.subject && withoutNumber(head.subject.join(' ')), 'first-page') ?? findTitle(facts)),
    ),
    author: toField(pack ? null : found(head.author && authorsIn(head.author), 'first-page')),
  };
}

/** The body that a report is to, with or without the date behind it. */
function bodyOfHead({ to = [] }: ReportHead): string | null {
  const words = to.join(' ');
  return authorityAlone(words) ? null : (bodyIn(words) ?? bodyIn(to[0] ?? ''));
}

function dateOfHead({ to = [], date = [] }: ReportHead): string | null {
  return firstDate(to.join(' ')) ?? firstDate(date.join(' '));
}

function found(value: string | null | undefined, from: Found['from']): Found | null {
  return value ? { value, from } : null;
}
