import type { ExportWriter } from './build-evidence.ts';
import { collectByPaper } from './collect-by-paper.ts';
import type { ExportHeader } from './evidence-json.ts';
import type { ExportTask } from './export-task.ts';
import { methodNote } from './method-note.ts';
import { PAPER_COLUMNS } from './paper-columns.ts';
import { QUOTE_COLUMNS } from './quote-columns.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * Writes a workbook for Excel: a sheet of quotes with the columns that are for people, a sheet of every paper that was
 * read with what of it was searched, and one that says how this was made. No cell is a formula, so none needs a guard.
 */
export function buildXlsx(
  { exportedAt, masked }: ExportHeader,
  { nameOf }: Pick<ExportTask, 'nameOf'> = {},
): ExportWriter<Promise<Blob>> {
  return collectByPaper(({ papers, read, unchecked }) => {
    const columns = QUOTE_COLUMNS.flatMap((column) =>
      column.width === undefined ? [] : [{ ...column, width: column.width }],
    );
    const quotes = papers.flatMap(({ paper, quotes: own }) =>
      own.map((quote) => columns.map(({ cell }) => cell(quote, paper, nameOf))),
    );
    return writeWorkbook(
      [
        { name: 'Quotes', widths: widthsOf(columns), rows: [columns.map(({ title }) => title), ...quotes] },
        {
          name: 'Papers read',
          widths: widthsOf(PAPER_COLUMNS),
          rows: [
            PAPER_COLUMNS.map(({ title }) => title),
            ...papers.map((paper) => PAPER_COLUMNS.map(({ cell }) => cell(paper))),
          ],
        },
        {
          name: 'How this was made',
          widths: [100],
          rows: [['How this was made'], [methodNote(read, masked, unchecked)]],
        },
      ],
      new Date(exportedAt),
    );
  });
}

function widthsOf(columns: readonly { width: number }[]): number[] {
  return columns.map(({ width }) => width);
}
