import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bidi } from './bidi.ts';
import { keyActions, type KeyAction } from './bidi-keys.ts';
import type { KeyPress, Tab } from './driver.ts';
import { waitUntil } from './wait-until.ts';

const CLICK_TIMEOUT = 30_000;

/** What a tab needs of the browser's own window. */
export type FirefoxWindow = {
  tabIdInFront(): Promise<number>;
  colourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Makes the host of an address or a match pattern this machine if it ends in `.test`. */
  resolveHost(address: string): Promise<void>;
};

/** A tab of Firefox, driven by WebDriver BiDi. */
export class FirefoxTab implements Tab {
  readonly context: string;
  readonly #bidi: Bidi;
  readonly #window: FirefoxWindow;

  constructor(bidi: Bidi, context: string, window: FirefoxWindow) {
    this.#bidi = bidi;
    this.context = context;
    this.#window = window;
  }

  #send<T = unknown>(method: string, params: object = {}): Promise<T> {
    return this.#bidi.send<T>(method, { context: this.context, ...params });
  }

  async goto(url: string): Promise<void> {
    await this.#window.resolveHost(url);
    await this.#send('browsingContext.navigate', { url, wait: 'interactive' });
  }

  url(): Promise<string> {
    return this.evaluate<string>('location.href');
  }

  async reload(): Promise<void> {
    await this.#send('browsingContext.reload', { wait: 'interactive' });
  }

  evaluate<T = unknown>(expression: string): Promise<T> {
    return this.#bidi.evaluate<T>(this.context, expression);
  }

  waitFor<T = unknown>(expression: string, timeoutMs = 30_000): Promise<T> {
    return waitUntil(expression, () => this.evaluate<T>(expression), timeoutMs);
  }

  click(css: string): Promise<void> {
    return this.clickAt(`document.querySelector(${JSON.stringify(css)})`);
  }

  async clickAt(expression: string): Promise<void> {
    await this.toFront();
    // Firefox refuses to click what is out of view, and misses what has no size yet or is still moving.
    const inView = `(async (element) => {
      if (!element || element.getBoundingClientRect().width === 0) return null;
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const place = () => JSON.stringify(element.getBoundingClientRect());
      const nextFrame = () => new Promise((done) => (requestAnimationFrame(done), setTimeout(done, 100)));
      const before = place();
      await nextFrame();
      await nextFrame();
      return place() === before ? element : null;
    })(${expression})`;
    // What is drawn anew between looking and clicking is "not displayed" to Firefox, before anything is pressed.
    await waitUntil(
      `a click on ${expression}`,
      async () => {
        const element = await this.#element(inView, expression);
        await this.#perform({
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        });
        return true;
      },
      CLICK_TIMEOUT,
    );
  }

  /** The reference of the element that an expression gives, once it does. */
  async #element(expression: string, name: string): Promise<{ sharedId: string }> {
    const find = async () => (await this.#bidi.remoteValue(this.context, expression)).sharedId;
    return { sharedId: String(await waitUntil(name, find, CLICK_TIMEOUT)) };
  }

  async #perform(source: object): Promise<void> {
    await this.#send('input.performActions', { actions: [source] });
  }

  async type(css: string, text: string): Promise<void> {
    await this.click(css);
    await this.#keys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async press(key: KeyPress): Promise<void> {
    await this.toFront();
    await this.#keys(keyActions(key));
  }

  async #keys(actions: KeyAction[]): Promise<void> {
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  async setFiles(css: string, paths: string[]): Promise<void> {
    const element = await this.#element(`document.querySelector(${JSON.stringify(css)})`, css);
    await this.#send('input.setFiles', { element, files: paths.map((path) => resolve(path)) });
  }

  async screenshot(path: string): Promise<void> {
    await this.toFront();
    const { data } = await this.#send<{ data: string }>('browsingContext.captureScreenshot', {
      origin: 'viewport',
    });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('browsingContext.setViewport', { viewport: { width, height } });
  }

  async colourScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.toFront();
    await this.#window.colourScheme(scheme);
  }

  async tabId(): Promise<number> {
    await this.toFront();
    return this.#window.tabIdInFront();
  }

  async toFront(): Promise<void> {
    await this.#send('browsingContext.activate');
  }

  async close(): Promise<void> {
    await this.#send('browsingContext.close');
  }
}
