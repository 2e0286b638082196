import * as z from 'zod';
import { sha256Schema } from '../../evidence/paper.ts';
import { exportHeaderSchema } from '../evidence-json.ts';

export const PACK_FORMAT = 'minuted-pack';
export const PACK_VERSION = 1;

/** `data/pack.json`: which file of an evidence pack belongs to which paper and quote. */
export const packIndexSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  /** Goes up when an older Minuted could no longer read the pack. */
  version: z.literal(PACK_VERSION),
  ...exportHeaderSchema.shape,
  /** Papers (SHA-256) with quotes whose reading text is in `data/texts`. */
  texts: z.array(sha256Schema),
  /** Kept copies of papers with quotes. */
  sources: z.array(
    z.strictObject({
      paper: sha256Schema,
      /** Of the copy: the same as `paper` for a PDF. */
      sha256: sha256Schema,
      path: z.string(),
      type: z.enum(['application/pdf', 'text/html']),
    }),
  ),
  pictures: z.array(
    z.strictObject({
      quote: z.string(),
      page: z.int().positive(),
      width: z.number().positive(),
      height: z.number().positive(),
      path: z.string(),
      type: z.enum(['image/webp', 'image/png']),
    }),
  ),
});

export type PackIndex = z.infer<typeof packIndexSchema>;
