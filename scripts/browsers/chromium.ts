import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { ChromiumTab } from './chromium-tab.ts';
import { DISABLED_FEATURES } from './disabled-features.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { endOnSignals } from './end-on-signals.ts';
import { launchInSandbox } from './launch-in-sandbox.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { waitUntil } from './wait-until.ts';
import { withoutDesktop } from './without-desktop.ts';

/** Starts Chromium, Chrome or Edge with a new profile and the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const driver = new ChromiumDriver(options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #options: LaunchOptions;
  readonly #folder = makeTemporaryFolder();
  readonly #downloads: string[] = [];
  #id = '';
  #firstTab: Page | null = null;
  #context: BrowserContext | null = null;
  #cdp: CDPSession | null = null;
  #closed: Promise<void> = Promise.resolve();

  constructor(options: LaunchOptions) {
    this.#options = { ...options, extension: resolve(options.extension) };
  }

  /** Starts the browser with this driver's profile; called again by `restart`. */
  async start(): Promise<void> {
    const { extension, executable, headless, lasting } = this.#options;
    endOnSignals();
    const context = await launchInSandbox(join(this.#folder.path, 'profile'), {
      channel: 'chromium', // the new headless mode, which has extensions
      executablePath: executable,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      headless,
      ...(headless ? { env: withoutDesktop(join(this.#folder.path, 'programs')) } : {}),
      viewport: headless ? { width: 1280, height: 800 } : null,
      ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
      args: [
        // What comes by this switch is there again after a restart, but cannot be taken out.
        ...(lasting ? [`--load-extension=${extension}`] : []),
        '--enable-unsafe-extension-debugging',
        ...(headless ? [DISABLED_FEATURES] : []),
        '--host-resolver-rules=MAP *.test 127.0.0.1',
      ],
    });
    this.#context = context;
    this.#folder.removeAtExit();
    this.#firstTab = context.pages()[0] ?? null;
    this.#closed = new Promise((done) => context.once('close', () => done()));
    const browser = context.browser();
    if (!browser) throw new Error('This Chromium cannot be driven: it has no browser target');
    this.#cdp = await browser.newBrowserCDPSession();
    this.#id = await this.#load();
    if (headless) {
      for (const page of context.pages()) this.#keepDownloads(page);
      context.on('page', (page) => this.#keepDownloads(page));
    } else {
      // A reader's downloads belong in her own folder, not in one that goes with the browser.
      await this.#cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
    }
  }

  /** The extension's id. Branded Chrome and Edge (from 137) ignore `--load-extension` but obey this message. */
  async #load(): Promise<string> {
    const path = this.#options.extension;
    const { extensions } = await this.#devtools.send('Extensions.getExtensions');
    const found = extensions.find((extension) => extension.path === path);
    return found?.id ?? (await this.#devtools.send('Extensions.loadUnpacked', { path })).id;
  }

  #keepDownloads(page: Page): void {
    page.on('download', async (download) => {
      const folder = mkdtempSync(join(this.#folder.path, 'download-'));
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      this.#downloads.push(path);
    });
  }

  get #devtools(): CDPSession {
    if (!this.#cdp) throw new Error('The browser is not running');
    return this.#cdp;
  }

  get #running(): BrowserContext {
    if (!this.#context) throw new Error('The browser is not running');
    return this.#context;
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.#id}/${path.replace(/^\//, '')}`;
  }

  #tab(page: Page): ChromiumTab {
    return new ChromiumTab(page, (page) => this.#tabIdOf(page));
  }

  async openTab(url?: string): Promise<Tab> {
    const tab = this.#tab(this.#firstTab ?? (await this.#running.newPage()));
    this.#firstTab = null;
    await tab.toFront();
    if (url) await tab.goto(url);
    return tab;
  }

  async tabs(): Promise<Tab[]> {
    return this.#running.pages().map((page) => this.#tab(page));
  }

  async openPrivateTab(): Promise<Tab> {
    throw new Error('Chromium shows pages of an extension in normal windows only');
  }

  /** Evaluates an expression in a page that is opened for it and closed again. */
  async #ask<T>(url: string, expression: string): Promise<T> {
    const page = await this.#running.newPage();
    try {
      await page.goto(url, { waitUntil: 'commit' });
      return await page.evaluate<T>(expression);
    } finally {
      await page.close();
    }
  }

  // Any file of the extension has its `chrome.*`; this one is always there and runs no code.
  #askExtension<T>(expression: string): Promise<T> {
    return this.#ask<T>(this.extensionUrl('manifest.json'), expression);
  }

  async #tabIdOf(page: Page): Promise<number> {
    const { windowId } = await this.#windowOf(page);
    const helper = await this.#running.newPage();
    try {
      await helper.goto(this.extensionUrl('manifest.json'));
      await page.bringToFront();
      const inFront = await helper.evaluate<{ id: number; windowId: number }[]>(
        'chrome.tabs.query({ active: true })',
      );
      const found = inFront.length === 1 ? inFront[0] : inFront.find((tab) => tab.windowId === windowId);
      if (!found) throw new Error(`No tab in front for ${page.url()}`);
      return found.id;
    } finally {
      await helper.close();
      await page.bringToFront();
    }
  }

  async #windowOf(page: Page): Promise<{ windowId: number }> {
    const cdp = await this.#running.newCDPSession(page);
    try {
      return await cdp.send('Browser.getWindowForTarget');
    } finally {
      await cdp.detach();
    }
  }

  async allowWhenAsked(patterns: string[]): Promise<void> {
    // A host that the browser's own settings allow is granted without a question when the extension asks.
    const calls = patterns.map(
      (pattern) =>
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(this.#id)}, ${JSON.stringify(pattern)})`,
    );
    // A script of that page: it has the same `chrome.*`, and draws nothing.
    await this.#ask('chrome://extensions/strings.m.js', `Promise.all([${calls.join()}])`);
  }

  async grantHost(pattern: string): Promise<void> {
    await this.allowWhenAsked([pattern]);
    const request = `chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`;
    if (!(await this.#askExtension<boolean>(request))) throw new Error(`Chromium did not grant ${pattern}`);
  }

  async revokeHost(pattern: string): Promise<void> {
    const origins = JSON.stringify([pattern]);
    await this.#askExtension(`chrome.permissions.remove({ origins: ${origins} })`);
  }

  async stopBackground(): Promise<void> {
    await this.#withWorkers(async (cdp) => {
      // A page that waits for an answer may wake it again before anybody can see that it was gone.
      let stopped = false;
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
      });
      await cdp.send('ServiceWorker.stopAllWorkers');
      await waitUntil('the service worker to stop', async () => stopped || !(await this.#hasWorker()), 5000);
    });
  }

  async #hasWorker(): Promise<boolean> {
    const { targetInfos } = await this.#devtools.send('Target.getTargets');
    const base = this.extensionUrl('');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(base));
  }

  async #withWorkers<T>(work: (cdp: CDPSession) => Promise<T>): Promise<T> {
    const page = await this.#running.newPage();
    try {
      await page.goto(this.extensionUrl('manifest.json'));
      const cdp = await this.#running.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      return await work(cdp);
    } finally {
      await page.close();
    }
  }

  async pressToolbarButton(tab: Tab): Promise<void> {
    await tab.toFront();
    const url = await tab.url();
    const { targetInfos } = await this.#devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const [target, ...others] = targetInfos.filter((info) => info.url === url);
    if (!target || others.length > 0) throw new Error(`${others.length + 1} tabs (not one) at ${url}`);
    await this.#devtools.send('Extensions.triggerAction', { id: this.#id, targetId: target.targetId });
  }

  runCommand(name: string): Promise<void> {
    return this.#dispatch(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`);
  }

  chooseMenu(id: string, linkUrl?: string): Promise<void> {
    const info = JSON.stringify({ menuItemId: id, linkUrl, editable: false });
    return this.#dispatch(`chrome.contextMenus.onClicked.dispatch(${info}, tab)`);
  }

  enterInAddressBar(words: string): Promise<void> {
    return this.#dispatch(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(words)}, 'currentTab')`);
  }

  /** Evaluates a call in the service worker, awake, with the tab in front as `tab`. */
  async #dispatch(call: string): Promise<void> {
    await this.#withWorkers(async (cdp) => {
      await cdp.send('ServiceWorker.startWorker', { scopeURL: this.extensionUrl('') });
      await waitUntil('the service worker to start', () => this.#hasWorker(), 5000);
    });
    const worker = this.#running
      .serviceWorkers()
      .findLast((each) => each.url().startsWith(this.extensionUrl('')));
    if (!worker) throw new Error('The extension has no service worker');
    await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => { ${call}; })`,
    );
  }

  async restart(): Promise<void> {
    if (!this.#options.lasting) throw new Error('Only a lasting browser can be started again');
    await this.#running.close();
    await this.start();
  }

  async reinstall(): Promise<void> {
    const pages = this.#running.pages();
    this.#firstTab = await this.#running.newPage();
    await Promise.all(pages.map((page) => page.close()));
    await this.#running.clearCookies();
    await this.#devtools.send('Extensions.uninstall', { id: this.#id });
    this.#downloads.length = 0;
    this.#id = await this.#load();
  }

  async waitForDownload(timeoutMs = 30_000): Promise<string> {
    const ready = async () => this.#downloads.shift();
    return String(await waitUntil('a download', ready, timeoutMs));
  }

  closed(): Promise<void> {
    return this.#closed;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#folder.remove();
  }
}
