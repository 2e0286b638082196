import { expect, test } from './fixture.ts';
import { tabAt } from './tab-at.ts';

test('explains the words of a place to read, one press from its card', async ({ driver }) => {
  const paper = encodeURIComponent(driver.extensionUrl('samples/northbrook-high-needs-report.pdf'));
  const reader = await driver.openTab(driver.extensionUrl(`reader.html?src=${paper}`));
  await reader.click('.hit-card summary');
  await reader.click('.hit-card a[href*="help.html"]');
  const help = await tabAt(driver, 'help.html#glossary');
  await help.toFront();
  await help.waitFor(`document.activeElement.id === 'glossary'`);
  expect(await help.evaluate(`document.querySelectorAll('.glossary dt').length`)).toBeGreaterThan(20);

  await help.click('.glossary-index a[href="#word-ehcp"]');
  await help.waitFor(`location.hash === '#word-ehcp'`);
  const top = `document.querySelector('#word-ehcp').getBoundingClientRect().top`;
  await help.waitFor(`${top} >= 0 && ${top} < innerHeight`);
});

test('explains them from the card in a web page too', async ({ driver, site }) => {
  const host = 'www.northbrook.gov.uk.test';
  await driver.grantHost(`http://${host}/*`);
  const body = '<!doctype html><title>A</title><p>The SEND service will manage demand for EHC plans.</p>';
  const page = await driver.openTab(site.serve(host, '/a.html', { body }));
  await page.click('minuted-mark[data-kind="hit"]');
  const card = `document.querySelector('minuted-ui').shadowRoot.querySelector('.card')`;
  await page.waitFor(card);
  await page.clickAt(
    `[...${card}.querySelectorAll('button')].find((one) => one.textContent.includes('these words mean'))`,
  );
  const help = await tabAt(driver, 'help.html#glossary');
  await help.waitFor(`document.activeElement.id === 'glossary'`);
});

test('leads to every section, and lists the keys as they are', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('help.html'));
  await tab.waitFor(`document.querySelector('.keys td kbd')`);
  const lost = `[...document.querySelectorAll('main a[href^="#"]')].map((link) => link.getAttribute('href'))
    .filter((place) => !document.getElementById(place.slice(1)))`;
  expect(await tab.evaluate(lost)).toEqual([]);
  const missing = `chrome.commands.getAll().then((all) => all.filter(({ description }) => description &&
    !document.querySelector('.keys').textContent.includes(description)).length)`;
  expect(await tab.evaluate(missing)).toBe(0);
});

test('every page of ours leads to the others by the same words', async ({ driver }) => {
  const pages = ['locker.html', 'changes.html', 'options.html', 'help.html', 'welcome.html'];
  const words = `[...document.querySelectorAll('.site-nav a')].map((link) => link.textContent).join()`;
  const seen = new Set<unknown>();
  const tab = await driver.openTab();
  for (const page of pages) {
    await tab.goto(driver.extensionUrl(page));
    const here = await tab.waitFor<string>(`document.querySelector('.site-nav [aria-current]')?.href`);
    expect(here).toBe(driver.extensionUrl(page));
    seen.add(await tab.evaluate(words));
  }
  expect([...seen]).toEqual([expect.stringContaining('Locker,')]);
});
