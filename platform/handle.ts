import { browser, type Browser } from '#imports';
import * as z from 'zod';
import { toErrorCode, type Result } from '../core/result.ts';
import { requestSchemas, type MessageName, type RequestOf, type Responses } from './protocol.ts';

type Sender = Browser.runtime.MessageSender;
type Handler<N extends MessageName> = (request: RequestOf<N>, sender: Sender) => Promise<Responses[N]>;
export type Handlers = { [N in MessageName]: Handler<N> };

const envelope = z.object({
  name: z.enum(Object.keys(requestSchemas) as [MessageName, ...MessageName[]]),
  request: z.unknown(),
});

/**
 * Answers the messages of content scripts. Every request is parsed before anything happens, because a
 * content script lives in a hostile page; what is not one of our messages is left for other listeners.
 */
export function handleMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse) => {
    const parsed = envelope.safeParse(message);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    const { name, request } = parsed.data;
    void answer(name, request, sender, handlers[name] as Handler<MessageName>).then(sendResponse);
    return true; // Keeps the channel open; works in every browser, unlike returning the promise.
  });
}

async function answer<N extends MessageName>(
  name: N,
  request: unknown,
  sender: Sender,
  handle: Handler<N>,
): Promise<Result<Responses[N]>> {
  const parsed = requestSchemas[name].safeParse(request);
  if (!parsed.success) return { ok: false, code: 'bad-request' };
  try {
    return { ok: true, value: await handle(parsed.data as RequestOf<N>, sender) };
  } catch (error) {
    const code = toErrorCode(error);
    if (code === 'unexpected') console.error(`${name} failed`, error);
    return { ok: false, code };
  }
}
