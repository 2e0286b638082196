import { browser } from '#imports';
import { toErrorCode, type Result } from '../core/result.ts';
import type { PaperMessageName, PaperRequests, PaperResponses } from './protocol.ts';

type PaperHandler<N extends PaperMessageName> = (request: PaperRequests[N]) => Promise<PaperResponses[N]>;
export type PaperHandlers = { [N in PaperMessageName]: PaperHandler<N> };

/**
 * Answers what the extension asks of an open paper, in a content script and in the reader alike. Only our
 * own pages can send these (pages of the web cannot reach `runtime.onMessage`), so names are checked and
 * nothing more. Returns the undo.
 */
export function answerPaper(handlers: PaperHandlers): () => void {
  const listen = (message: unknown, sender: { id?: string }, sendResponse: (response: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isPaperMessage(message, handlers)) return undefined;
    const handle = handlers[message.name] as PaperHandler<PaperMessageName>;
    void answer(handle, message.request).then(sendResponse);
    return true as const; // Keeps the channel open for the answer.
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

type PaperMessage = { name: PaperMessageName; request: PaperRequests[PaperMessageName] };

function isPaperMessage(message: unknown, handlers: PaperHandlers): message is PaperMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(handlers, message.name)
  );
}

async function answer<N extends PaperMessageName>(
  handle: PaperHandler<N>,
  request: PaperRequests[N],
): Promise<Result<PaperResponses[N]>> {
  try {
    return { ok: true, value: await handle(request) };
  } catch (error) {
    const code = toErrorCode(error);
    if (code === 'unexpected') console.error(error);
    return { ok: false, code };
  }
}
