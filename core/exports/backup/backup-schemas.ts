import * as z from 'zod';
import { categoryNameSchema } from '../../evidence/category-name-schema.ts';
import { changeReportSchema } from '../../evidence/change-report.ts';
import { folderSchema } from '../../evidence/folder.ts';
import { logEntrySchema } from '../../evidence/log.ts';
import { paperSchema, sha256Schema } from '../../evidence/paper.ts';
import { quoteSchema } from '../../evidence/quote.ts';
import { packSchema } from '../../phrases/pack.ts';
import { exportHeaderSchema } from '../evidence-json.ts';

export const BACKUP_FORMAT = 'minuted-backup';
export const BACKUP_VERSION = 2;

/** The rows of a backup: a file `rows/<name>.jsonl` each, one row a line. Copies, pictures and texts are files of their own. */
export const backupRowSchemas = {
  papers: paperSchema,
  /** Those in the bin as well. */
  quotes: quoteSchema,
  folders: folderSchema,
  edits: z.strictObject({
    quote: z.string(),
    at: z.iso.datetime(),
    before: quoteSchema.partial(),
  }),
  reports: changeReportSchema,
  log: logEntrySchema,
  packs: z.strictObject({ id: z.string(), pack: packSchema, addedAt: z.iso.datetime() }),
  mutes: z.strictObject({ paper: sha256Schema, key: z.string(), mutedAt: z.iso.datetime() }),
  tallies: z.strictObject({
    paper: sha256Schema,
    counts: z.record(z.string(), z.int().positive()),
    countedAt: z.iso.datetime(),
  }),
  pictures: z.strictObject({
    quote: z.string(),
    madeAt: z.iso.datetime(),
    pictures: z.array(
      z.strictObject({
        page: z.int().positive(),
        width: z.number().positive(),
        height: z.number().positive(),
        /** Path in the backup. */
        image: z.string(),
        type: z.enum(['image/webp', 'image/png']),
      }),
    ),
  }),
  /** The reading text of a paper, as gzip. */
  paperTexts: z.strictObject({ paper: sha256Schema, gzip: z.string(), keptAt: z.iso.datetime() }),
  sources: z.strictObject({
    paper: sha256Schema,
    sha256: sha256Schema,
    copy: z.string(),
    type: z.enum(['application/pdf', 'text/html']),
    keptAt: z.iso.datetime(),
  }),
  /** Version 1 had none. */
  categoryNames: categoryNameSchema,
} satisfies Record<string, z.ZodType>;

export type BackupTable = keyof typeof backupRowSchemas;
export type BackupRow<T extends BackupTable> = z.infer<(typeof backupRowSchemas)[T]>;
export type BackupRows = { [T in BackupTable]: BackupRow<T>[] };
export const BACKUP_TABLES = Object.keys(backupRowSchemas) as BackupTable[];

/** `backup.json`, the first file of a backup: what the others are. */
export const backupManifestSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  ...exportHeaderSchema.shape,
  /** Rows of each kind. */
  counts: z.record(z.enum(BACKUP_TABLES), z.int().nonnegative()),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), sha256: sha256Schema })),
});

export type BackupManifest = z.infer<typeof backupManifestSchema>;
