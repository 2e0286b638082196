import type { Driver, Tab } from '../../scripts/browsers/driver.ts';

/** The tab whose address has `part` in it, waited for up to half a minute. */
export async function tabAt(driver: Driver, part: string): Promise<Tab> {
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    for (const tab of await driver.tabs()) if ((await tab.url()).includes(part)) return tab;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No tab is at ${part}`);
}
