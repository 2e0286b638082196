import { EXPORT_FORMATS, exportFileName } from '../../core/exports/formats.ts';
import { downloadBlob } from '../../platform/download-blob.ts';
import { exportLocker } from '../../storage/export-locker.ts';
import { exportHeader } from './export-header.ts';

/** Downloads some quotes with their papers in the first of our formats, which can be imported again. */
export async function exportQuotes(ids: readonly string[]): Promise<string> {
  const [format] = EXPORT_FORMATS;
  const header = exportHeader();
  const name = exportFileName(format, header.exportedAt);
  downloadBlob(await exportLocker(format, header, { only: new Set(ids) }), name);
  return name;
}
