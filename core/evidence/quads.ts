import * as z from 'zod';

/**
 * The corners of one stretch of a line in PDF user space (points, not turned by the page's rotation): x and y of
 * top left, top right, bottom left, bottom right. That is the order that PDF readers use, whatever ISO 32000 says.
 */
export const quadSchema = z.array(z.number()).length(8);

/** The quads of some words on one PDF page (from 1), in reading order. */
export const pageQuadsSchema = z.strictObject({
  page: z.int().positive(),
  quads: z.array(quadSchema).min(1),
});

export type Quad = z.infer<typeof quadSchema>;
export type PageQuads = z.infer<typeof pageQuadsSchema>;
