import type { CitedField } from '../core/evidence/citation.ts';
import { say } from '../platform/say.ts';

const PLACES: Record<NonNullable<CitedField['from']>, string> = {
  host: say('foundIn_theAddressOfTheSite'),
  address: say('foundIn_theNameOfTheFile'),
  metadata: say('foundIn_theFilesProperties'),
  'first-page': say('foundIn_theHeadOfTheReport'),
  outline: say('foundIn_theFilesListOfContents'),
  stamp: say('foundIn_theStampOnThePage'),
  'web-page': say('foundIn_theWebPage'),
  attendance: say('foundIn_theListOfThosePresentA'),
};

/** Where a fact was found, in the reader's words. */
export function foundIn(from: NonNullable<CitedField['from']>): string {
  return PLACES[from];
}
