import type { Paper } from '../evidence/paper.ts';
import type { Quote } from '../evidence/quote.ts';
import { EVIDENCE_FORMAT, EVIDENCE_VERSION, type ExportHeader } from './evidence-json.ts';

/**
 * Writes one export in pieces of text, because a big locker does not fit into one string. The text is what
 * the calls return, in order: any number of `papers`, then any number of `quotes`, then `end`, once.
 */
export type ExportWriter = {
  papers(chunk: Paper[]): string;
  /** Quotes that are not in the bin. */
  quotes(chunk: Quote[]): string;
  end(): string;
};

/** Writes `evidence.json`: one paper or quote a line, so that two exports can be compared line by line. */
export function buildEvidence({ exportedAt, generator }: ExportHeader): ExportWriter {
  const head = JSON.stringify({
    format: EVIDENCE_FORMAT,
    version: EVIDENCE_VERSION,
    exportedAt,
    generator,
  });
  let text = `${head.slice(0, -1)},\n"papers": [`;
  let inQuotes = false;
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
  const startQuotes = () => {
    if (inQuotes) return;
    text += '\n],\n"quotes": [';
    inQuotes = true;
    isFirst = true;
  };

  return {
    papers: add,
    quotes(chunk) {
      startQuotes();
      return add(chunk);
    },
    end() {
      startQuotes();
      return `${add([])}\n]\n}\n`;
    },
  };
}
