import * as z from 'zod';
import { categoryNameSchema } from '../evidence/category-name-schema.ts';
import { changeReportSchema } from '../evidence/change-report.ts';
import { readCountSchema } from '../evidence/count-read.ts';
import { folderSchema } from '../evidence/folder.ts';
import { paperSchema } from '../evidence/paper.ts';
import { quoteSchema } from '../evidence/quote.ts';
import { maskedSchema } from '../private-data/masked.ts';

export const EVIDENCE_FORMAT = 'minuted-evidence';
export const EVIDENCE_VERSION = 4;
/** The file of the JSON Schema, as it lies in the extension; put beside an export, editors find it. */
export const EVIDENCE_SCHEMA = 'evidence.schema.json';

/** Who made an export, and when, and what the reader masked in it. */
export const exportHeaderSchema = z.strictObject({
  exportedAt: z.iso.datetime(),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  /** Not there where nothing was masked. */
  masked: maskedSchema.min(1).optional(),
});

/** The file `evidence.json`: every paper, quote, folder and change report of a locker, without what is in the bin. */
export const evidenceSchema = z.strictObject({
  /** Where the JSON Schema of the file is. */
  $schema: z.string(),
  format: z.literal(EVIDENCE_FORMAT),
  /** Goes up when an older Minuted could no longer read the file. */
  version: z.literal(EVIDENCE_VERSION),
  ...exportHeaderSchema.shape,
  papers: z.array(paperSchema),
  quotes: z.array(z.strictObject({ ...quoteSchema.shape, deletedAt: z.null() })),
  folders: z.array(folderSchema),
  /** What was found when a paper's address was looked at again. */
  reports: z.array(changeReportSchema),
  /** What the categories of the quotes are called, where that is known. */
  categories: z.array(categoryNameSchema),
  read: readCountSchema,
});

export type ExportHeader = z.infer<typeof exportHeaderSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;

/** The JSON Schema (draft 2020-12) of `evidence.json`, for people who read the file with programs of their own. */
export function evidenceJsonSchema(): Record<string, unknown> {
  return {
    title: 'Minuted evidence',
    description: 'The papers and quotes of a locker, as exported by Minuted.',
    ...z.toJSONSchema(evidenceSchema),
  };
}
