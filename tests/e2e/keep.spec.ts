import { createHash } from 'node:crypto';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { expect, test } from './fixture.ts';
import { lockerTab } from './locker-calls.ts';
import { madePdf } from './made-pdf.ts';

const HOST = 'www.northbrook.gov.uk.test';
const LINE = 'The service will manage demand for EHC plans.';
const PAPER = madePdf('Northbrook paper', [LINE, 'Page two.', 'Page three.']);
const HIT = 'minuted-mark[data-kind="hit"]';
const QUOTE = `document.querySelector('minuted-mark[data-kind="quote"]')`;
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const notice = (words: string) =>
  `document.querySelector('.notice')?.textContent.includes(${JSON.stringify(words)})`;

async function openInReader(driver: Driver, address: string): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl(`reader.html?src=${encodeURIComponent(address)}`));
  await tab.waitFor(`['searched', 'failed'].includes(document.documentElement.dataset.state)`, 60_000);
  return tab;
}

test('a PDF is counted as read, and with its first quote its text and a copy are kept, which opens when the site has it no more', async ({
  driver,
  site,
}) => {
  await driver.grantHost(`http://${HOST}/*`);
  const dated = { 'last-modified': 'Sat, 07 Mar 2026 09:30:00 GMT', etag: '"first"' };
  const headers = { ...dated, 'cache-control': 'no-cache' };
  const address = site.serve(HOST, '/report.pdf', { body: PAPER, type: 'application/pdf', headers });
  const watcher = await lockerTab(driver);
  const tab = await openInReader(driver, address);
  const id = sha256(PAPER);
  await watcher.waitFor(`locker.findPaper('${id}').then((paper) => paper?.read)`);
  expect(await watcher.evaluate(`locker.findPaper('${id}')`)).toMatchObject({
    title: 'Northbrook paper',
    read: { first: 1, worth: 0, maybe: 0 },
    coverage: { pages: 3, searched: 3, notReached: [] },
    addresses: [{ address, sentAs: { lastModified: headers['last-modified'], etag: '"first"' } }],
  });
  expect(await watcher.evaluate(`locker.findText('${id}')`)).toBeNull();

  await tab.toFront();
  await tab.waitFor(`document.querySelector('${HIT}')`);
  await tab.click(HIT);
  await tab.waitFor(`document.querySelector('[data-copy=keep]')`);
  expect(await tab.evaluate(`document.querySelector('.opening-offer').innerText`)).toMatch(/It takes \d+ kB/);
  expect(await watcher.evaluate(`locker.findText('${id}').then(({ text }) => text)`)).toContain(LINE);
  await tab.click('[data-copy=keep]');
  await tab.waitFor(notice('A copy of this paper is kept'));
  const kept = `locker.findSource('${id}').then(async (source) => source && {
    sha256: source.sha256,
    bytes: [...new Uint8Array(await source.copy.arrayBuffer())].length,
  })`;
  expect(await watcher.evaluate(kept)).toEqual({ sha256: id, bytes: PAPER.length });

  site.serve(HOST, '/report.pdf', { body: 'gone', status: 404 });
  const later = await openInReader(driver, address);
  await later.click('[data-kept-copy]');
  await later.waitFor(`document.documentElement.dataset.state === 'searched'`, 60_000);
  await later.waitFor(notice('This is the copy that you kept'));
  await later.waitFor(QUOTE);

  // The locker says where it is from, how much room it takes, and deletes the copy, with a way back.
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  await locker.waitFor(`document.querySelector('[data-copy="${id}"]')`);
  expect(await locker.evaluate(`document.querySelector('[data-locker-room]').textContent`)).toMatch(
    /^Your locker takes [\d,.]+ [kM]B; this browser has room for about [\d,.]+ [kMG]B more\./,
  );
  await locker.evaluate(`document.querySelector('[data-view="papers"]').click()`);
  await locker.waitFor(`document.querySelector('.fold.origin summary')`);
  await locker.evaluate(`document.querySelector('.fold.origin summary').click()`);
  const said = `The site said: last changed ${dated['last-modified']}`;
  await locker.waitFor(`document.querySelector('.fold.origin').innerText.includes('${said}')`);
  await locker.evaluate(`document.querySelector('[data-view="quotes"]').click()`);
  // The list of quotes above it may still be growing, so that a place on the screen is not the same a moment later.
  await locker.waitFor(`document.querySelector('[data-quote] .pictures')`);
  await locker.evaluate(`document.querySelector('.copies summary').click()`);
  await locker.evaluate(`document.querySelector('[data-copy="${id}"] [data-action="drop-copy"]').click()`);
  await locker.waitFor(`!document.querySelector('[data-copy="${id}"]')`);
  expect(await watcher.evaluate(`locker.findSource('${id}').then(Boolean)`)).toBe(false);
  await locker.click('[data-action="undo"]');
  await locker.waitFor(`document.querySelector('[data-copy="${id}"]')`);
  expect(await watcher.evaluate(kept)).toEqual({ sha256: id, bytes: PAPER.length });
});

