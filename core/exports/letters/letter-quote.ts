import { citedValues } from '../../evidence/citation/cited-values.ts';
import { longDate } from '../../evidence/citation/format-citation.ts';
import type { Paper } from '../../evidence/paper.ts';
import type { Quote } from '../../evidence/quote.ts';
import { cleanReading } from '../../text/clean-reading.ts';
import { oneLine } from '../one-line.ts';
import { pageReference } from '../report/page-reference.ts';
import { webAddress } from '../web-address.ts';

/** What a letter says of a quote. Every text is on one line; null for what is not known. */
export type LetterQuote = {
  words: string;
  council: string | null;
  body: string | null;
  /** Of the meeting: "7 March 2026", or whatever the reader typed. */
  date: string | null;
  /** The same as it is stored, to be put in order: "2026-03-07". */
  day: string | null;
  title: string | null;
  /** "item 6, paragraph 4.3, pack page 131, PDF page 143"; empty where nothing is known. */
  where: string;
  address: string | null;
  /** A web page is published; the paper of a meeting is considered by a committee. */
  kind: Paper['kind'];
};

/** A quote and its paper as a letter needs them. */
export function letterQuote(quote: Quote, paper: Paper): LetterQuote {
  const known = citedValues(quote.citation, paper.citation);
  const isItemTyped = [quote, paper].some(({ citation }) => citation.agendaItem.typed !== null);
  const item = known.agendaItem ?? (isItemTyped ? null : quote.place.agendaItem);
  const { paragraph } = quote.place;
  const where = [item && `item ${item}`, paragraph && `paragraph ${paragraph}`, pageReference(quote)];
  return {
    words: oneLine(cleanReading(quote.exact)) || oneLine(quote.exact),
    council: line(known.council),
    body: line(known.body),
    date: line(known.meetingDate && longDate(known.meetingDate)),
    day: line(known.meetingDate),
    title: line(known.reportTitle) ?? line(paper.title),
    where: oneLine(where.filter(Boolean).join(', ')),
    address: webAddress(quote.address.replace(/:~:.*$/s, '')),
    kind: paper.kind,
  };
}

function line(text: string | null): string | null {
  return text === null ? null : oneLine(text) || null;
}
