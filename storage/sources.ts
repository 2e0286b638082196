import { sha256OfBytes } from '../core/evidence/sha256.ts';
import type { Paper } from '../core/evidence/paper.ts';
import { ExpectedError } from '../core/result.ts';
import { addressKey } from './address-key.ts';
import { db, type SourceRow } from './db.ts';
import { fromPaperRow } from './paper-row.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * Keeps a copy of a paper: the bytes of a PDF as they came, or a web page as one HTML file. One that is there stays,
 * and `take` is not called. Throws what `take` throws, `not-found` for a paper that is not in the locker, `bad-request` for bytes that are not those of the PDF,
 * `storage-full`, `storage-blocked`.
 */
export async function keepSource(paper: string, take: () => Promise<Blob>, now = new Date()): Promise<void> {
  if (await isSourceKept(paper)) return;
  const copy = await take();
  const sha256 = await sha256OfBytes(new Uint8Array(await copy.arrayBuffer()));
  await withStorageErrors(() =>
    db.transaction('rw', db.papers, db.sources, async () => {
      const row = await db.papers.get(paper);
      if (!row) throw new ExpectedError('not-found');
      if (row.kind === 'pdf' && sha256 !== paper) throw new ExpectedError('bad-request');
      if (await db.sources.get(paper)) return;
      await db.sources.add({ paper, sha256, copy, keptAt: now.toISOString() });
    }),
  );
}

/** Whether a copy of a paper is kept. Throws `storage-blocked`. */
export async function isSourceKept(paper: string): Promise<boolean> {
  return (await withStorageErrors(() => db.sources.where('paper').equals(paper).count())) > 0;
}

/** The copy of a paper, or undefined where none is kept. Throws `storage-blocked`. */
export function findSource(paper: string): Promise<SourceRow | undefined> {
  return withStorageErrors(() => db.sources.get(paper));
}

/** Deletes the copy of a paper; gives what brings it back. Throws as `keepSource` does. */
export async function dropSource(paper: string): Promise<() => Promise<void>> {
  const row = await findSource(paper);
  await withStorageErrors(() => db.sources.delete(paper));
  return async () => {
    if (row) await withStorageErrors(() => db.sources.put(row));
  };
}

/** A paper of which a copy is kept. */
export type KeptCopy = { paper: Paper; size: number; keptAt: string };

/** All papers with a copy, the latest first. For `useLiveQuery`. */
export function readCopies(): Promise<KeptCopy[]> {
  return db.transaction('r', db.papers, db.sources, async () => {
    const copies: Omit<KeptCopy, 'paper'>[] = [];
    const ids: string[] = [];
    // A Blob is a name for bytes on the disk: none of them is read.
    await db.sources.each(({ paper, copy, keptAt }) => {
      ids.push(paper);
      copies.push({ size: copy.size, keptAt });
    });
    const rows = await db.papers.bulkGet(ids);
    return copies
      .flatMap((copy, index) => (rows[index] ? { ...copy, paper: fromPaperRow(rows[index]) } : []))
      .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
  });
}

/** The newest copy of a PDF that was seen at an address, or undefined. Throws `storage-blocked`. */
export function findCopyOf(address: string): Promise<Pick<SourceRow, 'paper' | 'keptAt'> | undefined> {
  return withStorageErrors(() =>
    db.transaction('r', db.papers, db.sources, async () => {
      const papers = await db.papers.where('addressKeys').equals(addressKey(address)).toArray();
      const pdfs = papers.filter(({ kind }) => kind === 'pdf').map(({ sha256 }) => sha256);
      const copies = (await db.sources.bulkGet(pdfs)).filter((copy) => copy !== undefined);
      return copies.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1))[0];
    }),
  );
}
/** The sizes in bytes of all copies, by paper. For `useLiveQuery`. */
export async function sourceSizes(): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  await db.sources.each(({ paper, copy }) => sizes.set(paper, copy.size));
  return sizes;
}
