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
  const begin = () => {
    if (begun) return '';
    begun = true;
    const titles = QUOTE_COLUMNS.map(({ title }) => title);
    return `\uFEFF${line(withRemark(titles, 'Masked'))}`;
  };
  return {
    papers(chunk) {
      for (const paper of chunk) papers.set(paper.sha256, paper);
      return '';
    },
    quotes: (chunk) =>
      begin() +
      chunk
        .map((quote) => {
          const paper = papers.get(quote.paper)!;
          const cells = QUOTE_COLUMNS.map(({ cell }) => cell(quote, paper, nameOf));
          return line(withRemark(cells, remark).map(guardFormula));
        })
        .join(''),
    folders: () => '',
    reports: () => '',
    end: begin,
  };
}

/** A row of the table. A big locker has millions of cells, most of them without a quotation mark. */
function line(cells: readonly string[]): string {
  return `"${cells.map((cell) => (cell.includes('"') ? cell.replaceAll('"', '""') : cell)).join('","')}"\r\n`;
}
