/** What a save could not do beside keeping the quote, which is kept. */
export type SavedRemark = 'no-text' | 'no-copy' | 'not-counted' | 'locker-lost';

const REMARKS: Record<SavedRemark, string> = {
  'no-text':
    'The quote is kept, but not the whole text of its paper: your disk or the browser’s storage may be full, or the paper is changing. If the paper is changed later, only the quote can be compared.',
  'no-copy':
    'The quote is kept, but no copy of the paper: your disk or the browser’s storage is full, or the browser did not hand the paper over. Download the paper to be safe.',
  'not-counted':
    'This paper could not be counted as read: your disk or the browser’s storage is full. Nothing else is missing.',
  'locker-lost':
    'The quote is kept, but the browser has deleted what was in your locker before. Open the locker to see what you can do.',
};

/** The sentence about what a save could not do. */
export function savedRemark(remark: SavedRemark): string {
  return REMARKS[remark];
}
