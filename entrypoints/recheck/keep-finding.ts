import type { ChangeReport } from '../../core/evidence/change-report.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { keepText } from '../../storage/paper-texts.ts';
import { putReport, putVisitReport } from '../../storage/reports.ts';

/**
 * Keeps a report, and the text of a new version beside it, so that the texts can be compared later. On a visit one that
 * says what the last one said is not kept again. Throws `storage-full`, `storage-blocked`.
 */
export async function keepFinding(
  report: ChangeReport,
  reading: ReadingText | null,
  isVisit: boolean,
): Promise<ChangeReport> {
  const kept = isVisit ? await putVisitReport(report) : await putReport(report).then(() => report);
  if (report.outcome === 'changed' && report.after !== null && reading) await keepText(report.after, reading);
  return kept;
}
