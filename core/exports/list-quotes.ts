import { formatCitation } from '../evidence/citation/format-citation.ts';
import { NEVER_READ, NOT_CHECKED } from '../evidence/not-read.ts';
import { describeCoverage } from '../evidence/describe-coverage.ts';
import type { Masked } from '../private-data/masked.ts';
import { cleanReading } from '../text/clean-reading.ts';
import type { Paper } from '../evidence/paper.ts';
import type { Quote } from '../evidence/quote.ts';
import type { Collected } from './collect-by-paper.ts';
import { methodNote } from './method-note.ts';
import { oneLine, tidyLines } from './one-line.ts';
import { webAddress } from './web-address.ts';

/** A list of quotes for people to read, before it has the marks of a format. Every text is on one line. */
export type QuoteList = {
  title: string;
  papers: {
    title: string;
    coverage: string;
    /** Numbered through all papers, from 1. */
    quotes: {
      number: number;
      words: string;
      citation: string;
      address: string | null;
      note: string[];
      tags: string[];
      /** Said beside the words where they were never compared with the paper; else null. */
      remark: string | null;
      /** For formats that say more of it. */
      quote: Quote;
    }[];
    paper: Paper;
  }[];
  /** Papers without quotes, with their coverage. */
  others: { title: string; coverage: string; paper: Paper }[];
  method: string;
};

/** Everything that a list of quotes says, in its order. */
export function listQuotes(
  { papers, read, unchecked }: Collected,
  exportedAt: string,
  masked?: Masked,
): QuoteList {
  let number = 0;
  const listed = papers.map(({ paper, quotes, isNotRead }) => ({
    title: oneLine(paper.title) || 'Paper without a title',
    coverage: isNotRead ? NEVER_READ : oneLine(describeCoverage(paper.coverage, paper.kind)),
    quotes: quotes.map((quote) => {
      const web = quote.address.replace(/:~:.*$/s, '');
      number += 1;
      return {
        number,
        words: oneLine(cleanReading(quote.exact)) || oneLine(quote.exact),
        // The address stands on a line of its own, where it can be a link.
        citation: oneLine(
          formatCitation('letter', { ...quote, address: 'file:' }, paper, { accessed: quote.savedAt }),
        ),
        address: webAddress(web),
        note: tidyLines(quote.note),
        tags: quote.tags.map(oneLine).filter((tag) => tag !== ''),
        remark: isNotRead ? `${NOT_CHECKED}.` : null,
        quote,
      };
    }),
    paper,
  }));
  return {
    title: `Quotes saved with Minuted, ${exportedAt.slice(0, 10)}`,
    papers: listed.filter(({ quotes }) => quotes.length > 0),
    others: listed.filter(({ quotes }) => quotes.length === 0),
    method: methodNote(read, masked, unchecked),
  };
}
