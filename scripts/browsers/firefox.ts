import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Bidi } from './bidi.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { startFirefox, writeFirefoxProfile } from './firefox-process.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { waitUntil } from './wait-until.ts';

/** The id in the manifest (wxt.config.ts). */
const GECKO_ID = 'minuted@minuted.example';
const CLOSE_TIMEOUT = 15_000;

/** Starts Firefox with a new profile and the extension in it, as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const driver = new FirefoxDriver(options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly #options: LaunchOptions;
  readonly #folder = makeTemporaryFolder();
  readonly #handedOut = new Set<string>();
  readonly #loopbackHosts = new Set<string>();
  /** The address of the extension, another one after each installation. */
  #base = '';
  #firstTab: string | null = null;
  #process: ChildProcess | null = null;
  #bidi: Bidi | null = null;

  constructor(options: LaunchOptions) {
    this.#options = options;
    mkdirSync(this.#downloads, { recursive: true });
  }

  #writeProfile(): void {
    const downloads = this.#downloads;
    const uuid = /[\w-]{36}/.exec(this.#base)?.[0];
    writeFirefoxProfile(this.#profile, {
      // With another address the extension would have another database after a restart.
      ...(uuid ? { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }) } : {}),
      // A reader's downloads belong in her own folder, not in one that goes with the browser.
      ...(this.#options.headless
        ? {
            'browser.download.dir': downloads,
            'browser.download.folderList': 2,
            'browser.download.useDownloadDir': true,
            // Nobody looks: no processes in store, no tab pages ahead, half the frames. About a tenth less work.
            'dom.ipc.processPrelaunch.enabled': false,
            'browser.newtabpage.preload': false,
            'browser.newtabpage.enabled': false,
            'layout.frame_rate': 30,
            'browser.download.alwaysOpenPanel': false,
          }
        : {}),
    });
  }

  get #profile(): string {
    return join(this.#folder.path, 'profile');
  }

  get #downloads(): string {
    return join(this.#folder.path, 'downloads');
  }

  get #running(): Bidi {
    if (!this.#bidi) throw new Error('The browser is not running');
    return this.#bidi;
  }

  /** Starts the browser with this driver's profile; called again by `restart`. */
  async start(): Promise<void> {
    const { executable, headless } = this.#options;
    this.#writeProfile();
    const { process, url } = await startFirefox(executable, this.#profile, headless);
    this.#process = process;
    this.#folder.removeAtExit();
    this.#bidi = await Bidi.connect(url);
    this.#firstTab = (await this.#contexts())[0]?.context ?? null;
    await this.#install();
  }

  async #install(): Promise<void> {
    const path = resolve(this.#options.extension);
    await this.#running.send('webExtension.install', { extensionData: { type: 'path', path } });
    this.#base = await this.#inBrowser<string>('return extension.baseURL');
  }

  extensionUrl(path: string): string {
    return `${this.#base}${path.replace(/^\//, '')}`;
  }

  async #resolveHost(address: string): Promise<void> {
    const host = /^[\w*]+:\/\/([^/:*]+\.test)[/:]/.exec(address)?.[1];
    if (!host || this.#loopbackHosts.has(host)) return;
    this.#loopbackHosts.add(host);
    const hosts = JSON.stringify([...this.#loopbackHosts].join());
    await this.#inBrowser(`Services.prefs.setCharPref('network.dns.localDomains', ${hosts})`);
  }

  #tab(context: string): FirefoxTab {
    return new FirefoxTab(this.#running, context, {
      tabIdInFront: () =>
        this.#inBrowser<number>(
          'return ExtensionParent.apiManager.global.tabTracker.getId(window.gBrowser.selectedTab)',
        ),
      resolveHost: (address) => this.#resolveHost(address),
      colourScheme: (scheme) =>
        this.#inBrowser<void>(
          `window.gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = '${scheme}'`,
        ),
    });
  }

  async openPrivateTab(url: string): Promise<Tab> {
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
    await this.#inBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(extension.id, ${JSON.stringify(allowed)}, extension);
      await (await AddonManager.getAddonByID(extension.id)).reload();`);
    await this.#inBrowser(`
      const opened = window.OpenBrowserWindow({ private: true });
      await new Promise((done) => opened.addEventListener('load', done, { once: true }));
      await opened.delayedStartupPromise;
      opened.openTrustedLinkIn(${JSON.stringify(url)}, 'current');`);
    const shown = async () => (await this.#contexts()).find((context) => context.url === url)?.context;
    return this.#tab(String(await waitUntil('the private tab', shown, 15_000)));
  }

  async #contexts(): Promise<{ context: string; url: string }[]> {
    const tree = await this.#running.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { maxDepth: 0 },
    );
    return tree.contexts;
  }

  async openTab(url?: string): Promise<Tab> {
    const context = this.#firstTab ?? (await this.#newTab());
    this.#firstTab = null;
    const tab = this.#tab(context);
    await tab.toFront();
    if (url) await tab.goto(url);
    return tab;
  }

  async #newTab(): Promise<string> {
    const { context } = await this.#running.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    return context;
  }

  async tabs(): Promise<Tab[]> {
    return (await this.#contexts()).map(({ context }) => this.#tab(context));
  }

  /** Runs statements in the browser's own window, where `extension` is Firefox's object for the extension. */
  async #inBrowser<T>(statements: string): Promise<T> {
    const { contexts } = await this.#running.send<{ contexts: { context: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    const [first] = contexts;
    if (!first) throw new Error('Firefox has no window');
    return this.#running.evaluate<T>(
      first.context,
      `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(GECKO_ID)});
        const window = Services.wm.getMostRecentBrowserWindow();
        ${statements}
      })()`,
    );
  }

  async #changeHost(change: 'add' | 'remove', pattern: string): Promise<void> {
    const origins = JSON.stringify([pattern]);
    await this.#inBrowser(
      `await ExtensionPermissions.${change}(extension.id, { permissions: [], origins: ${origins}, data_collection: [] }, extension)`,
    );
  }

  async grantHost(pattern: string): Promise<void> {
    await this.#resolveHost(pattern);
    await this.#changeHost('add', pattern);
  }

  revokeHost(pattern: string): Promise<void> {
    return this.#changeHost('remove', pattern);
  }

  // The profile has questions switched off, which is "Allow".
  async allowWhenAsked(): Promise<void> {}

  async stopBackground(): Promise<void> {
    const state = await this.#inBrowser<string>(
      'await extension.terminateBackground({ ignoreDevToolsAttached: true }); return extension.backgroundState;',
    );
    if (state !== 'stopped') throw new Error(`The background is ${state}`);
  }

  async pressToolbarButton(tab: Tab): Promise<void> {
    await tab.toFront();
    await this.#inBrowser(
      'await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)',
    );
  }

  async runCommand(name: string): Promise<void> {
    const found = await this.#inBrowser<boolean>(`
      const { shortcut } = (await extension.shortcuts.commands).get(${JSON.stringify(name)}) ?? {};
      if (!shortcut) return false;
      const parts = shortcut.split('+');
      const key = parts.pop().toLowerCase();
      const modifiers = parts.map((part) => part.toLowerCase()).sort().join();
      const element = [...window.document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')].find(
        (each) =>
          each.getAttribute('key')?.toLowerCase() === key &&
          each.getAttribute('modifiers').split(',').sort().join() === modifiers,
      );
      element?.doCommand();
      return Boolean(element);`);
    if (!found) throw new Error(`No command ${name} with a shortcut of one letter`);
  }

  async chooseMenu(id: string, linkUrl?: string): Promise<void> {
    const info = JSON.stringify({ menuItemId: id, linkUrl, modifiers: [], editable: false });
    await this.#inBrowser(
      `extension.emit('webext-menu-menuitem-click', ${info}, window.gBrowser.selectedTab); return true;`,
    );
  }

  async enterInAddressBar(words: string): Promise<void> {
    await this.#inBrowser(
      `extension.emit('webext-omnibox-input-entered', ${JSON.stringify(words)}, 'currentTab'); return true;`,
    );
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.start();
  }

  async reinstall(): Promise<void> {
    const old = await this.#contexts();
    this.#firstTab = await this.#newTab();
    for (const { context } of old) await this.#running.send('browsingContext.close', { context });
    await this.#running.send('storage.deleteCookies');
    await this.#running.send('webExtension.uninstall', { extension: GECKO_ID });
    for (const name of readdirSync(this.#downloads)) this.#handedOut.add(name);
    await this.#install();
  }

  async waitForDownload(timeoutMs = 30_000): Promise<string> {
    const ready = async () => {
      const names = readdirSync(this.#downloads);
      // While `x.part` is there, `x` is an empty place-holder.
      return names.find(
        (name) =>
          !name.endsWith('.part') && !names.some((n) => n.endsWith('.part')) && !this.#handedOut.has(name),
      );
    };
    const found = String(await waitUntil('a download', ready, timeoutMs));
    this.#handedOut.add(found);
    return join(this.#downloads, found);
  }

  async closed(): Promise<void> {
    const firefox = this.#process;
    if (!firefox || firefox.exitCode !== null || firefox.signalCode !== null) return;
    await new Promise<void>((done) => firefox.once('exit', () => done()));
  }

  async #end(): Promise<void> {
    const timer = setTimeout(() => this.#process?.kill('SIGKILL'), CLOSE_TIMEOUT);
    await this.#bidi?.send('browser.close').catch(() => this.#process?.kill('SIGTERM'));
    if (!this.#bidi) this.#process?.kill('SIGTERM');
    await this.closed();
    clearTimeout(timer);
    this.#bidi = null;
  }

  async close(): Promise<void> {
    await this.#end();
    this.#folder.remove();
  }
}
