import type { ChangeReport } from '../evidence/change-report.ts';
import type { Folder } from '../evidence/folder.ts';
import type { Paper } from '../evidence/paper.ts';
import type { Quote } from '../evidence/quote.ts';
import { EVIDENCE_FORMAT, EVIDENCE_VERSION, type ExportHeader } from './evidence-json.ts';

/**
 * Writes one export in pieces of text, because a big locker does not fit into one string. The text is what
 * the calls return, in order: any number of `papers`, then of `quotes`, then of `folders`, then of `reports`, then `end`, once.
 */
export type ExportWriter = {
  papers(chunk: Paper[]): string;
  /** Quotes that are not in the bin. */
  quotes(chunk: Quote[]): string;
  /** Folders without the quotes that are in the bin. */
  folders(chunk: Folder[]): string;
  /** Reports of the papers, without the quotes that are in the bin. */
  reports(chunk: ChangeReport[]): string;
  end(): string;
};

/** Writes `evidence.json`: one paper, quote, folder or report a line, so that two exports can be compared line by line. */
export function buildEvidence({ exportedAt, generator }: ExportHeader): ExportWriter {
  const head = JSON.stringify({
    format: EVIDENCE_FORMAT,
    version: EVIDENCE_VERSION,
    exportedAt,
    generator,
  });
  let text = `${head.slice(0, -1)},\n"papers": [`;
  let part = 0;
  let isFirst = true;

  const add = (items: unknown[]): string => {
    for (const item of items) {
      text += `${isFirst ? '' : ','}\n${JSON.stringify(item)}`;
      isFirst = false;
    }
    const piece = text;
    text = '';
    return piece;
  };
  const write = (wanted: Part, items: unknown[]): string => {
    for (; PARTS[part] !== wanted; part += 1) {
      text += `\n],\n"${PARTS[part + 1]}": [`;
      isFirst = true;
    }
    return add(items);
  };

  return {
    papers: (chunk) => write('papers', chunk),
    quotes: (chunk) => write('quotes', chunk),
    folders: (chunk) => write('folders', chunk),
    reports: (chunk) => write('reports', chunk),
    end: () => `${write('reports', [])}\n]\n}\n`,
  };
}

const PARTS = ['papers', 'quotes', 'folders', 'reports'] as const;
type Part = (typeof PARTS)[number];
