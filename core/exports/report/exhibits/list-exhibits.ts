import { citedValues } from '../../../evidence/citation/cited-values.ts';
import { formatCitation, longDate } from '../../../evidence/citation/format-citation.ts';
import { NOT_CHECKED } from '../../../evidence/not-read.ts';
import { cleanReading } from '../../../text/clean-reading.ts';
import type { QuotedPaper } from '../../collect-by-paper.ts';
import { webAddress } from '../../web-address.ts';
import { pageReference } from '../page-reference.ts';
import { xmlText } from './xml-text.ts';

/** A paper of a list of exhibits with its number and its quoted passages. Every text is on one line and fit for XML. */
export type Exhibit = {
  number: number;
  title: string;
  /** "Northbrook Council, Schools Forum, 7 March 2026"; what is not known is left out. */
  from: string;
  address: string | null;
  /** When a quote of it was first saved. */
  read: string;
  passages: {
    /** Of the quote, to find its pictures. */
    id: string;
    words: string;
    /** In the tribunal's style, with a gap for the page of the bundle at its end. */
    citation: string;
    pages: string;
    /** Said behind the pages where the words were never compared with the paper; else null. */
    remark: string | null;
  }[];
};

/** Room for a number, that no program makes narrower. The pages are named behind it, so it is not the end. */
const GAP = '[\u00a0\u00a0\u00a0]';

/** The papers that are quoted, numbered from 1. The reader's own notes and tags are not in it: it is for other people. */
export function listExhibits(papers: readonly QuotedPaper[]): Exhibit[] {
  return papers
    .filter(({ quotes }) => quotes.length > 0)
    .map(({ paper, quotes, isNotRead }, index) => {
      const number = index + 1;
      const first = quotes[0]!;
      const known = citedValues(first.citation, paper.citation);
      const saved = quotes.map(({ savedAt }) => savedAt).sort()[0]!;
      const web = [first.address, ...paper.addresses.map(({ address }) => address)].map((address) =>
        webAddress(address.replace(/#.*$/s, '')),
      );
      return {
        number,
        title: xmlText(known.reportTitle ?? paper.title) || 'Paper without a title',
        from: [known.council, known.body, known.meetingDate && longDate(known.meetingDate)]
          .map((part) => xmlText(part ?? ''))
          .filter((part) => part !== '')
          .join(', '),
        address: web.find((address) => address !== null) ?? null,
        read: longDate(saved),
        passages: quotes.map((quote) => ({
          id: quote.id,
          words: xmlText(cleanReading(quote.exact)) || xmlText(quote.exact),
          citation: xmlText(
            formatCitation('tribunal', quote, paper, { accessed: quote.savedAt, exhibit: number }),
          ).replace(/\[ \]\.$/, GAP),
          pages: xmlText(pageReference(quote)),
          remark: isNotRead ? `${NOT_CHECKED}.` : null,
        })),
      };
    });
}
