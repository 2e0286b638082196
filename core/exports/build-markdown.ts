import type { ExportWriter } from './build-evidence.ts';
import { collectByPaper } from './collect-by-paper.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { ExportHeader } from './evidence-json.ts';
import { listQuotes, type QuoteList } from './list-quotes.ts';

/** Writes the quotes as Markdown (CommonMark), numbered and by paper; at the end the method and its limits. */
export function buildMarkdown({ exportedAt, masked }: ExportHeader): ExportWriter {
  return collectByPaper((collected) => write(listQuotes(collected, exportedAt, masked)));
}

function write({ title, papers, others, method }: QuoteList): string {
  const blocks = [`# ${escapeMarkdown(title)}`];
  for (const { title: name, coverage, quotes } of papers) {
    blocks.push(`## ${escapeMarkdown(name)}`, escapeMarkdown(coverage));
    for (const { number, words, citation, address, note, tags, remark } of quotes) {
      blocks.push(
        `**${number}**`,
        `> ${escapeMarkdown(words)}`,
        escapeMarkdown(citation) + (address ? ` <${address}>` : ''),
      );
      if (remark !== null) blocks.push(`*${escapeMarkdown(remark)}*`);
      // A backslash at the end of a line keeps the line end.
      if (note.length > 0) blocks.push(`Note: ${note.map((line) => escapeMarkdown(line)).join('\\\n')}`);
      if (tags.length > 0) blocks.push(`Tags: ${escapeMarkdown(tags.join(', '))}`);
    }
  }
  if (others.length > 0) blocks.push('## Papers without quotes');
  for (const other of others)
    blocks.push(`- ${escapeMarkdown(other.title)}: ${escapeMarkdown(other.coverage)}`);
  blocks.push('## How this was made', escapeMarkdown(method));
  return `${blocks.join('\n\n')}\n`;
}
