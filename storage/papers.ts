import type { Citation, CitedFieldName } from '../core/evidence/citation.ts';
import type { Paper, PaperRead, PaperSeen } from '../core/evidence/paper.ts';
import { ExpectedError } from '../core/result.ts';
import { addressKey } from './address-key.ts';
import { db } from './db.ts';
import { paperEvent, writeLog } from './log.ts';
import { fromPaperRow, mergePapers, toPaper, toPaperRow } from './paper-row.ts';
import { withStorageErrors } from './storage-error.ts';

/** Puts a paper, with what was known of it before. Inside a transaction that holds papers and log. */
export async function putPaper(paper: Paper, now: Date, action: 'add' | 'import' = 'add'): Promise<void> {
  const row = await db.papers.get(paper.sha256);
  const before = row && fromPaperRow(row);
  const after = before ? mergePapers(before, paper) : paper;
  await db.papers.put(toPaperRow(after));
  const event = paperEvent(before ? 'edit' : action, after);
  if (!before || paperEvent('edit', before).digest !== event.digest) await writeLog([event], now);
}

/**
 * Counts a paper as read: it was searched to its end, whether anything was found or not, so that an export can say how
 * many papers an answer rests on. A web page that says something else than at the last visit takes the place of its own
 * older record where nothing is kept of that. Throws `storage-full`, `storage-blocked`.
 */
export function countAsRead(seen: PaperSeen, found: Omit<PaperRead, 'at'>, now = new Date()): Promise<void> {
  const paper = { ...toPaper(seen, now), read: { at: now.toISOString(), ...found } };
  return withStorageErrors(() =>
    db.transaction('rw', [db.papers, db.quotes, db.paperTexts, db.sources, db.log], async () => {
      if (seen.kind === 'page') await replaceBare(seen, now);
      await putPaper(paper, now);
    }),
  );
}

/** A page of news would otherwise be counted again with every visit. */
async function replaceBare({ sha256, address }: PaperSeen, now: Date): Promise<void> {
  const key = addressKey(address);
  const older = await db.papers.where('addressKeys').equals(key).toArray();
  for (const row of older) {
    if (row.sha256 === sha256 || row.kind !== 'page' || row.addressKeys.some((other) => other !== key))
      continue;
    const isKept =
      (await db.quotes.where('paper').equals(row.sha256).count()) > 0 ||
      (await db.sources.where('paper').equals(row.sha256).count()) > 0;
    if (isKept) continue;
    await db.papers.delete(row.sha256);
    await db.paperTexts.delete(row.sha256);
    await writeLog([{ action: 'erase', kind: 'paper', id: row.sha256, digest: null }], now);
  }
}

/** Puts a paper into the locker without counting it as read. Throws `storage-full`, `storage-blocked`. */
export function addPaper(seen: PaperSeen, now = new Date()): Promise<void> {
  return withStorageErrors(() =>
    db.transaction('rw', db.papers, db.log, () => putPaper(toPaper(seen, now), now)),
  );
}

/** A paper in the locker, or undefined. Throws `storage-blocked`. */
export async function findPaper(sha256: string): Promise<Paper | undefined> {
  const row = await withStorageErrors(() => db.papers.get(sha256));
  return row && fromPaperRow(row);
}

/** Changes what the reader typed for the citation of a paper. Throws `not-found`, `storage-full`, `storage-blocked`. */
export function citePaper(sha256: string, citation: Citation, now = new Date()): Promise<void> {
  return withStorageErrors(() =>
    db.transaction('rw', db.papers, db.log, async () => {
      const row = await db.papers.get(sha256);
      if (!row) throw new ExpectedError('not-found');
      await db.papers.put({ ...row, citation });
      await writeLog([paperEvent('edit', { ...fromPaperRow(row), citation })], now);
    }),
  );
}

/**
 * Changes one typed field of the citation of a paper, and no other that another tab may be changing; gives what takes
 * it back. Throws as `citePaper` does.
 */
export function typeCitation(
  sha256: string,
  name: CitedFieldName,
  typed: string | null,
): Promise<() => Promise<void>> {
  return withStorageErrors(() =>
    db.transaction('rw', db.papers, db.log, async () => {
      const row = await db.papers.get(sha256);
      if (!row) throw new ExpectedError('not-found');
      const before = row.citation[name].typed;
      await citePaper(sha256, { ...row.citation, [name]: { ...row.citation[name], typed } });
      return async () => void (await typeCitation(sha256, name, before));
    }),
  );
}

/** Takes a paper without quotes off the list of papers read; gives what brings it back. Throws `not-found`. */
export function forgetPaper(sha256: string, now = new Date()): Promise<() => Promise<void>> {
  return withStorageErrors(() =>
    db.transaction('rw', [db.papers, db.quotes, db.paperTexts, db.sources, db.log], async () => {
      const row = await db.papers.get(sha256);
      if (!row || (await db.quotes.where('paper').equals(sha256).count()) > 0)
        throw new ExpectedError('not-found');
      const [text, source] = [await db.paperTexts.get(sha256), await db.sources.get(sha256)];
      await db.papers.delete(sha256);
      await db.paperTexts.delete(sha256);
      await db.sources.delete(sha256);
      await writeLog([{ action: 'erase', kind: 'paper', id: sha256, digest: null }], now);
      return () =>
        withStorageErrors(() =>
          db.transaction('rw', [db.papers, db.paperTexts, db.sources, db.log], async () => {
            await putPaper(fromPaperRow(row), new Date());
            if (text) await db.paperTexts.put(text);
            if (source) await db.sources.put(source);
          }),
        );
    }),
  );
}
