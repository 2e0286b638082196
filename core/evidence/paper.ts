import * as z from 'zod';
import { citationSchema } from './citation-schema.ts';
import { coverageSchema } from './coverage.ts';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What the site said of a file when it sent it: the headers `Last-Modified` and `ETag`, as they came. */
const sentAsSchema = z.strictObject({ lastModified: z.string().nullable(), etag: z.string().nullable() });

/** When a PDF says that it was made and last changed. */
const fileDatesSchema = z.strictObject({
  made: z.iso.datetime({ offset: true }).nullable(),
  changed: z.iso.datetime({ offset: true }).nullable(),
});

/** How many places of each band were found when the whole paper was last searched. Hidden ones are not counted. */
export const readSchema = z.strictObject({
  at: z.iso.datetime(),
  first: z.int().nonnegative(),
  worth: z.int().nonnegative(),
  maybe: z.int().nonnegative(),
});

/** A paper as it was met just now: what a page or the reader says of it when it is opened or quoted. */
export const paperSeenSchema = z.strictObject({
  /** SHA-256 (hex) of the bytes of a PDF, or of the UTF-8 reading text of a web page. */
  sha256: sha256Schema,
  kind: z.enum(['page', 'pdf']),
  title: z.string(),
  /** Where it was opened: a web address, or `file:` and the name for a file the reader chose. */
  address: z.string().min(1),
  coverage: coverageSchema,
  /** What was detected for its citation; not there where nobody looked. */
  citation: citationSchema.optional(),
  dates: fileDatesSchema.optional(),
  sentAs: sentAsSchema.optional(),
});

/** A paper in the locker. Its addresses are aliases: the SHA-256 says what it is. */
export const paperSchema = z.strictObject({
  sha256: sha256Schema,
  kind: z.enum(['page', 'pdf']),
  title: z.string(),
  addresses: z.array(
    z.strictObject({
      address: z.string().min(1),
      firstSeen: z.iso.datetime(),
      lastSeen: z.iso.datetime(),
      /** As the site said at the last visit. */
      sentAs: sentAsSchema,
    }),
  ),
  coverage: coverageSchema,
  citation: citationSchema,
  dates: fileDatesSchema,
  /** The last whole search; null for a paper that was quoted from but never searched to its end. */
  read: readSchema.nullable(),
});

export type FileDates = z.infer<typeof fileDatesSchema>;
export type SentAs = z.infer<typeof sentAsSchema>;
export type PaperSeen = z.infer<typeof paperSeenSchema>;
export type Paper = z.infer<typeof paperSchema>;
export type PaperRead = z.infer<typeof readSchema>;
