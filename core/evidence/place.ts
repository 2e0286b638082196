import * as z from 'zod';

/**
 * Where a quote stands, in the words that people cite papers by; null for what the paper does not say. The PDF
 * pages are the quote's own `pages`. (How council papers are cited: page of the PDF, page of the pack, page of the
 * report, agenda item, paragraph number.)
 */
export const placeSchema = z.strictObject({
  /** As the pack stamps it: "131" of "Page 131". */
  packPage: z.string().nullable(),
  /** The report's own number or label of its page: "7", "iii". */
  reportPage: z.string().nullable(),
  /** The nearest stamp before the quote: "9" of "Agenda Item 9". */
  agendaItem: z.string().nullable(),
  /** The nearest paragraph number before the quote: "4.24". */
  paragraph: z.string().nullable(),
});

export type Place = z.infer<typeof placeSchema>;
