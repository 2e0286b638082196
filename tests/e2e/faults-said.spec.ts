import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { expect, test } from './fixture.ts';
import { count, exportOf, importing, lockerTab, outcome, save } from './locker-calls.ts';
import { openLocker } from './locker-pages.ts';

/** What a newer Minuted may do to the locker: a higher version, and another table. */
const MAKE_NEWER = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('minuted-locker', 990);
  opening.onupgradeneeded = () => opening.result.createObjectStore('fromTheFuture');
  opening.onsuccess = () => { opening.result.close(); resolve(null); };
  opening.onerror = () => reject(opening.error);
})`;
const STORES = `new Promise((resolve) => {
  const opening = indexedDB.open('minuted-locker');
  opening.onsuccess = () => {
    const { version, objectStoreNames } = opening.result;
    const stores = [...objectStoreNames].sort();
    opening.result.close();
    resolve({ version, stores });
  };
})`;
const NEWER = 'newer Minuted';

test('a locker of a newer Minuted is left alone, and that is said in the locker, on a page and in the reader', async ({
  driver,
  site,
}) => {
  const tab = await lockerTab(driver);
  await tab.evaluate(save('one'));
  await tab.evaluate(MAKE_NEWER);
  const before = await tab.evaluate(STORES);
  const other = await lockerTab(driver);
  expect(await other.evaluate(outcome(save('two')))).toEqual({ code: 'newer-locker' });
  expect(await other.evaluate(outcome(importing(await exportOf(1))))).toEqual({
    code: 'newer-locker',
  });
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  await locker.waitFor(`document.querySelector('[role=alert]')?.textContent.includes('${NEWER}')`);

  const page = await pageWithHit(driver, site);
  await page.click('minuted-mark[data-kind="hit"]');
  await page.waitFor(cardSays(NEWER));

  const reader = await readerWithHit(driver);
  await reader.click('minuted-mark[data-kind="hit"]');
  await reader.waitFor(noticeSays(NEWER));

  expect(await tab.evaluate(STORES)).toEqual(before);
});

const HOST = 'www.northbrook.gov.uk.test';
const noticeSays = (words: string) =>
  `document.querySelector('.notice')?.textContent.includes(${JSON.stringify(words)})`;
const cardSays = (words: string) =>
  `document.querySelector('minuted-ui')?.shadowRoot.textContent.includes(${JSON.stringify(words)})`;

async function pageWithHit(
  driver: Driver,
  site: { serve(host: string, path: string, file: { body: string }): string },
): Promise<Tab> {
  const body = '<!doctype html><title>SEND</title><p>The SEND service will manage demand for EHC plans.</p>';
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await driver.openTab(site.serve(HOST, '/a.html', { body }));
  await tab.waitFor(`document.querySelector('minuted-mark[data-kind="hit"]')`);
  return tab;
}

async function readerWithHit(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('reader.html'));
  await tab.waitFor(`document.querySelector('input[type=file]')`);
  await tab.setFiles('input[type=file]', ['public/samples/northbrook-high-needs-report.pdf']);
  await tab.waitFor(`document.documentElement.dataset.state === 'searched'`, 60_000);
  await tab.toFront();
  await tab.waitFor(`document.querySelector('minuted-mark[data-kind="hit"]')`);
  return tab;
}

const BLOCK = `(() => {
  IDBTransaction.prototype.objectStore = () => { throw new DOMException('gone', 'InvalidStateError'); };
})()`;

test('a database that the browser takes away is said in the locker and in the reader, and nothing half-done stays', async ({
  driver,
}) => {
  const tab = await lockerTab(driver);
  await tab.evaluate(save('one'));
  const before = await count(tab);
  const blocked = await lockerTab(driver);
  await blocked.evaluate(
    `IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); }`,
  );
  expect(await blocked.evaluate(outcome(save('two')))).toEqual({ code: 'storage-blocked' });

  // Everything is read: what is counted comes after the first quotes.
  const locker = await openLocker(driver);
  await locker.waitFor(`document.querySelector('article[data-quote]')`);
  await locker.evaluate(BLOCK);
  await locker.click('[data-action="delete"]');
  await locker.waitFor(
    `document.querySelector('[data-toast]')?.textContent.includes('does not let Minuted keep')`,
  );

  const reader = await readerWithHit(driver);
  await reader.evaluate(BLOCK);
  await reader.click('minuted-mark[data-kind="hit"]');
  await reader.waitFor(noticeSays('does not let Minuted keep'));
  const { quotes, holds } = await count(tab);
  expect({ quotes, holds }).toEqual({ quotes: before.quotes, holds: before.holds });
});

const DELETE = `new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase('minuted-locker');
  request.onsuccess = () => resolve(null);
  request.onerror = () => reject(request.error);
})`;
const LOST = 'deleted what was in your locker';

test('a locker that is deleted while it is open is missed in the locker, on a page and in the reader', async ({
  driver,
  site,
}) => {
  const page = await pageWithHit(driver, site);
  await page.click('minuted-mark[data-kind="hit"]');
  await page.waitFor(`document.querySelector('minuted-mark[data-kind="quote"]')`);
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  await locker.waitFor(`document.querySelectorAll('article[data-quote]').length === 1`);
  expect(await locker.evaluate(`document.querySelector('[data-locker-lost]')`)).toBeNull();

  const other = await driver.openTab(driver.extensionUrl('welcome.html'));
  await other.evaluate(DELETE);
  await locker.waitFor(`document.querySelector('[data-locker-lost]')`);

  const reader = await readerWithHit(driver);
  await reader.click('minuted-mark[data-kind="hit"]');
  await reader.waitFor(noticeSays(LOST));

  await page.toFront();
  await page.reload();
  await page.waitFor(`document.querySelector('minuted-mark[data-kind="hit"]')`);
  await page.click('minuted-mark[data-kind="hit"]');
  await page.waitFor(cardSays(LOST));

  await locker.toFront();
  await locker.click('[data-action="accept-loss"]');
  await locker.waitFor(`!document.querySelector('[data-locker-lost]')`);
  await locker.reload();
  await locker.waitFor(`document.querySelectorAll('article[data-quote]').length === 2`);
  expect(await locker.evaluate(`document.querySelector('[data-locker-lost]')`)).toBeNull();
});
