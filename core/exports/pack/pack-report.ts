import type { ExportFormat } from '../formats.ts';
import { buildReport } from '../report/build-report.ts';

/** The quotes for people to read in a pack: the path there, and what writes them. */
export const PACK_REPORT: { path: string; build: ExportFormat['build'] } = {
  path: 'data/report.html',
  build: buildReport,
};
