import { browser } from '#imports';
import type { Result } from '../core/result.ts';
// Types only: the schemas, and zod with them, stay out of the content script.
import type { MessageName, RequestOf, Responses } from './protocol.ts';

/**
 * Sends one message to the background and gives its answer; wakes the background if it sleeps. When it
 * cannot be reached (the extension was updated, or the worker was stopped in the middle) it tries once
 * more, because every message may safely arrive twice; after that the answer is `disconnected`.
 */
export async function send<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<Result<Responses[N]>> {
  return (await post(name, request)) ?? (await post(name, request)) ?? { ok: false, code: 'disconnected' };
}

async function post<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<Result<Responses[N]> | undefined> {
  try {
    return await browser.runtime.sendMessage({ name, request });
  } catch {
    return undefined;
  }
}
