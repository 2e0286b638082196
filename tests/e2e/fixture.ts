import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import type { BrowserName, Driver } from '../../scripts/browsers/driver.ts';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { startLoopbackSite, type LoopbackSite } from '../../scripts/browsers/loopback-site.ts';

type Fixtures = {
  /** A browser of this project with Minuted in it, as newly installed. */
  driver: Driver;
  /** A web server for council-like hosts: `site.serve('www.northbrook.gov.uk.test', '/a', { body })`. */
  site: LoopbackSite;
};

type Options = {
  /** `test.use({ restarts: true })`: `driver.restart` works, with a browser for each test. */
  restarts: boolean;
};

type Shared = { driver: Driver; isNew: boolean };

const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Playwright's `test` with a browser that has Minuted in it, and a site to read. */
export const test = base.extend<Fixtures & Options, { shared: Shared }>({
  restarts: [false, { option: true }],
  // One browser for all tests, as starting one takes longer than most of them; a failed test ends its worker, and the
  // next test begins with another. Playwright reads from the first parameter which fixtures this one needs: none.
  shared: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use, info) => {
      const driver = await launch(info.project.name, false);
      await use({ driver, isNew: true });
      await driver.close();
    },
    { scope: 'worker' },
  ],
  driver: async ({ shared, restarts }, use, info) => {
    if (restarts) {
      const driver = await launch(info.project.name, true);
      await use(driver);
      return driver.close();
    }
    if (!shared.isNew) await shared.driver.reinstall();
    shared.isNew = false;
    await closeWelcome(shared.driver);
    await use(shared.driver);
  },
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startLoopbackSite();
    await use(site);
    await site.close();
  },
});

async function launch(project: string, lasting: boolean): Promise<Driver> {
  const name: BrowserName = project === 'firefox' ? 'firefox' : 'chromium';
  const executable = findBrowser(name);
  if (!executable) throw new Error(`No ${name} is installed: npm test installs it`);
  const extension = fileURLToPath(new URL(`../../.output/${FOLDERS[name]}`, import.meta.url));
  const driver = await launchBrowser(name, { extension, executable, headless: true, lasting });
  if (!lasting) return driver;
  await closeWelcome(driver);
  const restart = driver.restart.bind(driver);
  driver.restart = async () => {
    await restart();
    await closeWelcome(driver);
  };
  return driver;
}

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
