import type { Driver, Tab } from '../browsers/driver.ts';
import type { PaperSource } from './paper-source.ts';

/** Opens a paper in a tab of its own, the way a reader would: a file by the picker, an address by its address. */
export async function openPaper(driver: Driver, source: PaperSource): Promise<Tab> {
  if (source.way === 'file') {
    const tab = await driver.openTab(driver.extensionUrl('reader.html'));
    // Until then nobody would hear that a file was chosen.
    await tab.waitFor(
      'document.readyState === "complete" && document.querySelector("input[type=file]") !== null',
    );
    await tab.setFiles('input[type=file]', [source.path]);
    return tab;
  }
  await driver.grantHost(source.host);
  if (source.way === 'page') return driver.openTab(source.address);
  const [paper, fragment] = source.address.split('#', 2) as [string, string | undefined];
  const reader = driver.extensionUrl(`reader.html?src=${encodeURIComponent(paper)}`);
  return driver.openTab(fragment ? `${reader}#${fragment}` : reader);
}
