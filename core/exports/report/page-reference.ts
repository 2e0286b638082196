import type { Quote } from '../../evidence/quote.ts';

/** Every page number that is known of a quote: "pack page 131, report page 7, PDF page 143"; empty for a web page. */
export function pageReference({ place, pages }: Pick<Quote, 'place' | 'pages'>): string {
  const [first, last] = [pages[0], pages.at(-1)];
  return [
    place.packPage && `pack page ${place.packPage}`,
    place.reportPage && `report page ${place.reportPage}`,
    first !== undefined && (first === last ? `PDF page ${first}` : `PDF pages ${first}–${last}`),
  ]
    .filter(Boolean)
    .join(', ');
}
