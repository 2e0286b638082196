import { browser, type Browser } from '#imports';
import * as z from 'zod';
import { toErrorCode, type Result } from '../core/result.ts';
import { requestSchemas, type MessageName, type ParsedRequestOf, type Responses } from './protocol.ts';

type Sender = Browser.runtime.MessageSender;
type Handler<N extends MessageName> = (request: ParsedRequestOf<N>, sender: Sender) => Promise<Responses[N]>;
export type Handlers = { [N in MessageName]: Handler<N> };

const envelope = z.object({
  name: z.enum(Object.keys(requestSchemas) as [MessageName, ...MessageName[]]),
  request: z.unknown(),
});
/** In a channel, where many are under way at once. */
const numbered = envelope.extend({ id: z.int() });

/**
 * Answers the messages of content scripts, single ones and those in a channel. Every request is parsed before
 * anything happens, because a content script lives in a hostile page; what is not one of our messages is left for
 * other listeners.
 */
export function handleMessages(handlers: Handlers): void {
  const answerOne = (name: MessageName, request: unknown, sender: Sender) =>
    answer(name, request, sender, handlers[name] as Handler<MessageName>);
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse) => {
    const parsed = envelope.safeParse(message);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    const { name, request } = parsed.data;
    void answerOne(name, request, sender).then(sendResponse);
    return true; // Keeps the channel open; works in every browser, unlike returning the promise.
  });
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((message: unknown) => {
      const parsed = numbered.safeParse(message);
      if (!parsed.success) return;
      const { id, name, request } = parsed.data;
      void answerOne(name, request, sender).then((answer) => {
        try {
          port.postMessage({ id, answer });
        } catch {
          // The page has gone, and nobody waits for the answer.
        }
      });
    });
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
    return { ok: true, value: await handle(parsed.data as ParsedRequestOf<N>, sender) };
  } catch (error) {
    const code = toErrorCode(error);
    if (code === 'unexpected') console.error(`${name} failed`, error);
    return { ok: false, code };
  }
}
