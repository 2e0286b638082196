import { collectText } from '../../core/exports/collect-text.ts';
import type { BackupLines } from '../../core/exports/backup/write-backup.ts';
import { writeBackup } from '../../core/exports/backup/write-backup.ts';
import type { BackupManifest, BackupRow, BackupTable } from '../../core/exports/backup/backup-schemas.ts';
import type { ExportHeader } from '../../core/exports/evidence-json.ts';
import type { ZipFile } from '../../core/exports/zip/write-zip.ts';
import { db, type EditRow, type PaperTextRow, type PictureRow, type SourceRow } from '../db.ts';
import { eachChunk, type RowTable } from '../each-chunk.ts';
import { fromPaperRow } from '../paper-row.ts';
import { withStorageErrors } from '../storage-error.ts';

/** Rows with bytes of their own that are held at a time. */
const FEW = 10;

/**
 * Everything in the locker, the bin included, in one file that `restoreBackup` takes; read in one transaction, so that
 * nothing changes half-way. Without `withCopies` the kept copies of papers stay out. Throws `pack-too-big` above 4 GB,
 * `storage-blocked`.
 */
export async function makeBackup(
  header: ExportHeader,
  withCopies: boolean,
  onProgress?: (done: number, all: number) => void,
): Promise<{ file: Blob; manifest: BackupManifest }> {
  const files: ZipFile[] = [];
  const attach = (path: string, content: Blob, deflate = false) => {
    files.push({ path, content, deflate });
    return path;
  };
  const rows = await withStorageErrors(() =>
    db.transaction('r', db.tables, async () => ({
      papers: await linesOf('papers', db.papers, fromPaperRow),
      quotes: await linesOf('quotes', db.quotes, same<BackupRow<'quotes'>>),
      folders: await linesOf('folders', db.folders, same<BackupRow<'folders'>>),
      edits: await linesOf('edits', db.edits, ({ seq: _seq, ...edit }: EditRow) => edit),
      reports: await linesOf('reports', db.reports, same<BackupRow<'reports'>>),
      log: await linesOf('log', db.log, same<BackupRow<'log'>>),
      packs: await linesOf('packs', db.packs, same<BackupRow<'packs'>>),
      mutes: await linesOf('mutes', db.mutes, same<BackupRow<'mutes'>>),
      tallies: await linesOf('tallies', db.tallies, same<BackupRow<'tallies'>>),
      pictures: await linesOf('pictures', db.pictures, (row: PictureRow) => ({
        ...row,
        pictures: row.pictures.map(({ image, ...picture }, index) => {
          const type = image.type === 'image/png' ? 'image/png' : 'image/webp';
          const path = `pictures/${row.quote}-${index + 1}.${type.slice(6)}`;
          return { ...picture, type, image: attach(path, image) } as const;
        }),
      })),
      categoryNames: await linesOf('categoryNames', db.categoryNames, same<BackupRow<'categoryNames'>>),
      paperTexts: await linesOf(
        'paperTexts',
        db.paperTexts,
        ({ paper, gzip, keptAt }: PaperTextRow) => ({
          paper,
          keptAt,
          gzip: attach(`texts/${paper}.json.gz`, new Blob([gzip])),
        }),
        FEW,
      ),
      sources: withCopies
        ? await linesOf('sources', db.sources, ({ copy, ...row }: SourceRow) => {
            const type = copy.type === 'application/pdf' ? copy.type : 'text/html';
            const path = `copies/${row.paper}.${type === 'text/html' ? 'html' : 'pdf'}`;
            return { ...row, type, copy: attach(path, copy, type === 'text/html') } as const;
          })
        : { lines: new Blob([]), count: 0 },
    })),
  );
  return writeBackup(header, rows, files, onProgress);
}

const same = <T>(row: T): T => row;

async function linesOf<T extends BackupTable, Row extends object>(
  _name: T,
  table: RowTable<Row>,
  toRow: (row: Row) => BackupRow<T>,
  atOnce?: number,
): Promise<BackupLines> {
  const lines = collectText();
  let count = 0;
  await eachChunk(
    table,
    (rows) => {
      for (const row of rows) lines.add(`${JSON.stringify(toRow(row))}\n`);
      count += rows.length;
    },
    atOnce,
  );
  return { lines: lines.end(), count };
}
