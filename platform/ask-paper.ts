import { browser } from '#imports';
import type { Result } from '../core/result.ts';
import type { PaperMessageName, PaperRequests, PaperResponses } from './protocol.ts';

/** Asks the paper open in a tab; `disconnected` when no paper of ours is open there. */
export async function askPaper<N extends PaperMessageName>(
  tabId: number,
  name: N,
  request: PaperRequests[N],
): Promise<Result<PaperResponses[N]>> {
  try {
    return (await browser.tabs.sendMessage(tabId, { name, request })) ?? { ok: false, code: 'disconnected' };
  } catch {
    return { ok: false, code: 'disconnected' };
  }
}
