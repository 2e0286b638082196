import type { ChangeReport } from '../../../core/evidence/change-report.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import { isWebAddress } from '../../../core/evidence/source-link.ts';
import { findText } from '../../../storage/paper-texts.ts';
import { quotesToCheck } from '../../../storage/reports.ts';
import { keepFinding } from '../../recheck/keep-finding.ts';
import { makeReport } from '../../recheck/make-report.ts';
import { lookAtSource } from './look-at-source.ts';

/** Where a paper was seen last on the web; null for one that came from a file alone. */
export function webAddressOf({ addresses }: Paper): string | null {
  const web = addresses.filter(({ address }) => isWebAddress(address));
  return web.sort((a, b) => (a.lastSeen > b.lastSeen ? -1 : 1))[0]?.address ?? null;
}

/**
 * Looks at the source of a paper again and keeps the report. Throws `too-slow`, `storage-full`, `storage-blocked`, and the
 * signal's reason when it is broken off; then nothing is kept.
 */
export async function checkPaper(paper: Paper, address: string, signal: AbortSignal): Promise<ChangeReport> {
  const looked = await lookAtSource(paper, address, signal);
  const [quotes, before] = await Promise.all([quotesToCheck(paper.sha256), findText(paper.sha256)]);
  const report = await makeReport({ paper: paper.sha256, quotes, before }, address, looked, signal);
  signal.throwIfAborted();
  const { there } = looked;
  return keepFinding(report, typeof there === 'string' ? null : there.reading, false);
}
