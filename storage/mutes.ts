import type { PatternKey } from '../core/phrases/pattern-key.ts';
import { db, type MuteRow } from './db.ts';
import { setListed } from './settings.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * Marks phrases as not useful, or takes that back: in one paper (its SHA-256), or everywhere when `paper` is null.
 * Throws `storage-full`, `storage-blocked`.
 */
export async function setMuted(
  keys: readonly PatternKey[],
  paper: string | null,
  muted: boolean,
  now = new Date(),
): Promise<void> {
  if (paper === null) return setListed('mutedPatterns', keys, muted);
  await withStorageErrors(async () => {
    const mutedAt = now.toISOString();
    if (muted) await db.mutes.bulkPut(keys.map((key) => ({ paper, key, mutedAt })));
    else await db.mutes.bulkDelete(keys.map((key): [string, string] => [paper, key]));
  });
}

/** The phrases marked as not useful in a paper. */
export function mutedIn(paper: string): Promise<PatternKey[]> {
  return withStorageErrors(async () =>
    (await db.mutes.where('paper').equals(paper).toArray()).map(({ key }) => key),
  );
}

/** What is marked as not useful in single papers, newest first, with the paper's title where the locker has it. */
export function readMutes(): Promise<(MuteRow & { title: string })[]> {
  return db.transaction('r', db.mutes, db.papers, async () => {
    const rows = await db.mutes.toArray();
    const papers = await db.papers.bulkGet(rows.map(({ paper }) => paper));
    return rows
      .map((row, index) => ({ ...row, title: papers[index]?.title ?? '' }))
      .sort((a, b) => (a.mutedAt < b.mutedAt ? 1 : -1));
  });
}
