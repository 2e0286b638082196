import { isSourceChanged, type ChangeReport } from '../core/evidence/change-report.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { isSameFinding } from '../core/evidence/is-same-finding.ts';
import { db, type PaperTextRow } from './db.ts';
import { reportEvent, writeLog } from './log.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * Keeps what was found at a paper's address, unless the paper was taken out of the locker meanwhile. Throws `storage-full`,
 * `storage-blocked`.
 */
export async function putReport(report: ChangeReport, now = new Date()): Promise<void> {
  await withStorageErrors(() =>
    db.transaction('rw', db.papers, db.reports, db.log, async () => {
      if (!(await db.papers.get(report.paper))) return;
      await db.reports.put(report);
      await writeLog([reportEvent('check', report)], now);
    }),
  );
}

/**
 * Keeps what was found on a visit, unless the latest report of the paper says the same: somebody who reads a changed
 * paper ten times needs one report of it. Gives the report that is kept. Throws as `putReport` does.
 */
export function putVisitReport(report: ChangeReport, now = new Date()): Promise<ChangeReport> {
  return withStorageErrors(() =>
    db.transaction('rw', db.papers, db.reports, db.log, async () => {
      const [latest] = await reportsOf(report.paper);
      if (latest && isSameFinding(latest, report)) return latest;
      await putReport(report, now);
      return report;
    }),
  );
}

/** The quotes of a paper that are not in the bin. Throws `storage-blocked`. */
export function quotesToCheck(paper: string): Promise<Quote[]> {
  return withStorageErrors(() =>
    db.quotes
      .where('paper')
      .equals(paper)
      .filter(({ deletedAt }) => deletedAt === null)
      .toArray(),
  );
}

/** Whether the texts of both papers (their SHA-256) are kept, so that they can be compared. For `useLiveQuery`. */
export async function haveTexts(one: string, other: string): Promise<boolean> {
  return (await db.paperTexts.where('paper').anyOf(one, other).count()) === 2;
}

/** Every report of a paper (its SHA-256), the latest first. For `useLiveQuery`. */
export async function reportsOf(paper: string): Promise<ChangeReport[]> {
  return (await db.reports.where('paper').equals(paper).toArray()).sort(latestFirst);
}

/** The latest report of each paper that has one, by the paper's SHA-256. For `useLiveQuery`. */
export async function latestReports(): Promise<ReadonlyMap<string, ChangeReport>> {
  const latest = new Map<string, ChangeReport>();
  await db.reports.each((report) => {
    const other = latest.get(report.paper);
    if (!other || latestFirst(report, other) < 0) latest.set(report.paper, report);
  });
  return latest;
}

/** The papers (SHA-256) of which the latest look found another source, or none. Throws `storage-blocked`. */
export async function papersFoundChanged(): Promise<string[]> {
  const latest = await withStorageErrors(latestReports);
  return [...latest.values()].filter(isSourceChanged).map(({ paper }) => paper);
}

function latestFirst(one: ChangeReport, other: ChangeReport): number {
  return one.checkedAt > other.checkedAt ? -1 : one.checkedAt < other.checkedAt ? 1 : 0;
}

/**
 * Takes quotes that are erased out of the reports, which repeat words of theirs. Inside a transaction that holds
 * reports and log.
 */
export async function eraseFromReports(paper: string, quotes: ReadonlySet<string>, now: Date): Promise<void> {
  for (const report of await reportsOf(paper)) {
    const rest = report.quotes.filter(({ id }) => !quotes.has(id));
    if (rest.length === report.quotes.length) continue;
    const after = { ...report, quotes: rest };
    await db.reports.put(after);
    await writeLog([reportEvent('edit', after)], now);
  }
}

/**
 * Deletes the reports of a paper and the texts that were kept only for them; gives what brings them back. Inside a
 * transaction that holds papers, reports, paperTexts and log.
 */
export async function dropReports(paper: string, now: Date): Promise<() => Promise<void>> {
  const reports = await reportsOf(paper);
  await db.reports.bulkDelete(reports.map(({ id }) => id));
  await writeLog(
    reports.map(({ id }) => ({ action: 'erase', kind: 'report', id, digest: null })),
    now,
  );
  const needed = new Set((await db.reports.toArray()).map(({ after }) => after));
  const texts: PaperTextRow[] = [];
  for (const { after } of reports) {
    if (after === null || needed.has(after) || (await db.papers.get(after))) continue;
    const text = await db.paperTexts.get(after);
    if (text) texts.push(text);
    await db.paperTexts.delete(after);
  }
  return async () => {
    await db.reports.bulkPut(reports);
    await db.paperTexts.bulkPut(texts);
    await writeLog(
      reports.map((report) => reportEvent('restore', report)),
      new Date(),
    );
  };
}
