import type { Driver, Tab } from '../../scripts/browsers/driver.ts';

/**
 * A page of ours in a tab behind the one in front, which it looks at as the popup and the side panel do: no driver can
 * reach those. `helper` is any page of ours.
 */
export async function openBehind(driver: Driver, helper: Tab, path: string): Promise<Tab> {
  await helper.evaluate(`chrome.tabs.create({ url: '${path}', active: false }).then(() => null)`);
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    for (const tab of await driver.tabs()) if ((await tab.url()).endsWith(`/${path}`)) return tab;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${path} did not open`);
}
