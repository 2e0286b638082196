import type { ErrorCode } from '../core/result.ts';

/** The failures that can be met on a web page: what stands here is loaded into every page. */
export const PAGE_ERROR_TEXT = {
  'bad-request': 'Minuted could not understand this step. Reload the page and try again.',
  disconnected:
    'Minuted was updated or switched off. Reload this page, then try again; nothing saved is lost.',
  'storage-full':
    'Your disk or the browser’s storage is full, so nothing more can be kept. Free some space, or export and then delete old quotes, and try again.',
  'storage-blocked':
    'The browser does not let Minuted keep anything here (a private window, perhaps). Open a normal window and try again.',
  'newer-locker':
    'Your locker was last used by a newer Minuted. Update Minuted, then try again; nothing was changed.',
  interrupted:
    'The browser stopped in the middle of this, so nothing was changed. Check that your disk has free space, then try again.',
  'not-found': 'This quote is not in the locker any more. Reload the page to see what is there.',
  'nothing-selected': 'Select some words with text in them first, then save again.',
  'too-long':
    'This is too long for one quote. Select a shorter passage (up to about 30 pages), then save again.',
  'page-too-long':
    'One piece of text here is too long for Minuted, so some of the page was not searched. You can still save words from it.',
  'no-permission': 'Minuted may not read this site yet. Choose “Allow” and try again.',
  unexpected: 'Something unexpected went wrong. Nothing saved is lost; reload the page and try again.',
} as const satisfies Partial<Record<ErrorCode, string>>;

/** The sentence to show for a failure on a web page; a failure that no page can have was not expected. */
export function pageErrorText(code: ErrorCode): string {
  const texts: Partial<Record<ErrorCode, string>> = PAGE_ERROR_TEXT;
  return texts[code] ?? PAGE_ERROR_TEXT.unexpected;
}
