import type { CitedField } from '../core/evidence/citation.ts';

const PLACES: Record<NonNullable<CitedField['from']>, string> = {
  host: 'the address of the site',
  address: 'the name of the file',
  metadata: 'the file’s properties',
  'first-page': 'the head of the report',
  outline: 'the file’s list of contents',
  stamp: 'the stamp on the page',
  'web-page': 'the web page',
  attendance: 'the list of those present (a suggestion: please check it)',
};

/** Where a fact was found, in the reader's words. */
export function foundIn(from: NonNullable<CitedField['from']>): string {
  return PLACES[from];
}
