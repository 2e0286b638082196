import * as z from 'zod';
import { KIND_NAMES, PRIVATE_KINDS } from './private-kind.ts';

/** What an export says of what was masked in it. `count` is in how many quotes, papers, folders and reports. */
export const maskedSchema = z.array(
  z.strictObject({
    what: z.enum([...PRIVATE_KINDS, 'quote-left-out', 'words-around-left-out']),
    count: z.int().positive(),
  }),
);

export type Masked = z.infer<typeof maskedSchema>;

/** "Private words were masked before this was saved: postcode (2 records). 1 quote was left out." Empty for nothing. */
export function describeMasked(masked: Masked): string {
  const kinds = masked.flatMap(({ what, count }) =>
    what === 'quote-left-out' || what === 'words-around-left-out'
      ? []
      : [`${KIND_NAMES[what]} (in ${count === 1 ? '1 record' : `${count} records`})`],
  );
  const left = masked.find(({ what }) => what === 'quote-left-out')?.count ?? 0;
  const around = masked.find(({ what }) => what === 'words-around-left-out')?.count ?? 0;
  return [
    kinds.length > 0 && `Private words were masked before this was saved: ${kinds.join(', ')}.`,
    left > 0 && `${left === 1 ? '1 quote was' : `${left} quotes were`} left out because of private words.`,
    around > 0 &&
      `The words around ${around === 1 ? '1 quote were' : `${around} quotes were`} left out for the same reason.`,
  ]
    .filter(Boolean)
    .join(' ');
}
