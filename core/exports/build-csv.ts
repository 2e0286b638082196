import Papa from 'papaparse';
import type { Paper } from '../evidence/paper.ts';
import type { ExportWriter } from './build-evidence.ts';
import { guardFormula } from './formula-guard.ts';
import { QUOTE_COLUMNS } from './quote-columns.ts';

/**
 * Writes quotes as CSV (RFC 4180) with a byte order mark, so that Excel takes it for UTF-8. Every cell is in quotation
 * marks; one that a spreadsheet would run as a formula begins with an apostrophe. Folders and reports are not in it.
 */
export function buildCsv(): ExportWriter {
  const papers = new Map<string, Paper>();
  let begun = false;
  const lines = (rows: string[][]) =>
    rows.length === 0 ? '' : `${Papa.unparse(rows, { quotes: true, newline: '\r\n' })}\r\n`;
  const begin = () => {
    if (begun) return '';
    begun = true;
    return `\uFEFF${lines([QUOTE_COLUMNS.map(({ title }) => title)])}`;
  };
  return {
    papers(chunk) {
      for (const paper of chunk) papers.set(paper.sha256, paper);
      return '';
    },
    quotes: (chunk) =>
      begin() +
      lines(
        chunk.map((quote) =>
          QUOTE_COLUMNS.map(({ cell }) => guardFormula(cell(quote, papers.get(quote.paper)!))),
        ),
      ),
    folders: () => '',
    reports: () => '',
    end: begin,
  };
}
