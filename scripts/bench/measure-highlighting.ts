import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from '../browsers/launch-browser.ts';
import type { LoopbackSite } from '../browsers/loopback-site.ts';
import { openExtensionPage } from '../start/extension-page.ts';
import { searchPaper } from '../start/search-paper.ts';
import { SECURE_HOST, SETTLED, type Browser } from './measure-page.ts';

/** Longer than the search of the page takes: whoever asks before the end takes time away from it. */
const WAIT_MS = 6000;
/** A page that is opened after the first one, and so many of them. */
const LATER = 5;

/**
 * Milliseconds from the beginning of Minuted's work on a page, which has nothing else to do, until every place is found
 * and counted and those near the view are painted: for the `first` page in a browser newly started, and for `later`
 * ones, each in a tab of its own. Nothing watches the page meanwhile.
 */
export async function measureHighlighting(
  { name, executable, extension }: Browser,
  site: LoopbackSite,
  page: string,
): Promise<{ first: number; later: number[] }> {
  const address = site.serve(SECURE_HOST, '/papers.html', { body: page });
  const driver = await launchBrowser(name, { extension, executable, headless: true });
  try {
    const extensionPage = await openExtensionPage(driver);
    const switchPage = await driver.openTab(driver.extensionUrl('welcome.html'));
    const switchTo = (on: boolean) =>
      switchPage.evaluate(
        `chrome.runtime.sendMessage({ name: 'setPainting', request: { host: '${SECURE_HOST}', on: ${on} } })`,
      );
    const timeOne = async (number: number, start: () => Promise<unknown>) => {
      const tab = await driver.openTab(`${address}?${number}`);
      await tab.waitFor('document.readyState === "complete"', 60_000);
      const tabId = await tab.tabId();
      await tab.evaluate(SETTLED);
      await start();
      await sleep(WAIT_MS);
      const { searchedMs } = await searchPaper(extensionPage, tabId, () => undefined);
      await tab.close();
      return Math.round(searchedMs ?? NaN);
    };
    const first = await timeOne(0, () => driver.grantHost(`http://${SECURE_HOST}/*`));
    const later: number[] = [];
    for (let number = 1; number <= LATER; number += 1) {
      await switchTo(false);
      later.push(await timeOne(number, () => switchTo(true)));
    }
    return { first, later };
  } finally {
    await driver.close();
  }
}
