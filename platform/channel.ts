import { browser, type Browser } from '#imports';
import type { Result } from '../core/result.ts';
// Types only, as in `send`.
import type { MessageName, RequestOf, Responses } from './protocol.ts';
import { untilAnswered } from './send.ts';

type Answer = Result<never> | undefined;

/**
 * Sends messages to the background as `send` does, over one connection for all that are under way: a browser opens a
 * connection for each single message, which takes longer than many of them take themselves.
 */
export class Channel {
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #port: Browser.runtime.Port | null = null;
  #last = 0;

  /** Sends one message and gives its answer; the failures of `send`. */
  send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<Result<Responses[N]>> {
    return untilAnswered<Responses[N]>(
      () =>
        new Promise((resolve) => {
          const id = ++this.#last;
          this.#waiting.set(id, resolve);
          try {
            const port = (this.#port ??= this.#connect());
            port.postMessage({ id, name, request });
          } catch {
            this.#lose();
          }
        }),
    );
  }

  #connect(): Browser.runtime.Port {
    const port = browser.runtime.connect();
    port.onMessage.addListener(({ id, answer }: { id: number; answer: Answer }) => {
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
      if (this.#waiting.size > 0) return;
      // An open connection would keep the background from sleeping, and the page from being kept for "back".
      this.#port = null;
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      // Else the browser writes it into the console of the page.
      void browser.runtime.lastError;
      if (this.#port === port) this.#lose();
    });
    return port;
  }

  /** Nothing that was asked will be answered any more. */
  #lose(): void {
    this.#port = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const resolve of waiting) resolve(undefined);
  }
}
