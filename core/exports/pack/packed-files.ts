import type { LockerFiles } from '../export-task.ts';

/** A picture of a quote, or the reading text or kept copy of a paper; `of` is the quote's id or the paper's SHA-256. */
export type PackedFile = { what: 'picture' | 'text' | 'copy'; of: string; size: number };

/** What an evidence pack has beside its records: what there is, with its size in bytes, and the way to it. */
export type PackedFiles = { list: readonly PackedFile[]; read: LockerFiles };

/** How many files of each kind, and their bytes. */
export type PackedCount = { pictures: number; texts: number; copies: number; bytes: number };

/** Counts files of a pack. */
export function countPacked(list: readonly PackedFile[]): PackedCount {
  const count = { pictures: 0, texts: 0, copies: 0, bytes: 0 };
  for (const { what, size } of list) {
    count[PLURALS[what]] += 1;
    count.bytes += size;
  }
  return count;
}

const PLURALS = { picture: 'pictures', text: 'texts', copy: 'copies' } as const;
