import { browser } from '#imports';
import { ExpectedError } from '../core/result.ts';
import { askPaper } from './ask-paper.ts';

const SCRIPT = '/page-copy.js';

/**
 * A copy of the page in a tab, as one HTML file without scripts. Needs permission for the site or a click of the reader
 * (activeTab). Throws `no-permission`, and `changed-halfway` when the page is not the paper of this SHA-256 any more.
 */
export async function takePageCopy(tabId: number, sha256: string): Promise<Blob> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId }, files: [SCRIPT] })
    .catch((error: unknown) => {
      throw new ExpectedError('no-permission', error);
    });
  const html: unknown = answer?.result;
  const now = await askPaper(tabId, 'describePaper', {});
  if (typeof html !== 'string' || !now.ok || now.value.paper?.sha256 !== sha256)
    throw new ExpectedError('changed-halfway');
  return new Blob([html], { type: 'text/html' });
}
