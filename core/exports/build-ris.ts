import type { ExportWriter } from './build-evidence.ts';
import { citedReports, type CitedReport } from './cited-reports.ts';
import { collectByPaper } from './collect-by-paper.ts';
import type { ExportHeader } from './evidence-json.ts';

/**
 * Writes RIS for Zotero and other programs for references: a report for each paper or report with quotes, a note for
 * each quote. A value is never folded: the format has no rule for it, and readers would break addresses. (Fields: how
 * Zotero's own reader of RIS takes them, https://github.com/zotero/translators/blob/master/RIS.js.)
 */
export function buildRis({ masked }: ExportHeader): ExportWriter {
  return collectByPaper(({ papers }) => citedReports(papers, masked).map(toRecord).join('\r\n'));
}

function toRecord(report: CitedReport): string {
  const { title, genre, institution, meeting, date, url, accessed, tags, notes } = report;
  const fields: [string, string | null][] = [
    ['TI', title],
    // A comma would part a surname from first names.
    ['AU', institution && institution.replace(/\s*,\s*/g, ' ')],
    ['PB', institution],
    ['T2', meeting],
    ['DA', date && `${date.replaceAll('-', '/')}/`],
    ['M3', genre],
    ['UR', url],
    ['Y2', url && `${accessed.replaceAll('-', '/')}/`],
    ...tags.map((tag): [string, string] => ['KW', tag.replace(/\s*;\s*/g, ' ').trim()]),
    // Zotero takes a note for HTML if there is a tag in it.
    ...notes.map((note): [string, string] => ['N1', note.replaceAll('<', '&lt;')]),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return ['TY  - RPRT', ...lines, 'ER  - ', ''].join('\r\n');
}
