import { readFileSync } from 'node:fs';
import { citationFacts, type CitationFacts } from '../../core/evidence/citation/citation-facts.ts';
import { readPaperFile } from '../evaluate/read-paper-file.ts';

/** What is known of a paper on disk, as if it had been opened at `address`. Throws for what is no PDF and no HTML. */
export async function readFacts(path: string, address: string): Promise<CitationFacts> {
  if (!path.endsWith('.html')) {
    const { title, reading } = await readPaperFile(path);
    return citationFacts({ kind: 'pdf', address, title }, reading);
  }
  const html = readFileSync(path, 'utf8');
  const title = plain(/<title>(.*?)<\/title>/is.exec(html)?.[1] ?? '');
  // Near enough to what a browser shows of these pages: every tag but those inside a line ends a block.
  const body = html.slice(html.search(/<body/i)).replace(/<(script|style)\b.*?<\/\1>/gis, '');
  const text = body
    .replace(/\s+/g, ' ')
    .replace(/<\/?(?:a|span|b|strong|em|i)\b[^>]*>/gi, '')
    .replace(/<[^>]*>/g, '\n\n');
  return citationFacts({ kind: 'page', address, title }, { text: plain(text), pages: [] });
}

function plain(text: string): string {
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
