import { browser } from '#imports';
import type { Result } from '../core/result.ts';
// Types only: the schemas, and zod with them, stay out of the content script.
import type { MessageName, RequestOf, Responses } from './protocol.ts';

/** Pauses before each try, in milliseconds: the browser may stop the background again while it is waking up. */
const PAUSES = [0, 100, 400, 1500];

/**
 * Sends one message to the background and gives its answer; wakes the background if it sleeps. When it was
 * stopped before it answered, the message is sent again, which is safe because every message may arrive
 * twice. The answer is `disconnected` when that did not help, and at once when the extension itself is gone.
 */
export function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<Result<Responses[N]>> {
  return untilAnswered(async () => {
    try {
      return await browser.runtime.sendMessage({ name, request });
    } catch {
      return undefined;
    }
  });
}

/** Tries again after a while as long as there is no answer (undefined), as `send` does. */
export async function untilAnswered<T>(post: () => Promise<Result<T> | undefined>): Promise<Result<T>> {
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const answer = await post();
    if (answer) return answer;
    if (!browser.runtime?.id) break;
  }
  return { ok: false, code: 'disconnected' };
}
