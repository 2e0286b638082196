import Papa from 'papaparse';
import type { Paper } from '../evidence/paper.ts';
import type { ExportWriter } from './build-evidence.ts';
import type { ExportHeader } from './evidence-json.ts';
import type { ExportTask } from './export-task.ts';
import { guardFormula } from './formula-guard.ts';
import { describeMasked } from '../private-data/masked.ts';
import { QUOTE_COLUMNS } from './quote-columns.ts';

/**
 * Writes quotes as CSV (RFC 4180) with a byte order mark, so that Excel takes it for UTF-8. Every cell is in quotation
 * marks; one that a spreadsheet would run as a formula begins with an apostrophe. Folders and reports are not in it. What
 * was masked stands in a last column, as the format has no place for remarks: the reader of imports leaves it out.
 */
export function buildCsv(
  { masked = [] }: Pick<ExportHeader, 'masked'> = {},
  { nameOf }: Pick<ExportTask, 'nameOf'> = {},
): ExportWriter {
  const remark = describeMasked(masked);
  const withRemark = (cells: string[], last: string) => (remark === '' ? cells : [...cells, last]);
  const papers = new Map<string, Paper>();
  let begun = false;
  const lines = (rows: string[][]) =>
    rows.length === 0 ? '' : `${Papa.unparse(rows, { quotes: true, newline: '\r\n' })}\r\n`;
  const begin = () => {
    if (begun) return '';
    begun = true;
    const titles = QUOTE_COLUMNS.map(({ title }) => title);
    return `\uFEFF${lines([withRemark(titles, 'Masked')])}`;
  };
  return {
    papers(chunk) {
      for (const paper of chunk) papers.set(paper.sha256, paper);
      return '';
    },
    quotes: (chunk) =>
      begin() +
      lines(
        chunk.map((quote) => {
          const cells = QUOTE_COLUMNS.map(({ cell }) => cell(quote, papers.get(quote.paper)!, nameOf));
          return withRemark(cells, remark).map(guardFormula);
        }),
      ),
    folders: () => '',
    reports: () => '',
    end: begin,
  };
}
