import { browser } from '#imports';
import { askPaper } from './ask-paper.ts';
import { openTabs } from './pages.ts';
import { allowedSites } from './sites.ts';

const SCRIPT = '/content-scripts/content.js';
const STYLE = '/content-scripts/content.css';
const ID = 'pages';

/**
 * Registers the content script once for all sites: it sleeps until a site is granted and starts by itself
 * then. Called at every start, because Chromium forgets registered scripts when the extension is updated;
 * pages that were opened in the meantime are started too.
 */
export async function registerPageScript(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches: ['*://*/*'],
      js: [SCRIPT],
      css: [STYLE],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  await startInOpenTabs(await allowedSites());
}

/**
 * Starts Minuted in a tab, unless it runs there already. Needs permission for the site, or a click of the
 * reader on the toolbar button, the menu or a key (activeTab). False when the browser allows neither.
 */
export async function startInTab(tabId: number): Promise<boolean> {
  if ((await askPaper(tabId, 'describePaper', {})).ok) return true;
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [STYLE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Starts Minuted in the tabs that are open on sites just granted. */
export async function startInOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return; // An empty list would mean every tab.
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : startInTab(tab.id))));
}

/** Tells every open paper that settings or quotes changed. */
export async function refreshPapers(): Promise<void> {
  await Promise.all((await openTabs()).map((tabId) => askPaper(tabId, 'refresh', {})));
}
