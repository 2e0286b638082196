import type * as z from 'zod';
import type { citationSchema, citedFieldSchema } from './citation-schema.ts';

/** Where in or around a paper a fact was found. */
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

/** What a citation is made of, beside pages and paragraph. The date of the meeting is an ISO date ("2026-03-07"). */
export const CITED_FIELDS = [
  'council',
  'body',
  'meetingDate',
  'agendaItem',
  'reportTitle',
  'author',
] as const;

export type CitedFieldName = (typeof CITED_FIELDS)[number];
export type CitedField = z.infer<typeof citedFieldSchema>;
export type Citation = z.infer<typeof citationSchema>;

/** A field of which nothing is known. */
export const UNKNOWN_FIELD: CitedField = { detected: null, from: null, typed: null };

/** A citation of which nothing is known. */
export function emptyCitation(): Citation {
  const fields = CITED_FIELDS.map((name) => [name, UNKNOWN_FIELD] as const);
  return Object.fromEntries(fields) as Citation;
}

/** What stands for a field: what was typed for the quote, then for the paper; else what was detected, in that order. */
export function citedValue(
  name: CitedFieldName,
  paper: Citation,
  quote: Citation = emptyCitation(),
): string | null {
  return quote[name].typed ?? paper[name].typed ?? quote[name].detected ?? paper[name].detected;
}

/** One citation out of two: what is typed in the first stays, what is detected in the second is newer. */
export function mergeCitations(first: Citation, second: Citation): Citation {
  const fields = CITED_FIELDS.map((name) => [name, mergeFields(first[name], second[name])] as const);
  return Object.fromEntries(fields) as Citation;
}

/** One field out of two, by the same rule. */
export function mergeFields(first: CitedField, second: CitedField): CitedField {
  const found = second.detected === null ? first : second;
  return { detected: found.detected, from: found.from, typed: first.typed ?? second.typed };
}
