import * as z from 'zod';
import { CITED_FROM, type CitedFieldName } from './citation.ts';

// Apart from what is done with citations: the locker draws its first quotes before checkers are loaded.

/** One fact of a citation: what Minuted made out of the paper and where, and what the reader typed, which always wins. */
export const citedFieldSchema = z.strictObject({
  detected: z.string().nullable(),
  from: z.enum(CITED_FROM).nullable(),
  typed: z.string().nullable(),
});

/**
 * The facts by which a paper, or the report of a pack that a quote stands in, is cited. (Fields: how council papers
 * are cited in letters, studies and bundles of evidence.)
 */
export const citationSchema = z.strictObject({
  council: citedFieldSchema,
  body: citedFieldSchema,
  meetingDate: citedFieldSchema,
  agendaItem: citedFieldSchema,
  reportTitle: citedFieldSchema,
  author: citedFieldSchema,
} satisfies Record<CitedFieldName, typeof citedFieldSchema>);
