import { resolve } from 'node:path';
import type { ElementHandle, Page } from '@playwright/test';
import type { KeyPress, Tab } from './driver.ts';
import { waitUntil } from './wait-until.ts';

const CLICK_TIMEOUT = 30_000;

/** A tab of Chromium, driven by Playwright. */
export class ChromiumTab implements Tab {
  readonly page: Page;
  readonly #tabIdOf: (page: Page) => Promise<number>;

  constructor(page: Page, tabIdOf: (page: Page) => Promise<number>) {
    this.page = page;
    this.#tabIdOf = tabIdOf;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'domcontentloaded' });
  }

  async evaluate<T = unknown>(expression: string): Promise<T> {
    const json = await this.page.evaluate<string | undefined>(
      `(async () => JSON.stringify(await (${expression})))()`,
    );
    return json === undefined ? (undefined as T) : JSON.parse(json);
  }

  waitFor<T = unknown>(expression: string, timeoutMs = 30_000): Promise<T> {
    return waitUntil(expression, () => this.evaluate<T>(expression), timeoutMs);
  }

  async click(css: string): Promise<void> {
    await this.toFront();
    await this.page.locator(css).first().click({ timeout: CLICK_TIMEOUT });
  }

  async clickAt(expression: string): Promise<void> {
    await this.toFront();
    const element = await waitUntil(expression, () => this.#element(expression), CLICK_TIMEOUT);
    await element.click({ timeout: CLICK_TIMEOUT });
  }

  async #element(expression: string): Promise<ElementHandle | null> {
    return (await this.page.evaluateHandle(expression)).asElement();
  }

  async type(css: string, text: string): Promise<void> {
    await this.click(css);
    await this.page.keyboard.type(text);
  }

  async press(key: KeyPress): Promise<void> {
    await this.toFront();
    await this.page.keyboard.press(key);
  }

  async setFiles(css: string, paths: string[]): Promise<void> {
    await this.page.setInputFiles(
      css,
      paths.map((path) => resolve(path)),
      { timeout: CLICK_TIMEOUT },
    );
  }

  async screenshot(path: string): Promise<void> {
    await this.toFront();
    await this.page.screenshot({ path });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async colourScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
  }

  tabId(): Promise<number> {
    return this.#tabIdOf(this.page);
  }

  // Behind another tab a page draws no frames, and a click waits two seconds for one.
  async toFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
