import { UNKNOWN_FIELD, type CITED_FROM, type CitedField } from '../citation.ts';

export type CitedFrom = (typeof CITED_FROM)[number];

/** A fact that was made out, and where. */
export type Found = { value: string; from: CitedFrom };

/** The longest value that is kept: what is longer is no name, title or date. */
const LONGEST = 400;

/** A cited field with what was found; nothing typed. Spaces and line ends become single spaces. */
export function toField(found: Found | null): CitedField {
  const value = found?.value.replace(/\s+/g, ' ').trim() ?? '';
  if (!found || value === '' || value.length > LONGEST) return UNKNOWN_FIELD;
  return { detected: value, from: found.from, typed: null };
}
