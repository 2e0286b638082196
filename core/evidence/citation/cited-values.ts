import { CITED_FIELDS, citedValue, type Citation, type CitedFieldName } from '../citation.ts';

/** What stands for each field, null for what nobody knows. */
export type CitedValues = Record<CitedFieldName, string | null>;

/** What stands for a quote, ready to be put between commas. An empty text that was typed means "leave it out". */
export function citedValues(quote: Citation, paper: Citation): CitedValues {
  const entries = CITED_FIELDS.map((name) => {
    const value = citedValue(name, paper, quote);
    return [name, value?.replace(/\s+/g, ' ').replace(/^[ ,;]+|[ ,;:]+$/g, '') || null];
  });
  return Object.fromEntries(entries) as CitedValues;
}
