import { CITED_FIELDS, type Citation, type CitedFieldName } from '../citation.ts';

/** What stands for each field, null for what nobody knows. */
export type CitedValues = Record<CitedFieldName, string | null>;

/**
 * What stands for a quote: what the reader typed, for the quote before the paper; else what was made out, in the same
 * order. An empty text that was typed means "leave it out".
 */
export function citedValues(quote: Citation, paper: Citation): CitedValues {
  const entries = CITED_FIELDS.map((name) => {
    const [own, papers] = [quote[name], paper[name]];
    const value = own.typed ?? papers.typed ?? own.detected ?? papers.detected;
    return [name, value?.replace(/\s+/g, ' ').replace(/^[ ,;]+|[ ,;:]+$/g, '') || null];
  });
  return Object.fromEntries(entries) as CitedValues;
}
