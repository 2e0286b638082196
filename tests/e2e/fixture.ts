import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import type { BrowserName, Driver } from '../../scripts/browsers/driver.ts';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { startLoopbackSite, type LoopbackSite } from '../../scripts/browsers/loopback-site.ts';

type Fixtures = {
  /** A browser of this project with a new profile and the built extension in it. */
  driver: Driver;
  /** A web server for council-like hosts: `site.serve('www.northbrook.gov.uk.test', '/a', { body })`. */
  site: LoopbackSite;
};

const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Playwright's `test` with a browser that has Minuted in it, and a site to read. */
export const test = base.extend<Fixtures>({
  // Playwright reads from the first parameter which fixtures this one needs: none.
  // oxlint-disable-next-line no-empty-pattern
  driver: async ({}, use, info) => {
    const name: BrowserName = info.project.name === 'firefox' ? 'firefox' : 'chromium';
    const executable = findBrowser(name);
    if (!executable) throw new Error(`No ${name} is installed: npm test installs it`);
    const extension = fileURLToPath(new URL(`../../.output/${FOLDERS[name]}`, import.meta.url));
    const driver = await launchBrowser(name, { extension, executable, headless: true });
    await closeWelcome(driver);
    const restart = driver.restart.bind(driver);
    driver.restart = async () => {
      await restart();
      await closeWelcome(driver);
    };
    await use(driver);
    await driver.close();
  },
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startLoopbackSite();
    await use(site);
    await site.close();
  },
});

/** A new installation, which every start of a driven browser is, opens the welcome page in front of the others. */
async function closeWelcome(driver: Driver): Promise<void> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    for (const tab of await driver.tabs()) {
      if ((await tab.url()) !== driver.extensionUrl('welcome.html')) continue;
      // A browser without a tab ends.
      if ((await driver.tabs()).length === 1) await driver.openTab('about:blank');
      return tab.close();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export { expect } from '@playwright/test';
