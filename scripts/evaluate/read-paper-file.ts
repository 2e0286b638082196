import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Block, ReadingText } from '../../core/text/reading-text.ts';
import { openPages } from '../../documents/pdf/open-pages.ts';
import type { Pdfium } from '../../documents/pdf/pdfium.ts';
import { readWholePaper } from '../../documents/pdf/stream-paper.ts';
import { pdfium } from './pdfium-here.ts';

/**
 * Reads a PDF as the reader page does, or a plain text.
 *
 * Throws an Error for anything else, and for a PDF that cannot be opened.
 */
export async function readPaperFile(path: string): Promise<{ title: string; reading: ReadingText }> {
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 1024).includes('%PDF-')) return readPdfFile(path, bytes, await pdfium());
  if (bytes.includes(0) || /\.html?$/i.test(path)) throw new Error(`${path} is neither a PDF nor plain text`);
  const reading = readPlainText(bytes.toString('utf8'));
  const [first] = reading.blocks;
  return { title: first ? reading.text.slice(first.start, first.end).slice(0, 200) : '', reading };
}

function readPdfFile(path: string, bytes: Uint8Array, pdfium: Pdfium) {
  const source = openPages(pdfium, bytes);
  try {
    const { title, reading } = readWholePaper(source, basename(path));
    return { title, reading };
  } finally {
    source.close();
  }
}

/** Lines are blocks, but for a line that was broken to fit a page and goes on in the next. */
export function readPlainText(text: string): ReadingText {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const last = blocks.at(-1);
    const goesOn = last && last.end === start - 1 && isBroken(text.slice(last.start, last.end), line);
    if (goesOn) last.end = end;
    else if (line.trim() !== '') blocks.push({ start, end, kind: 'paragraph' });
    start = end + 1;
  }
  return { text, blocks, pages: [] };
}

function isBroken(before: string, line: string): boolean {
  const last = before.slice(before.lastIndexOf('\n') + 1);
  return last.length >= 40 && last.length <= 120 && !/[.!?:]\s*$/.test(last) && /^\s*[\p{Ll}(]/u.test(line);
}
