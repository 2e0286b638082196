import { installBrowser } from '../browsers/install-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import type { Tab } from '../browsers/driver.ts';
import { buildExtension } from '../build-extension.ts';

/**
 * Opens a page of the built extension in Chromium, then in Firefox, each newly started, and has it measured; `where` is
 * for the names of figures: "in Chromium". Gives the browsers' versions.
 */
export async function inBothBrowsers(
  page: string,
  measure: (tab: Tab, where: string) => Promise<void>,
): Promise<string[]> {
  const versions: string[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const executable = await installBrowser(name);
    const extension = await buildExtension(name);
    const driver = await launchBrowser(name, { extension, executable, headless: true });
    try {
      const tab = await driver.openTab(driver.extensionUrl(page));
      await tab.waitFor(`document.readyState === 'complete'`);
      versions.push(await tab.evaluate<string>('navigator.userAgent.match(/(Chrome|Firefox)\\S+/)[0]'));
      await measure(tab, `in ${name === 'chromium' ? 'Chromium' : 'Firefox'}`);
    } finally {
      await driver.close();
    }
  }
  return versions;
}
