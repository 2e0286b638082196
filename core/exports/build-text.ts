import type { ExportWriter } from './build-evidence.ts';
import { collectByPaper } from './collect-by-paper.ts';
import type { ExportHeader } from './evidence-json.ts';
import { listQuotes, type QuoteList } from './list-quotes.ts';

/** Writes the quotes as plain text, numbered and by paper; at the end the method and its limits. */
export function buildText({ exportedAt, masked }: ExportHeader): ExportWriter {
  return collectByPaper((collected) => write(listQuotes(collected, exportedAt, masked)));
}

function write({ title, papers, others, method }: QuoteList): string {
  const blocks = [title];
  for (const { title: name, coverage, quotes } of papers) {
    blocks.push(`${name}\n${coverage}`);
    for (const { number, words, citation, address, note, tags, remark } of quotes) {
      const lines = [
        `${number}. “${words}”`,
        `   ${citation}`,
        ...(address ? [`   ${address}`] : []),
        ...(remark === null ? [] : [`   ${remark}`]),
        ...note.map((line, index) => `   ${index === 0 ? 'Note: ' : ''}${line}`),
        ...(tags.length > 0 ? [`   Tags: ${tags.join(', ')}`] : []),
      ];
      blocks.push(lines.join('\n'));
    }
  }
  if (others.length > 0)
    blocks.push(
      ['Papers without quotes', ...others.map((other) => `- ${other.title}: ${other.coverage}`)].join('\n'),
    );
  blocks.push(`How this was made\n${method}`);
  return `${blocks.join('\n\n')}\n`;
}
