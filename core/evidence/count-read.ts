import * as z from 'zod';
import { citedValue } from './citation.ts';
import type { Paper } from './paper.ts';

const count = z.int().nonnegative();

/** What was read in all: without it, nobody can say how much a number of quotes means. */
export const readCountSchema = z.strictObject({
  papers: count,
  /** Different councils, as far as the papers' councils are known. */
  councils: count,
  /** Papers that were searched to their end, and nothing was found. */
  withoutHits: count,
  /** Papers of which the search did not come to its end. */
  notFinished: count,
  /** Pages that could not be searched or have not been yet; blank ones do not count. */
  pagesNotSearched: count,
});

export type ReadCount = z.infer<typeof readCountSchema>;

/** Counts papers as they come, each once. */
export function createReadCounter(): { add(papers: readonly Paper[]): void; total(): ReadCount } {
  const councils = new Set<string>();
  const total = { papers: 0, withoutHits: 0, notFinished: 0, pagesNotSearched: 0 };
  return {
    add(papers) {
      for (const { citation, read, coverage } of papers) {
        total.papers += 1;
        const council = citedValue('council', citation)?.replace(/\s+/g, ' ').trim().toLowerCase();
        if (council) councils.add(council);
        if (read === null) total.notFinished += 1;
        else if (read.first + read.worth + read.maybe === 0) total.withoutHits += 1;
        const { pages, searched, blank } = coverage;
        total.pagesNotSearched += Math.max(0, pages - searched - blank.length);
      }
    },
    total: () => ({ ...total, councils: councils.size }),
  };
}

/** "Read 214 papers of 18 councils; 31 without hits; 4 not counted as read; 12 pages were not searched." */
export function describeReadCount({
  papers,
  councils,
  withoutHits,
  notFinished,
  pagesNotSearched,
}: ReadCount): string {
  const of = councils === 0 ? '' : ` of ${many(councils, 'council')}`;
  const pages = `${many(pagesNotSearched, 'page')} ${pagesNotSearched === 1 ? 'was' : 'were'} not searched`;
  const parts = [
    `Read ${many(papers, 'paper')}${of}`,
    `${withoutHits} without hits`,
    ...(notFinished === 0 ? [] : [`${notFinished} not counted as read`]),
    pagesNotSearched === 0 ? 'no page was left out' : pages,
  ];
  return `${parts.join('; ')}.`;
}

function many(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
