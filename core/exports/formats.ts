import { buildBiblatex } from './build-biblatex.ts';
import { buildCsl } from './build-csl.ts';
import { buildCsv } from './build-csv.ts';
import { buildEvidence, type ExportWriter } from './build-evidence.ts';
import { buildMarkdown } from './build-markdown.ts';
import { buildRis } from './build-ris.ts';
import { buildText } from './build-text.ts';
import { buildWebAnnotation } from './build-web-annotation.ts';
import { buildXlsx } from './build-xlsx.ts';
import { buildReport } from './report/build-report.ts';
import { buildExhibits } from './report/exhibits/build-exhibits.ts';
import type { ExportHeader } from './evidence-json.ts';
import type { ExportTask } from './export-task.ts';
import { buildPack } from './pack/build-pack.ts';

/** For whom a format is, in the order of the menu. */
export const EXPORT_GROUPS = {
  import: 'To keep, or to import again',
  'hand-in': 'To read and hand in',
  data: 'Data',
  references: 'References',
} as const;

/** A switch of a format. */
export type ExportOption = {
  id: string;
  label: string;
  /** What it does, in a sentence. */
  hint?: string;
  /** Whether it is on at first. */
  on: boolean;
};

export type ExportFormat = {
  id: string;
  group: keyof typeof EXPORT_GROUPS;
  /** In the menu. */
  label: string;
  /** For whom it is, in one plain sentence. */
  hint: string;
  /** Says what is inside; `exportFileName` puts the day in. */
  fileName: string;
  mime: string;
  /** It is to be imported or checked: the words of a quote stay exactly as they are, or the quote is left out. */
  keepsWords?: boolean;
  /** They come as `options` of the task. */
  options?: readonly ExportOption[];
  build(header: ExportHeader, task: ExportTask): ExportWriter<string | Promise<Blob>>;
};

/** What is in a file, for its name. */
type Inside = {
  /** Which part of the locker, in the reader's words; empty for all of it. */
  part?: string;
  /** Whether something was masked. */
  isMasked?: boolean;
};

/** The longest part of the locker's name that goes into the name of a file. */
const LONGEST_PART = 40;

/** "minuted-quotes-tribunal-appeal-masked-2026-11-22.csv": what is in a file, and the day (UTC) on which it was made. */
export function exportFileName(
  { fileName }: Pick<ExportFormat, 'fileName'>,
  exportedAt: string,
  { part = '', isMasked = false }: Inside = {},
): string {
  const plain = part
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-|-$/g, '');
  const pieces = [plain, isMasked && 'masked', exportedAt.slice(0, 10)].filter(Boolean);
  return fileName.replace(/(\.\w+)$/, `-${pieces.join('-')}$1`);
}

/** Every format that the locker can be exported to, in the order of the menu. A new one is a file and a line here. */
export const EXPORT_FORMATS = [
  {
    id: 'json',
    group: 'import',
    label: 'Minuted file, to import again (JSON)',
    hint: 'For yourself, or for somebody who uses Minuted too: every quote, note, folder and paper.',
    fileName: 'minuted-evidence.json',
    mime: 'application/json',
    keepsWords: true,
    build: buildEvidence,
  },
  {
    id: 'report',
    group: 'hand-in',
    label: 'Report to print (HTML)',
    hint: 'For anyone who reads or prints: quotes with pictures, sources and what was searched.',
    fileName: 'minuted-report.html',
    mime: 'text/html',
    build: buildReport,
  },
  {
    id: 'docx',
    group: 'hand-in',
    label: 'Exhibit list for Word (DOCX)',
    hint: 'For a tribunal or ombudsman: numbered exhibits with page references.',
    fileName: 'minuted-exhibits.docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    build: buildExhibits,
  },
  {
    id: 'xlsx',
    group: 'hand-in',
    label: 'Workbook for Excel (XLSX)',
    hint: 'For people who work with Excel or LibreOffice: a sheet of quotes, a sheet of papers read.',
    fileName: 'minuted-quotes.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    build: buildXlsx,
  },
  {
    id: 'csv',
    group: 'data',
    label: 'Table of quotes (CSV)',
    hint: 'For researchers: every column, for any program that reads tables.',
    fileName: 'minuted-quotes.csv',
    mime: 'text/csv',
    keepsWords: true,
    build: buildCsv,
  },
  {
    id: 'markdown',
    group: 'hand-in',
    label: 'List of quotes (Markdown)',
    hint: 'For web pages, wikis and notes: numbered quotes with their sources.',
    fileName: 'minuted-quotes.md',
    mime: 'text/markdown',
    build: buildMarkdown,
  },
  {
    id: 'text',
    group: 'hand-in',
    label: 'List of quotes (plain text)',
    hint: 'For e-mails and letters: numbered quotes with their sources, nothing else.',
    fileName: 'minuted-quotes.txt',
    mime: 'text/plain',
    build: buildText,
  },
  {
    id: 'ris',
    group: 'references',
    label: 'References for Zotero (RIS)',
    hint: 'For Zotero, EndNote and Mendeley: each paper once, with its quotes as notes.',
    fileName: 'minuted-references.ris',
    mime: 'application/x-research-info-systems',
    build: buildRis,
  },
  {
    id: 'csl',
    group: 'references',
    label: 'References (CSL-JSON)',
    hint: 'For Zotero and programs that read CSL: each paper once, with its quotes as notes.',
    fileName: 'minuted-references.json',
    mime: 'application/vnd.citationstyles.csl+json',
    build: buildCsl,
  },
  {
    id: 'biblatex',
    group: 'references',
    label: 'References for LaTeX (BibLaTeX)',
    hint: 'For people who write with LaTeX: each paper once, with its quotes as notes.',
    fileName: 'minuted-references.bib',
    mime: 'application/x-bibtex',
    build: buildBiblatex,
  },
  {
    id: 'annotations',
    group: 'data',
    label: 'Annotations (W3C, JSON-LD)',
    hint: 'For other programs that mark quotes in papers, such as annotation tools.',
    fileName: 'minuted-annotations.jsonld',
    mime: 'application/ld+json',
    keepsWords: true,
    build: buildWebAnnotation,
  },
  {
    id: 'pack',
    group: 'import',
    label: 'Evidence pack that checks itself (ZIP)',
    hint: 'For somebody who must be able to check it: everything, sealed, with its own checker.',
    keepsWords: true,
    options: [
      {
        id: 'sources',
        label: 'Put the kept copies of the papers in',
        hint: 'Then the check can show that they are the papers that were read. The file gets as big as they are.',
        on: true,
      },
      {
        id: 'sign',
        label: 'Sign it with a key of this browser',
        hint: 'The number of the key is on the check page: read it to the other person over the phone. The key stays in this browser and no backup has it: if Minuted is removed, it makes another one.',
        on: false,
      },
    ],
    fileName: 'minuted-evidence-pack.zip',
    mime: 'application/zip',
    build: buildPack,
  },
] as const satisfies ExportFormat[];
