import type { ReadingText } from '../core/text/reading-text.ts';
import { db } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * Keeps the reading text of a paper, compressed: what a changed paper is compared with later. The same paper has the
 * same text, so one that is kept already stays. Throws `storage-full`, `storage-blocked`.
 */
export async function keepText(paper: string, reading: ReadingText, now = new Date()): Promise<void> {
  if (await hasText(paper)) return;
  const plain = new Blob([JSON.stringify(reading)]).stream();
  const gzip = await new Response(plain.pipeThrough(new CompressionStream('gzip'))).bytes();
  await withStorageErrors(() => db.paperTexts.put({ paper, gzip, keptAt: now.toISOString() }));
}

/** Whether the reading text of a paper is kept. Throws `storage-blocked`. */
export async function hasText(paper: string): Promise<boolean> {
  return (await withStorageErrors(() => db.paperTexts.where('paper').equals(paper).count())) > 0;
}

/** The reading text of a paper, or null where none is kept. Throws `storage-blocked`. */
export async function findText(paper: string): Promise<ReadingText | null> {
  const row = await withStorageErrors(() => db.paperTexts.get(paper));
  if (!row) return null;
  const plain = new Blob([row.gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(plain).json()) as ReadingText;
}
