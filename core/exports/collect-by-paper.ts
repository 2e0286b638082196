import { citedValue } from '../evidence/citation.ts';
import { createReadCounter, type ReadCount } from '../evidence/count-read.ts';
import { isNotRead } from '../evidence/not-read.ts';
import type { Paper } from '../evidence/paper.ts';
import type { Quote } from '../evidence/quote.ts';
import type { ExportWriter } from './build-evidence.ts';

/** A paper with its quotes, in the order in which they stand in it. */
export type QuotedPaper = {
  paper: Paper;
  quotes: Quote[];
  /** Minuted never read it, so its quotes were not checked against it. */
  isNotRead: boolean;
};
export type Collected = {
  /** Every paper, by council, date and title; some without quotes. */
  papers: QuotedPaper[];
  read: ReadCount;
  /** Quotes that were not checked against their paper. */
  unchecked: number;
};

/**
 * The writer of a format that people read from the beginning to the end: it holds everything and gives its text only
 * when all papers and quotes are there, because they come in the order of the database.
 */
export function collectByPaper<End extends string | Promise<Blob>>(
  finish: (collected: Collected) => End,
): ExportWriter<End> {
  const papers = new Map<string, QuotedPaper>();
  const counter = createReadCounter();
  return {
    papers(chunk) {
      counter.add(chunk);
      for (const paper of chunk) papers.set(paper.sha256, { paper, quotes: [], isNotRead: isNotRead(paper) });
      return '';
    },
    quotes(chunk) {
      for (const quote of chunk) papers.get(quote.paper)!.quotes.push(quote);
      return '';
    },
    folders: () => '',
    reports: () => '',
    end() {
      const sorted = [...papers.values()].sort(byName);
      for (const { quotes } of sorted) quotes.sort(byPlace);
      const unchecked = sorted.reduce((sum, one) => sum + (one.isNotRead ? one.quotes.length : 0), 0);
      return finish({ papers: sorted, read: counter.total(), unchecked });
    },
  };
}

function byName({ paper: a }: QuotedPaper, { paper: b }: QuotedPaper): number {
  return inOrder(nameOf(a), nameOf(b)) || inOrder(a.sha256, b.sha256);
}

function nameOf({ citation, title }: Paper): string {
  return [citedValue('council', citation), citedValue('meetingDate', citation), title]
    .join('\n')
    .toLowerCase();
}

function byPlace(a: Quote, b: Quote): number {
  return (a.pages[0] ?? 0) - (b.pages[0] ?? 0) || startOf(a) - startOf(b) || inOrder(a.id, b.id);
}

function startOf({ selectors }: Quote): number {
  return selectors.find((selector) => selector.type === 'TextPositionSelector')?.start ?? 0;
}

/** Without the rules of a language, which take a hundred times as long. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
