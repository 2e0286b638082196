import type { Served } from '../../scripts/browsers/loopback-site.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { expect } from './fixture.ts';
import { madePdf } from './made-pdf.ts';

/** The ways in which a paper gets into the reader, on a site with addresses as ModernGov and CMIS write them. */
export const HOST = 'democracy.northbrook.gov.uk.test';
export const STRANGER = 'papers.southbrook.gov.uk.test';
export const STATE = 'document.documentElement.dataset.state';
export const LINE = 'The service will manage demand for EHC plans.';
export const PAPER = madePdf('Northbrook paper', [LINE, 'Page two.', 'Page three.']);
export const pdf = (headers: Record<string, string> = {}): Served => ({
  body: PAPER,
  type: 'application/pdf',
  headers,
});
export const buttonOf = (words: string) =>
  `[...document.querySelectorAll('button')].find((button) => button.textContent.includes(${JSON.stringify(words)}))`;
export const saying = (words: string) =>
  `document.querySelector('[role=alert]')?.innerText.includes(${JSON.stringify(words)})`;

/** The first tab of which something holds. */
export async function tabWhere(driver: Driver, what: string, holds: (url: string) => boolean): Promise<Tab> {
  let found: Tab | undefined;
  const look = async () => {
    for (const tab of await driver.tabs()) if (holds(await tab.url().catch(() => ''))) found = tab;
    return found !== undefined;
  };
  await expect.poll(look, { message: what }).toBe(true);
  return found!;
}

/** Goes to an address whose answer the extension may cut off. */
export const visit = (tab: Tab, url: string) => tab.goto(url).catch(() => undefined);

/** Waits until the tab shows a paper in the reader, under its own address. */
export async function inReader(tab: Tab, url: string): Promise<void> {
  const [address, hash = ''] = url.split('#') as [string, string | undefined];
  await tab.waitFor(`document.querySelector('.paper-address')?.textContent === ${JSON.stringify(address)}`);
  await tab.waitFor(`document.querySelector('.textLayer span')`);
  expect(await tab.evaluate('location.hash')).toBe(hash && `#${hash}`);
}

/** Waits until the browser itself shows an address, and that it stays there. */
export async function inViewer(driver: Driver, url: string): Promise<Tab> {
  const tab = await tabWhere(driver, `${url} in the browser’s own viewer`, (shown) => shown === url);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await tab.url()).toBe(url);
  return tab;
}
