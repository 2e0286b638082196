import * as z from 'zod';
import type { ReadingText } from './reading-text.ts';

const place = z.int().nonnegative();
const mark = z.string().nullable();

/** A reading text as it comes out of a page, or out of the database. */
export const readingTextSchema: z.ZodType<ReadingText> = z.strictObject({
  text: z.string(),
  blocks: z.array(
    z.strictObject({
      start: place,
      end: place,
      kind: z.enum(['heading', 'paragraph', 'item', 'cell']),
      running: z.boolean().optional(),
    }),
  ),
  pages: z.array(
    z.strictObject({
      page: z.int().positive(),
      start: place,
      end: place,
      marks: z.strictObject({ packPage: mark, reportPage: mark, agendaItem: mark }).optional(),
    }),
  ),
});
