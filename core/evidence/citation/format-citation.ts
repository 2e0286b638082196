import type { Citation } from '../citation.ts';
import type { Paper } from '../paper.ts';
import type { Quote } from '../quote.ts';
import { isWebAddress } from '../source-link.ts';
import { citedValues } from './cited-values.ts';

/** The three ways in which a quote is cited: in a letter, in academic work, in a list of exhibits for a tribunal. */
export const CITATION_STYLES = ['letter', 'academic', 'tribunal'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export type CitableQuote = Pick<Quote, 'address' | 'pages' | 'place'> & { citation: Citation };
export type CitablePaper = Pick<Paper, 'kind' | 'title'> & { citation: Citation };

type Options = {
  /** The day on which the reader read it, as an ISO date or time. */
  accessed: string;
  /** The number of the paper in a list of exhibits; null leaves a gap to fill in. */
  exhibit?: number | null;
};

/** The gap that is filled in by hand: the page of a tribunal's bundle is known when the council has made it. */
const GAP = '[  ]';

/**
 * The reference to a quote, in one line of plain text. What is not known is left out; a paper without a title of a
 * report is called by its own.
 */
export function formatCitation(
  style: CitationStyle,
  quote: CitableQuote,
  paper: CitablePaper,
  options: Options,
): string {
  return FORMATS[style](quote, paper, options);
}

const FORMATS: Record<CitationStyle, (quote: CitableQuote, paper: CitablePaper, options: Options) => string> =
  {
    letter(quote, paper, { accessed }) {
      const { council, body, meetingDate, agendaItem: item, title } = knownOf(quote, paper);
      const { packPage, reportPage, paragraph } = quote.place;
      const pages = join([
        packPage && `pack page ${packPage}`,
        !packPage && reportPage && `page ${reportPage}`,
        pdfPages(quote.pages),
      ]);
      // The pages stand with what they are pages of, without a comma.
      const report = [title && `‘${title}’`, !paragraph && pages && `(${pages})`].filter(Boolean).join(' ');
      const where = paragraph && [`para ${paragraph}`, pages && `(${pages})`].filter(Boolean).join(' ');
      return ended(
        join([
          council,
          body,
          meetingDate && longDate(meetingDate),
          item && `item ${item}`,
          report,
          where,
          isWebAddress(quote.address) && quote.address,
          `accessed ${longDate(accessed)}`,
        ]),
      );
    },
    academic(quote, paper, { accessed }) {
      const { council, body, meetingDate, title, author } = knownOf(quote, paper);
      const { packPage, reportPage, paragraph } = quote.place;
      const page = packPage ?? reportPage;
      const publisher = council ?? author ?? body;
      const year = `(${meetingDate && isDate(meetingDate) ? meetingDate.slice(0, 4) : 'no date'})`;
      const report = body && publisher !== body ? `Report to ${body}` : null;
      const details = join([
        report,
        meetingDate && longDate(meetingDate),
        paragraph && `para. ${paragraph}`,
        page ? `p. ${page}` : shortPages(quote.pages),
      ]);
      const parts = [
        [publisher ?? title ?? 'Paper without a title', year, publisher && title].filter(Boolean).join(' '),
        details && details[0]!.toUpperCase() + details.slice(1),
        isWebAddress(quote.address) && `Available at: ${quote.address} (Accessed: ${longDate(accessed)})`,
      ];
      return parts
        .filter((part) => typeof part === 'string' && part !== '')
        .map((part) => ended(part as string))
        .join(' ');
    },
    tribunal(quote, paper, { exhibit }) {
      const { council, body, meetingDate, title } = knownOf(quote, paper);
      const { packPage, reportPage, paragraph } = quote.place;
      const page = packPage ?? reportPage;
      const date = meetingDate && shortDate(meetingDate);
      const to = body ? ['report to', body, date] : [title && `‘${title}’`, date];
      return ended(
        join([
          `Doc ${exhibit ?? GAP}`,
          [council, ...to].filter(Boolean).join(' '),
          paragraph ? `para ${paragraph}` : page ? `p. ${page}` : shortPages(quote.pages),
          `bundle p. ${GAP}`,
        ]),
      );
    },
  };

function knownOf(quote: CitableQuote, paper: CitablePaper) {
  const values = citedValues(quote.citation, paper.citation);
  const isTyped = [quote, paper].some(({ citation }) => citation.agendaItem.typed !== null);
  const agendaItem = values.agendaItem ?? (isTyped ? null : quote.place.agendaItem);
  return {
    ...values,
    agendaItem,
    title: values.reportTitle ?? (paper.title.replace(/\s+/g, ' ').trim() || null),
  };
}

/** "7 March 2026" of an ISO date or time; of a time, the day it was here. Other words come back as they are. */
export function longDate(iso: string): string {
  if (!isDate(iso)) return iso;
  return LONG_DATE.format(dayOf(iso));
}

/** Made once: a list of a thousand quotes has two thousand dates. */
const LONG_DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "7.3.26". */
function shortDate(iso: string): string {
  if (!isDate(iso)) return iso;
  const day = dayOf(iso);
  return `${day.getDate()}.${day.getMonth() + 1}.${String(day.getFullYear()).slice(-2)}`;
}

/** Whether a date can be written out: the reader, or a file from elsewhere, may have put any words in its place. */
function isDate(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(iso) && !Number.isNaN(dayOf(iso).getTime());
}

/** A date without a time means that day wherever the reader is. */
function dayOf(iso: string): Date {
  return new Date(iso.length === 'YYYY-MM-DD'.length ? `${iso}T00:00` : iso);
}

function pdfPages(pages: readonly number[]): string {
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined) return '';
  return first === last ? `PDF page ${first}` : `PDF pages ${first}–${last}`;
}

function shortPages(pages: readonly number[]): string {
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined) return '';
  return first === last ? `PDF p. ${first}` : `PDF pp. ${first}–${last}`;
}

/** What is known, with commas between. */
function join(parts: readonly (string | null | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}

/** With one full stop at its end. */
function ended(words: string): string {
  return /[.?!]$/u.test(words) ? words : `${words}.`;
}
