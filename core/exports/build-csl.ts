import type { ExportWriter } from './build-evidence.ts';
import { citedReports, type CitedReport } from './cited-reports.ts';
import { collectByPaper } from './collect-by-paper.ts';
import type { ExportHeader } from './evidence-json.ts';

/**
 * Writes CSL-JSON (https://docs.citationstyles.org), which Zotero, Pandoc and most programs for references read: an item
 * of the type `report` for each paper or report with quotes, the quotes in its note.
 */
export function buildCsl({ masked }: ExportHeader): ExportWriter {
  return collectByPaper(
    ({ papers }) => `${JSON.stringify(citedReports(papers, masked).map(toItem), null, 2)}\n`,
  );
}

function toItem(report: CitedReport): Record<string, unknown> {
  const { key, title, genre, institution, meeting, date, url, accessed, tags, notes } = report;
  return {
    id: key,
    type: 'report',
    title,
    ...(institution && { author: [{ literal: institution }], publisher: institution }),
    genre,
    ...(meeting && { 'event-title': meeting }),
    ...(date && { issued: dateParts(date) }),
    ...(url && { URL: url, accessed: dateParts(accessed) }),
    ...(tags.length > 0 && { keyword: tags.map((tag) => tag.replaceAll(',', ' ')).join(', ') }),
    note: notes.join('\n'),
  };
}

function dateParts(iso: string) {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
