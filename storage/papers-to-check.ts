import type { ChangeReport } from '../core/evidence/change-report.ts';
import type { Paper } from '../core/evidence/paper.ts';
import { db } from './db.ts';
import { fromPaperRow } from './paper-row.ts';
import { latestReports } from './reports.ts';

/** The papers that have quotes, with the latest report of each; those looked at last come first. For `useLiveQuery`. */
export function papersToCheck(): Promise<{ paper: Paper; latest: ChangeReport | null }[]> {
  return db.transaction('r', db.papers, db.quotes, db.reports, async () => {
    const quoted = (await db.quotes.orderBy('paper').uniqueKeys()) as string[];
    const latest = await latestReports();
    const rows = await db.papers.bulkGet(quoted);
    return rows
      .flatMap((row) => (row ? { paper: fromPaperRow(row), latest: latest.get(row.sha256) ?? null } : []))
      .sort((a, b) => ((a.latest?.checkedAt ?? '') > (b.latest?.checkedAt ?? '') ? -1 : 1));
  });
}
