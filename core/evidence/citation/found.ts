import { CITED_FIELDS, type Citation, type CitedField, type CitedFrom } from '../citation.ts';

/** A fact that was made out, and where. */
export type Found = { value: string; from: CitedFrom };

/** The longest value that is kept: what is longer is no name, title or date. */
const LONGEST = 400;

/** A cited field with what was found; nothing typed. Spaces and line ends become single spaces. */
export function toField(found: Found | null): CitedField {
  const value = found?.value.replace(/\s+/g, ' ').trim() ?? '';
  return found && value !== '' && value.length <= LONGEST
    ? { detected: value, from: found.from, typed: null }
    : { detected: null, from: null, typed: null };
}

/** A citation of which nothing is known. */
export function emptyCitation(): Citation {
  return Object.fromEntries(CITED_FIELDS.map((name) => [name, toField(null)])) as Citation;
}
