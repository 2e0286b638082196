import { sha256OfBytes } from '../../evidence/sha256.ts';
import type { ExportHeader } from '../evidence-json.ts';
import { writeZip, type ZipFile } from '../zip/write-zip.ts';
import {
  BACKUP_FORMAT,
  BACKUP_TABLES,
  BACKUP_VERSION,
  type BackupManifest,
  type BackupTable,
} from './backup-schemas.ts';

/** The rows of a table as lines of JSON, and how many. */
export type BackupLines = { lines: Blob; count: number };

/**
 * A backup: a ZIP of `backup.json` (counts, and the SHA-256 of every other file), `rows/*.jsonl` and the files that rows
 * name. Throws `pack-too-big` above 4 GB.
 */
export async function writeBackup(
  header: ExportHeader,
  rows: Record<BackupTable, BackupLines>,
  others: readonly ZipFile[],
  onProgress: (done: number, all: number) => void = () => {},
): Promise<{ file: Blob; manifest: BackupManifest }> {
  const files: ZipFile[] = [
    ...BACKUP_TABLES.map((name) => ({ path: rowsPath(name), content: rows[name].lines, deflate: true })),
    ...others,
  ];
  const sums: BackupManifest['files'] = [];
  for (const { path, content } of files) {
    const sha256 = await sha256OfBytes(new Uint8Array(await content.arrayBuffer()));
    sums.push({ path, bytes: content.size, sha256 });
    onProgress(sums.length, files.length);
  }
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    ...header,
    counts: Object.fromEntries(
      BACKUP_TABLES.map((name) => [name, rows[name].count]),
    ) as BackupManifest['counts'],
    files: sums,
  };
  const first = {
    path: 'backup.json',
    content: new Blob([JSON.stringify(manifest, null, 1)]),
    deflate: true,
  };
  return { file: await writeZip([first, ...files], new Date(header.exportedAt)), manifest };
}

/** Where the rows of a table are in a backup. */
export function rowsPath(name: BackupTable): string {
  return `rows/${name}.jsonl`;
}
