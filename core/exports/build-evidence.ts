import { categoryKey, type CategoryName } from '../evidence/category-name.ts';
import type { ChangeReport } from '../evidence/change-report.ts';
import { createReadCounter } from '../evidence/count-read.ts';
import type { Folder } from '../evidence/folder.ts';
import type { Paper } from '../evidence/paper.ts';
import type { Quote } from '../evidence/quote.ts';
import type { ExportTask } from './export-task.ts';
import { EVIDENCE_FORMAT, EVIDENCE_SCHEMA, EVIDENCE_VERSION, type ExportHeader } from './evidence-json.ts';

/**
 * Writes one export in pieces of text, because a big locker does not fit into one string. The text is what
 * the calls return, in order: any number of `papers`, then of `quotes`, then of `folders`, then of `reports`, then `end`,
 * once. A format that is not text gives all of it as a Blob at the end.
 */
export type ExportWriter<End extends string | Promise<Blob> = string> = {
  papers(chunk: Paper[]): string;
  /** Quotes that are not in the bin. */
  quotes(chunk: Quote[]): string;
  /** Folders without the quotes that are in the bin. */
  folders(chunk: Folder[]): string;
  /** Reports of the papers, without the quotes that are in the bin. */
  reports(chunk: ChangeReport[]): string;
  end(): End;
};

/**
 * Writes `evidence.json`: one paper, quote, folder or report a line, so that two exports can be compared line by line.
 * What the categories of the quotes are called and what was read in all stand at the end, when it is known.
 */
export function buildEvidence(
  { exportedAt, generator, masked }: ExportHeader,
  { nameOf }: Pick<ExportTask, 'nameOf'> = {},
): ExportWriter {
  const head = JSON.stringify({
    $schema: EVIDENCE_SCHEMA,
    format: EVIDENCE_FORMAT,
    version: EVIDENCE_VERSION,
    exportedAt,
    generator,
    masked,
  });
  let text = `${head.slice(0, -1)},\n"papers": [`;
  const counter = createReadCounter();
  const categories = new Map<string, CategoryName | undefined>();
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
    papers(chunk) {
      counter.add(chunk);
      return write('papers', chunk);
    },
    quotes(chunk) {
      for (const { match } of chunk) {
        const key = match && categoryKey(match);
        if (key !== null && !categories.has(key)) categories.set(key, nameOf?.(match!));
      }
      return write('quotes', chunk);
    },
    folders: (chunk) => write('folders', chunk),
    reports: (chunk) => write('reports', chunk),
    end() {
      const named = [...categories.values()].filter((name) => name !== undefined);
      return `${write('categories', named)}\n],\n"read": ${JSON.stringify(counter.total())}\n}\n`;
    },
  };
}

const PARTS = ['papers', 'quotes', 'folders', 'reports', 'categories'] as const;
type Part = (typeof PARTS)[number];
