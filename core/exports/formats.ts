import { buildBiblatex } from './build-biblatex.ts';
import { buildCsl } from './build-csl.ts';
import { buildCsv } from './build-csv.ts';
import { buildEvidence, type ExportWriter } from './build-evidence.ts';
import { buildMarkdown } from './build-markdown.ts';
import { buildRis } from './build-ris.ts';
import { buildText } from './build-text.ts';
import { buildWebAnnotation } from './build-web-annotation.ts';
import { buildXlsx } from './build-xlsx.ts';
import type { ExportHeader } from './evidence-json.ts';
import type { ExportTask } from './export-task.ts';
import { buildPack } from './pack/build-pack.ts';

export type ExportFormat = {
  id: string;
  /** In the menu. */
  label: string;
  /** Says what is inside; `exportFileName` puts the day in. */
  fileName: string;
  mime: string;
  build(header: ExportHeader, task: ExportTask): ExportWriter<string | Promise<Blob>>;
};

/** "minuted-quotes-2026-11-22.csv": the name of a file with the day (UTC) on which it was made. */
export function exportFileName({ fileName }: Pick<ExportFormat, 'fileName'>, exportedAt: string): string {
  return fileName.replace(/(\.\w+)$/, `-${exportedAt.slice(0, 10)}$1`);
}

/** Every format that the locker can be exported to, in the order of the menu. A new one is a file and a line here. */
export const EXPORT_FORMATS = [
  {
    id: 'json',
    label: 'Everything, to import again (JSON)',
    fileName: 'minuted-evidence.json',
    mime: 'application/json',
    build: buildEvidence,
  },
  {
    id: 'xlsx',
    label: 'Workbook for Excel (XLSX)',
    fileName: 'minuted-quotes.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    build: buildXlsx,
  },
  {
    id: 'csv',
    label: 'Table of quotes (CSV)',
    fileName: 'minuted-quotes.csv',
    mime: 'text/csv',
    build: buildCsv,
  },
  {
    id: 'markdown',
    label: 'List of quotes (Markdown)',
    fileName: 'minuted-quotes.md',
    mime: 'text/markdown',
    build: buildMarkdown,
  },
  {
    id: 'text',
    label: 'List of quotes (plain text)',
    fileName: 'minuted-quotes.txt',
    mime: 'text/plain',
    build: buildText,
  },
  {
    id: 'ris',
    label: 'References for Zotero (RIS)',
    fileName: 'minuted-references.ris',
    mime: 'application/x-research-info-systems',
    build: buildRis,
  },
  {
    id: 'csl',
    label: 'References (CSL-JSON)',
    fileName: 'minuted-references.json',
    mime: 'application/vnd.citationstyles.csl+json',
    build: buildCsl,
  },
  {
    id: 'biblatex',
    label: 'References for LaTeX (BibLaTeX)',
    fileName: 'minuted-references.bib',
    mime: 'application/x-bibtex',
    build: buildBiblatex,
  },
  {
    id: 'annotations',
    label: 'Annotations (W3C, JSON-LD)',
    fileName: 'minuted-annotations.jsonld',
    mime: 'application/ld+json',
    build: buildWebAnnotation,
  },
  {
    id: 'pack',
    label: 'Evidence pack that checks itself (ZIP)',
    fileName: 'minuted-evidence-pack.zip',
    mime: 'application/zip',
    build: buildPack,
  },
] as const satisfies ExportFormat[];
