import { ExpectedError } from '../result.ts';

/**
 * The address of a paper as somebody typed it, a link named it or a page handed it to us; it is trusted in nothing.
 * Words without a scheme (`www.kent.gov.uk/a.pdf`) are taken for https.
 * Errors: `page-only` for what exists only inside another page, `local-file`, and `bad-address` for all that is not
 * http or https.
 */
export function parsePaperAddress(words: string): URL {
  const typed = words.trim();
  const url =
    URL.parse(typed) ?? (/^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(typed) && URL.parse(`https://${typed}`));
  if (!url) throw new ExpectedError('bad-address');
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return url;
    case 'blob:':
    case 'data:':
      throw new ExpectedError('page-only');
    case 'file:':
      throw new ExpectedError('local-file');
    default:
      throw new ExpectedError('bad-address');
  }
}
