import type { ExportWriter } from './build-evidence.ts';
import { citedReports, type CitedReport } from './cited-reports.ts';
import { collectByPaper } from './collect-by-paper.ts';
import type { ExportHeader } from './evidence-json.ts';

/**
 * Writes BibLaTeX (https://ctan.org/pkg/biblatex, section 2): a `@report` for each paper or report with quotes, the
 * quotes numbered in its annotation.
 */
export function buildBiblatex({ masked }: ExportHeader): ExportWriter {
  return collectByPaper(({ papers }) => citedReports(papers, masked).map(toEntry).join('\n'));
}

function toEntry(report: CitedReport): string {
  const { key, title, genre, institution, meeting, date, url, accessed, tags, notes } = report;
  const fields: [string, string | null][] = [
    // Double brackets: a council is no person with a surname.
    ['author', institution && `{${escape(institution)}}`],
    ['title', escape(title)],
    ['type', genre],
    ['institution', institution && escape(institution)],
    ['titleaddon', meeting && escape(meeting)],
    ['date', date],
    ['url', url],
    ['urldate', url && accessed],
    ['keywords', tags.map((tag) => escape(tag.replaceAll(',', ' '))).join(', ')],
    ['annotation', notes.map((note, index) => `(${index + 1}) ${escape(note)}`).join(' ')],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@report{${key},`, ...lines, '}', ''].join('\n');
}

/** Characters with a meaning in LaTeX. Brackets get names, because readers count them even behind a backslash. */
const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(text: string): string {
  return text.replace(/[\\{}~^$&#%_]/g, (char) => NAMES[char] ?? `\\${char}`);
}
