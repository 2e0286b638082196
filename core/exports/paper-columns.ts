import { citedValue } from '../evidence/citation.ts';
import { describeCoverage } from '../evidence/describe-coverage.ts';
import { NEVER_READ } from '../evidence/not-read.ts';
import type { QuotedPaper } from './collect-by-paper.ts';

/** A column of a table of papers, as wide as so many characters. Numbers stay numbers, to be added up. */
export type PaperColumn = { title: string; width: number; cell(paper: QuotedPaper): string | number };

/** Every column of a table of the papers that were read, in order. */
export const PAPER_COLUMNS: PaperColumn[] = [
  { title: 'Council', width: 20, cell: ({ paper }) => citedValue('council', paper.citation) ?? '' },
  { title: 'Committee or body', width: 20, cell: ({ paper }) => citedValue('body', paper.citation) ?? '' },
  { title: 'Meeting date', width: 12, cell: ({ paper }) => citedValue('meetingDate', paper.citation) ?? '' },
  { title: 'Document', width: 40, cell: ({ paper }) => paper.title },
  { title: 'Quotes', width: 8, cell: ({ quotes }) => quotes.length },
  { title: 'Read first', width: 10, cell: ({ paper }) => paper.read?.first ?? '' },
  { title: 'Worth reading', width: 10, cell: ({ paper }) => paper.read?.worth ?? '' },
  { title: 'Maybe', width: 10, cell: ({ paper }) => paper.read?.maybe ?? '' },
  { title: 'Searched to the end', width: 20, cell: ({ paper }) => paper.read?.at ?? 'not yet' },
  { title: 'Pages', width: 8, cell: ({ paper }) => paper.coverage.pages },
  { title: 'Pages searched', width: 8, cell: ({ paper }) => paper.coverage.searched },
  {
    title: 'What was searched',
    width: 60,
    cell: ({ paper, isNotRead }) => (isNotRead ? NEVER_READ : describeCoverage(paper.coverage, paper.kind)),
  },
  { title: 'Address', width: 40, cell: ({ paper }) => paper.addresses[0]?.address ?? '' },
  { title: 'SHA-256', width: 20, cell: ({ paper }) => paper.sha256 },
];
