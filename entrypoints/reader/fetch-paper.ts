import { toErrorCode, ExpectedError } from '../../core/result.ts';
import { fetchPaperFile } from '../../documents/pdf/fetch-paper-file.ts';
import type { PaperFile } from '../../documents/pdf/paper-file.ts';
import { isOurs } from '../../platform/pages.ts';
import { isAllowed } from '../../platform/sites.ts';
import { paperUrl, takeAskedEarly } from './ask-early.ts';

/**
 * Fetches a paper of the web, or one of our own. The address is trusted in nothing: any site can send the reader here.
 * Errors: those of `parsePaperAddress` and `fetchPaperFile`, and `no-permission` when the site is not allowed and does
 * not let us in by itself.
 */
export async function fetchPaper(address: string, signal: AbortSignal): Promise<PaperFile> {
  const url = paperUrl(address);
  try {
    return await fetchPaperFile(url, signal, takeAskedEarly(url));
  } catch (error) {
    signal.throwIfAborted();
    if (toErrorCode(error) !== 'cannot-reach' || isOurs(address) || (await isAllowed(url.href))) throw error;
    throw new ExpectedError('no-permission', error);
  }
}
