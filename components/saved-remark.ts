import { say } from '../platform/say.ts';

/** What a save could not do beside keeping the quote, which is kept. */
export type SavedRemark = 'no-text' | 'no-copy' | 'not-counted' | 'locker-lost';

const REMARKS: Record<SavedRemark, string> = {
  'no-text': say('savedRemark_theQuoteIsKeptButNot'),
  'no-copy': say('savedRemark_theQuoteIsKeptButNo'),
  'not-counted': say('savedRemark_thisPaperCouldNotBeCounted'),
  'locker-lost': say('savedRemark_theQuoteIsKeptButThe'),
};

/** The sentence about what a save could not do. */
export function savedRemark(remark: SavedRemark): string {
  return REMARKS[remark];
}
