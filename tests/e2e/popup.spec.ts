import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import type { LoopbackSite } from '../../scripts/browsers/loopback-site.ts';
import { openBehind } from './behind.ts';
import { expect, test } from './fixture.ts';

const HOST = 'www.northbrook.gov.uk.test';
const PATTERN = `http://${HOST}/*`;
const TEXT = `document.body.textContent`;
const FIRST = `[...document.querySelectorAll('.first-hits button')]`;
const BODY = `<h1>SEND update</h1><p>Out-of-county places cost more.</p><div style="height: 3000px"></div>
  <p>Trees grew. The SEND service will manage demand for EHC plans.</p>
  <p>We will reduce the number of EHCPs by a third.</p><p>We will reduce EHC plans.</p>`;

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>SEND update</title></head><body>${body}</body></html>`;
}

/** An allowed page in front, and the popup in a tab behind it. */
async function popupOver(driver: Driver, site: LoopbackSite, body = BODY) {
  await driver.grantHost(PATTERN);
  const helper = await driver.openTab(driver.extensionUrl('options.html'));
  const front = await driver.openTab(site.serve(HOST, '/a.html', { body: page(body) }));
  const popup = await openBehind(driver, helper, 'popup.html');
  return { front, popup, helper };
}

/** What the toolbar button shows while a tab is in front. */
async function button(helper: Tab, tabId: number): Promise<{ badge: string; title: string }> {
  return helper.evaluate(`Promise.all([
    chrome.action.getBadgeText({ tabId: ${tabId} }), chrome.action.getTitle({ tabId: ${tabId} }),
  ]).then(([badge, title]) => ({ badge, title }))`);
}

test('says what was found, shows the first three, and goes there', async ({ driver, site }) => {
  const { front, popup } = await popupOver(driver, site);
  await popup.waitFor(`${FIRST}.length === 3`, 30_000);
  const text = await popup.evaluate<string>(TEXT);
  expect(text).toContain('places to read.');
  expect(text).toContain('The whole page was searched.');
  // The strongest first, wherever they stand.
  expect(await popup.evaluate(`${FIRST}[0].textContent`)).toMatch(/^Read first: .*manage demand/);
  await popup.evaluate(`${FIRST}[0].click()`);
  await front.waitFor(`scrollY > 1000 && document.querySelector('minuted-mark[data-current]')`);
});

test('switches highlights off and on for the site', async ({ driver, site }) => {
  const { front, popup } = await popupOver(driver, site);
  await popup.waitFor(`document.querySelector('.site [role=switch]')?.checked`, 30_000);
  await popup.evaluate(`document.querySelector('.site [role=switch]').click()`);
  await front.waitFor(`!document.querySelector('minuted-mark')`);
  await popup.waitFor(`document.querySelector('[data-kind]').dataset.kind === 'off'`);
  await popup.evaluate(`document.querySelector('.site [role=switch]').click()`);
  await front.waitFor(`document.querySelector('minuted-mark')`);
});

test('takes the permission for the site back, and offers it again', async ({ driver, site }) => {
  const { popup } = await popupOver(driver, site);
  await popup.waitFor(`document.querySelector('[data-action="take-back"]')`, 30_000);
  await popup.evaluate(`document.querySelector('[data-action="take-back"]').click()`);
  await popup.waitFor(`${TEXT}.includes('Taken back.')`);
  await popup.waitFor(`document.querySelector('[data-action="allow"]')`);
  expect(await popup.evaluate(`chrome.permissions.contains({ origins: ['${PATTERN}'] })`)).toBe(false);
});

test('shows at the toolbar button what is known of each page', async ({ driver, site }) => {
  const { front, helper } = await popupOver(driver, site);
  await front.waitFor(`document.querySelector('minuted-mark')`);
  const id = await front.tabId();
  await expect.poll(() => button(helper, id)).toEqual({ badge: '4', title: 'Minuted: 4 places to read' });
  await front.goto(site.serve(HOST, '/none.html', { body: page('<p>Parks opened.</p>') }));
  await expect.poll(() => button(helper, id)).toEqual({ badge: '0', title: 'Minuted: no phrases found' });
  await helper.evaluate(`chrome.storage.local.set({ quietHosts: ['${HOST}'] })`);
  await front.reload();
  await expect
    .poll(() => button(helper, id))
    .toEqual({ badge: '', title: 'Minuted: highlights are switched off here' });
  // A page where Minuted sleeps has the plain button.
  await front.goto(site.serve('www.other.test', '/', { body: page(BODY) }));
  await expect.poll(() => button(helper, id)).toEqual({ badge: '', title: 'Minuted' });
});

test('opens the browser’s own panel beside the page, with its list', async ({ driver, site }) => {
  const { front, popup, helper } = await popupOver(driver, site);
  await popup.waitFor(`${FIRST}.length === 3`, 30_000);
  await popup.click('[data-action="open-list"]');
  await front.toFront();
  // No driver reaches the panel itself, but pages of one extension see each other.
  const panel = `chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')`;
  await helper.waitFor(`${panel}?.document.querySelectorAll('.hit-card').length === 4`, 30_000);
  await helper.evaluate(`${panel}.document.querySelector('.hit-card .hit-head button').click()`);
  await front.waitFor(`document.querySelector('minuted-mark[data-current]')`);
});
