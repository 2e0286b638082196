import type { Handlers } from './handle.ts';
import type { RequestOf } from './protocol.ts';

/** Keeps what was counted in a page, with `keep`, unless it is open in a private window: that leaves nothing behind. */
export function tallyPage(keep: (request: RequestOf<'tallyPage'>) => Promise<void>): Handlers['tallyPage'] {
  return async (request, { tab }) => {
    if (!tab?.incognito) await keep(request);
    return null;
  };
}
