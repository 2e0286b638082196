import { browser } from '#imports';

/**
 * Stands for wxt's own context of a content script in what is built (wxt.config.ts): the part of it that is used here,
 * without three per cent of what would be loaded into every page, and without a message that the page can read.
 */
export class ContentScriptContext {
  readonly #ended = new AbortController();

  constructor(name: string) {
    const event = `${browser.runtime.id}:${name}`;
    // What an older script left, before an update or a second start, is taken down first.
    document.dispatchEvent(new Event(event));
    document.addEventListener(event, () => this.#ended.abort(), { once: true });
  }

  /** Called when a newer script starts on the page. */
  onInvalidated(stop: () => void): void {
    this.#ended.signal.addEventListener('abort', stop);
  }
}
