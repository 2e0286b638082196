import { browser } from '#imports';
import type { ExportHeader } from '../../core/exports/evidence-json.ts';

/** Who makes an export, and that it is made now. */
export function exportHeader(): ExportHeader {
  const { version } = browser.runtime.getManifest();
  return { exportedAt: new Date().toISOString(), generator: { name: 'Minuted', version } };
}
