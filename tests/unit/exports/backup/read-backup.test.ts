import { expect, test } from 'vitest';
import {
  BACKUP_TABLES,
  type BackupManifest,
  type BackupTable,
} from '../../../../core/exports/backup/backup-schemas.ts';
import { readBackup } from '../../../../core/exports/backup/read-backup.ts';
import { rowsPath, writeBackup, type BackupLines } from '../../../../core/exports/backup/write-backup.ts';
import { readZip } from '../../../../core/exports/zip/read-zip.ts';
import { writeZip } from '../../../../core/exports/zip/write-zip.ts';
import { sampleHeader, samplePaper, sampleQuote } from '../sample-evidence.ts';

const NAME = { pack: 'other', category: 'TRN', name: 'Buses', packName: 'Of others' };
const lines = (rows: object[]): BackupLines => ({
  lines: new Blob(rows.map((row) => `${JSON.stringify(row)}\n`)),
  count: rows.length,
});

async function madeBackup(): Promise<Blob> {
  const rows: Partial<Record<BackupTable, object[]>> = {
    papers: [samplePaper],
    quotes: [sampleQuote],
    categoryNames: [NAME],
  };
  const all = Object.fromEntries(BACKUP_TABLES.map((name) => [name, lines(rows[name] ?? [])]));
  return (await writeBackup(sampleHeader, all as Record<BackupTable, BackupLines>, [])).file;
}

/** A backup in which the names of categories are as `change` makes them of its manifest, and their rows are gone. */
async function withoutNames(change: (manifest: BackupManifest) => object): Promise<Blob> {
  const entries = await readZip(await madeBackup(), 1e6);
  const names = rowsPath('categoryNames');
  const manifest = JSON.parse(await (await entries.get('backup.json')!.read()).text()) as BackupManifest;
  const files = manifest.files.filter(({ path }) => path !== names);
  const kept = [...entries.keys()].filter((path) => path !== names && path !== 'backup.json');
  return writeZip(
    [
      { path: 'backup.json', content: new Blob([JSON.stringify(change({ ...manifest, files }))]) },
      ...(await Promise.all(
        kept.map(async (path) => ({ path, content: await entries.get(path)!.read(), deflate: true })),
      )),
    ],
    new Date(sampleHeader.exportedAt),
  );
}

const asFirst = ({ counts: { categoryNames: _names, ...counts }, ...manifest }: BackupManifest) => ({
  ...manifest,
  version: 1,
  counts,
});

test('a backup has the names of categories that came with imports', async () => {
  const { rows } = await readBackup(await madeBackup());
  expect(rows.categoryNames).toEqual([NAME]);
});

test('a backup of version 1, which had no names of categories, is read with all that it has', async () => {
  const { manifest, rows } = await readBackup(await withoutNames(asFirst));
  expect(rows).toMatchObject({ papers: [samplePaper], quotes: [sampleQuote], categoryNames: [] });
  expect(manifest).toMatchObject({ version: 2, counts: { quotes: 1, categoryNames: 0 } });
});

test('a backup of version 2 from which the names were taken is damaged', async () => {
  await expect(readBackup(await withoutNames((manifest) => manifest))).rejects.toMatchObject({
    code: 'damaged-archive',
  });
});
