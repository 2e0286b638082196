import * as z from 'zod';

/** What a citation is made of; `meetingDate` is an ISO date, 'YYYY-MM-DD'. */
export const CITED_FIELDS = [
  'council',
  'body',
  'meetingDate',
  'agendaItem',
  'reportTitle',
  'author',
] as const;

/** Where Minuted found a fact of a citation. */
export const CITED_FROM = [
  'host',
  'address',
  'metadata',
  'first-page',
  'outline',
  'stamp',
  'web-page',
  'attendance',
] as const;

/** One fact of a citation: what Minuted made out of the paper, where it found it, and what the reader typed, which always wins. */
export const citedFieldSchema = z.strictObject({
  detected: z.string().nullable(),
  from: z.enum(CITED_FROM).nullable(),
  typed: z.string().nullable(),
});

/** The facts of a citation. Papers and quotes have one each. */
export const citationSchema = z.strictObject({
  council: citedFieldSchema,
  body: citedFieldSchema,
  meetingDate: citedFieldSchema,
  agendaItem: citedFieldSchema,
  reportTitle: citedFieldSchema,
  author: citedFieldSchema,
});

export type CitedFieldName = (typeof CITED_FIELDS)[number];
export type CitedFrom = (typeof CITED_FROM)[number];
export type CitedField = z.infer<typeof citedFieldSchema>;
export type Citation = z.infer<typeof citationSchema>;