test('a text that does not fit on the disk does not fail the save, and is said', async ({ driver, site }) => {
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await openInReader(
    driver,
    site.serve(HOST, '/report.pdf', { body: PAPER, type: 'application/pdf' }),
  );
  await tab.toFront();
  await tab.waitFor(`document.querySelector('${HIT}')`);
  await tab.evaluate(`(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...row) {
      if (this.name === 'paperTexts') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    };
  })()`);
  await tab.click(HIT);
  await tab.waitFor(notice('not the whole text of its paper'));
  const watcher = await lockerTab(driver);
  expect(await watcher.evaluate('locker.db.quotes.count()')).toBe(1);
  expect(await watcher.evaluate('locker.db.paperTexts.count()')).toBe(0);
});

test('papers are not counted when that is switched off', async ({ driver, site }) => {
  await driver.grantHost(`http://${HOST}/*`);
  const watcher = await lockerTab(driver);
  await watcher.evaluate(`chrome.storage.local.set({ keepRead: false }).then(() => null)`);
  const serve = (name: string) =>
    site.serve(HOST, name, { body: madePdf(name, [LINE]), type: 'application/pdf' });
  const off = await openInReader(driver, serve('/off.pdf'));
  // The tally of phrases is written before.
  await watcher.waitFor(`locker.db.tallies.count().then((count) => count === 1)`);
  await off.close();
  await watcher.evaluate(`chrome.storage.local.set({ keepRead: true }).then(() => null)`);
  await openInReader(driver, serve('/on.pdf'));
  await watcher.waitFor(`locker.db.papers.count()`);
  expect(
    await watcher.evaluate(`locker.db.papers.toArray().then((all) => all.map(({ title }) => title))`),
  ).toEqual(['on']);
});

const page = (words: string) =>
  `<!doctype html><html lang="en"><head><title>SEND update</title></head><body><p>${words}</p><p>${LINE}</p></body></html>`;

test('a web page is counted with its first quote, which keeps its text; with other words it takes its own place', async ({
  driver,
  site,
}) => {
  await driver.grantHost(`http://${HOST}/*`);
  const watcher = await lockerTab(driver);
  const papers = () =>
    watcher.evaluate<{ sha256: string; read: object | null }[]>('locker.db.papers.toArray()');
  const url = site.serve(HOST, '/a.html', { body: page('First words.') });
  let tab = await driver.openTab(url);
  await tab.waitFor(`document.querySelector('${HIT}')`);
  // Opened and searched is not read.
  await watcher.waitFor(`locker.db.tallies.count()`);
  expect(await papers()).toEqual([]);

  // The popup, here in a tab behind the page.
  const popup = async () => {
    await tab.toFront();
    await watcher.evaluate(`chrome.tabs.create({ url: 'popup.html', active: false }).then(() => null)`);
    let found: Tab | undefined;
    await expect
      .poll(async () => {
        for (const one of await driver.tabs()) if ((await one.url()).endsWith('popup.html')) found = one;
        return found !== undefined;
      })
      .toBe(true);
    return found!;
  };
  const counting = await popup();
  await counting.waitFor(`document.querySelector('[data-action="copy-page"]')`);
  // It knows its page by now; Firefox runs what is behind once a second.
  await counting.toFront();
  await counting.click('[data-action="count-page"]');
  await counting.waitFor(`document.body.textContent.includes('counted as read')`);
  await counting.close();
  const [before] = await papers();
  expect(before).toMatchObject({ kind: 'page', read: { first: 1, worth: 0, maybe: 0 } });

  site.serve(HOST, '/a.html', { body: page('Second words.') });
  await tab.toFront();
  await tab.reload();
  await tab.waitFor(`document.querySelector('${HIT}')`);
  await tab.click(HIT);
  await tab.waitFor(QUOTE);
  await watcher.waitFor(`locker.db.papers.toArray().then((all) => all.length === 1 && all[0].read)`);
  const [after] = await papers();
  expect(after!.sha256).not.toBe(before!.sha256);
  const text = await watcher.evaluate<string>(`locker.findText('${after!.sha256}').then(({ text }) => text)`);
  expect(text).toContain('Second words.');
  expect(sha256(text)).toBe(after!.sha256);

  // What was quoted from keeps its place when the page changes again.
  site.serve(HOST, '/a.html', { body: page('Third words.') });
  tab = await driver.openTab(url);
  await tab.waitFor(`document.querySelector('${HIT}')`);
  await tab.click(HIT);
  await watcher.waitFor(`locker.db.papers.count().then((count) => count === 2)`);
  expect(await watcher.evaluate('locker.db.quotes.count()')).toBe(2);
  expect(await watcher.evaluate('locker.checkLog()')).toMatchObject({ fault: null, strangers: [] });
});
