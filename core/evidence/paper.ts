import * as z from 'zod';
import { coverageSchema } from './coverage.ts';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** A paper as it was met just now: what a page or the reader says of it when it is opened or quoted. */
export const paperSeenSchema = z.strictObject({
  /** SHA-256 (hex) of the bytes of a PDF, or of the UTF-8 reading text of a web page. */
  sha256: sha256Schema,
  kind: z.enum(['page', 'pdf']),
  title: z.string(),
  /** Where it was opened: a web address, or `file:` and the name for a file the reader chose. */
  address: z.string().min(1),
  coverage: coverageSchema,
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
    }),
  ),
  coverage: coverageSchema,
});

export type PaperSeen = z.infer<typeof paperSeenSchema>;
export type Paper = z.infer<typeof paperSchema>;
