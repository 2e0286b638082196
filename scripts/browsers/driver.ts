export type BrowserName = 'chromium' | 'firefox';

/** A key as `KeyboardEvent.key` names it (`Enter`, `ArrowDown`, `a`), with modifiers before it: `Alt+Shift+N`. */
export type KeyPress = string;

export type LaunchOptions = {
  /** The folder of the built, unpacked extension. */
  extension: string;
  /** The program of the browser; see `find-browser.ts`. */
  executable: string;
  /** Without a window. */
  headless: boolean;
  /** Needed for `restart`, in the way of `reinstall`. */
  lasting?: boolean;
};

/** One tab. Both browsers give the same answers to the same calls; where they cannot, the method says so. */
export type Tab = {
  /** Goes to an address and waits until the document is there (not until its scripts are done: `waitFor`). */
  goto(url: string): Promise<void>;
  /** The address of the document in the tab. */
  url(): Promise<string>;
  reload(): Promise<void>;
  /**
   * The value of a JavaScript expression in the page's own world (an extension page: with `chrome.*`), as JSON.
   * A promise is awaited. Throws what the expression throws.
   */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /**
   * Asks until the expression is truthy and gives that value. Errors on the way (a document that is being
   * replaced) count as "not yet"; the last one is in the message of the error after `timeoutMs` (30,000).
   */
  waitFor<T = unknown>(expression: string, timeoutMs?: number): Promise<T>;
  /** A real click in the middle of the first element of a CSS selector; waits up to 30 s for it to be there. */
  click(css: string): Promise<void>;
  /** The same for the element that an expression gives, which may lie in an open shadow root. */
  clickAt(expression: string): Promise<void>;
  /** Clicks a field and types into it key by key; what is in it stays. */
  type(css: string, text: string): Promise<void>;
  /** One key press where the focus is. */
  press(key: KeyPress): Promise<void>;
  /** Chooses files in an `input[type=file]`. Paths may be relative to the working directory. */
  setFiles(css: string, paths: string[]): Promise<void>;
  /** A PNG of what is in view. */
  screenshot(path: string): Promise<void>;
  /** The size of the view in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What `prefers-color-scheme` says in this tab. */
  colourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** The tab's id in `chrome.tabs`. Brings the tab to the front. */
  tabId(): Promise<number>;
  /** Makes this the tab in front, without which a page may be throttled. */
  toFront(): Promise<void>;
  close(): Promise<void>;
};

/**
 * A browser with a profile of its own and the extension in it, for `npm start` and the end-to-end tests. Hosts that
 * end in `.test` are this machine; in Firefox from the moment that a tab goes there or the host is granted.
 */
export type Driver = {
  name: BrowserName;
  /** The address of a page of the extension: `extensionUrl('locker.html')`. */
  extensionUrl(path: string): string;
  /** A new tab in front, at `url` or empty. */
  openTab(url?: string): Promise<Tab>;
  /**
   * A tab of a private window, where the extension is allowed from then on. Firefox alone: Chromium shows pages of an
   * extension in normal windows only, wherever they are opened.
   */
  openPrivateTab(url: string): Promise<Tab>;
  /** Every open tab, those that the extension opened included. */
  tabs(): Promise<Tab[]>;
  /** Gives the extension a host of its optional permissions, without a question: `http://www.x.test/*`. */
  grantHost(pattern: string): Promise<void>;
  /** Takes a host away again, as a reader can in the browser's settings. */
  revokeHost(pattern: string): Promise<void>;
  /**
   * The next `permissions.request` for these patterns is answered with "Allow" and shows no question. In Firefox
   * every request is. Without it a request in Chromium waits for ever, because nobody can press its button.
   */
  allowWhenAsked(patterns: string[]): Promise<void>;
  /** Stops the service worker or event page, as the browser does when it is idle. The next message wakes it. */
  stopBackground(): Promise<void>;
  /** Presses the toolbar button on a tab: fires `action.onClicked` with activeTab, or opens the popup. */
  pressToolbarButton(tab: Tab): Promise<void>;
  /**
   * Runs a command of the manifest on the tab in front. Neither browser lets a driver press its shortcuts: in
   * Firefox the shortcut's own key element is fired (as a press would), in Chromium the event is dispatched in the
   * service worker. So this proves what a command does, not which keys it has.
   */
  runCommand(name: string): Promise<void>;
  /**
   * Chooses an entry of the extension's context menu for the tab in front: on a link when `linkUrl` is given. The
   * browser's own menu cannot be pressed without a window, so this proves what an entry does, not that it shows;
   * in Chromium it gives no activeTab either.
   */
  chooseMenu(id: string, linkUrl?: string): Promise<void>;
  /** Enters words behind the keyword of the extension in the address bar: proves what is done with them. */
  enterInAddressBar(words: string): Promise<void>;
  /**
   * Ends a `lasting` browser and starts it again with the same profile; the extension's data stays, tabs do not.
   */
  restart(): Promise<void>;
  /**
   * As after a new installation: takes the extension out, with all that it kept and was granted, and puts it in again.
   * Every tab and cookie goes too. Takes a second or less, where a new browser takes up to six. Not if it is `lasting`.
   */
  reinstall(): Promise<void>;
  /** The path of the next finished download that was not handed out before; waits up to `timeoutMs` (30,000). */
  waitForDownload(timeoutMs?: number): Promise<string>;
  /** Resolves when the browser has gone, by `close` or by the reader's hand. */
  closed(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
};
