import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { PDFDocument } from 'pdfkit';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { drawPaper, finished } from '../unit/documents/pdf/draw-paper.ts';
import { marksIn, textsOf } from '../unit/documents/pdf/open-here.ts';
import { expect, test } from './fixture.ts';
import { lockerTab } from './locker-calls.ts';

const HOST = 'www.northbrook.gov.uk.test';
const HIT = 'minuted-mark[data-kind="hit"]';
const ANSWER = `document.querySelector('[data-copy-answer]')?.textContent`;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Opens a paper and saves the first highlight on a page. */
async function quoteFrom(driver: Driver, address: string, page = 1): Promise<Tab> {
  const reader = driver.extensionUrl(`reader.html?src=${encodeURIComponent(address)}#page=${page}`);
  const tab = await driver.openTab(reader);
  await tab.waitFor(`['searched', 'failed'].includes(document.documentElement.dataset.state)`, 60_000);
  await tab.waitFor(`document.querySelector('${HIT}')`);
  await tab.click(HIT);
  await tab.waitFor(`document.querySelector('[data-copy=keep]')`);
  return tab;
}

/** Opens the dialog for copies out of the menu of the reader page. */
async function openDialog(tab: Tab): Promise<void> {
  await tab.evaluate(
    `[...document.querySelectorAll('.more-menu button')].find((one) => one.textContent.includes('copy with your quotes')).click()`,
  );
}

/** What the browser got when a button for a copy was pressed. */
async function saveCopy(driver: Driver, tab: Tab, kind: 'marked' | 'pages') {
  await tab.waitFor(`document.querySelector('[data-action="save-${kind}"]')`);
  await tab.evaluate(`document.querySelector('[data-action="save-${kind}"]').click()`);
  await tab.waitFor(`${ANSWER}?.startsWith('Saved.')`, 60_000);
  const path = await driver.waitForDownload();
  return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
}

test('a paper is saved with its quotes marked, and its quoted pages behind a cover, from the reader and from the locker', async ({
  driver,
  site,
}) => {
  const filler = (page: number) => [{ text: `Nothing is said on page ${page}.`, y: 100 }];
  const paper = await drawPaper(
    [
      filler(1),
      filler(2),
      [
        { text: 'The service will manage demand for EHC', y: 100 },
        { text: 'plans from April.', y: 111 },
        { text: 'Costs are rising.', y: 140 },
      ],
    ],
    'Northbrook: high needs / plan',
  );
  await driver.grantHost(`http://${HOST}/*`);
  const address = site.serve(HOST, '/report.pdf', { body: Buffer.from(paper), type: 'application/pdf' });
  const tab = await quoteFrom(driver, address, 3);

  await openDialog(tab);
  const marked = await saveCopy(driver, tab, 'marked');
  expect(marked.name).toMatch(/northbrook-high-needs-plan-marked\.pdf$/);
  expect(sha256(marked.bytes.subarray(0, paper.length))).toBe(sha256(paper));
  expect(await marksIn(marked.bytes)).toMatchObject([
    { page: 3, words: 'The service will manage demand for EHC plans from April.', author: 'Minuted' },
  ]);
  // What stands there for whoever wants to check it.
  await tab.evaluate(`document.querySelector('.copy-check summary').click()`);
  await tab.waitFor(`document.querySelector('.copy-check').textContent.includes('head -c ${paper.length} ')`);
  await tab.waitFor(`document.querySelector('.copy-check').textContent.includes('${sha256(paper)}')`);
  await tab.evaluate(
    `[...document.querySelectorAll('dialog button')].find((one) => one.textContent === 'Close').click()`,
  );

  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  const openFold = async () => {
    await locker.waitFor(`document.querySelector('[data-view=papers]')`);
    await locker.evaluate(`document.querySelector('[data-view=papers]').click()`);
    await locker.waitFor(`document.querySelector('.copies-of-paper summary')`);
    await locker.evaluate(`document.querySelector('.copies-of-paper summary').click()`);
  };
  await openFold();
  await locker.waitFor(`document.querySelector('[data-not-kept]')`);
  await tab.toFront();
  await tab.click('[data-copy=keep]');
  await locker.toFront();
  const pages = await saveCopy(driver, locker, 'pages');
  expect(pages.name).toMatch(/northbrook-high-needs-plan-quoted-pages\.pdf$/);
  const texts = await textsOf(pages.bytes);
  expect(texts).toHaveLength(2);
  expect(texts[0]!.replaceAll('\n', ' ')).toContain('comes 1 page of the 3 that the paper has: PDF page 3.');
  expect(texts[0]).toContain(sha256(paper));
  expect(texts[1]).toContain('The service will manage demand');
  expect(await marksIn(pages.bytes)).toMatchObject([{ page: 2 }]);
});

test('a paper that may not be marked is not, a locked one asks for its password, and notes stay at home when the reader wants', async ({
  driver,
  site,
}) => {
  const protectedPaper = (options: object) => {
    const pdf = new PDFDocument({ ownerPassword: 'owner', pdfVersion: '1.7', ...options });
    pdf.text('The service will manage demand for EHC plans.');
    return finished(pdf);
  };
  await driver.grantHost(`http://${HOST}/*`);
  const serve = (name: string, body: Uint8Array) =>
    site.serve(HOST, name, { body: Buffer.from(body), type: 'application/pdf' });

  const closed = await protectedPaper({ permissions: { annotating: false, copying: false } });
  const refused = await quoteFrom(driver, serve('/closed.pdf', closed));
  await openDialog(refused);
  for (const kind of ['marked', 'pages']) {
    await refused.waitFor(`document.querySelector('[data-action="save-${kind}"][aria-disabled=false]')`);
    await refused.evaluate(`document.querySelector('[data-action="save-${kind}"]').click()`);
    await refused.waitFor(`${ANSWER}?.includes('locked it, so that nobody may mark it')`);
  }
  await refused.close();

  const locked = await protectedPaper({ userPassword: 'secret', permissions: { annotating: true } });
  const tab = await driver.openTab(
    driver.extensionUrl(`reader.html?src=${encodeURIComponent(serve('/locked.pdf', locked))}`),
  );
  const unlock = async () => {
    await tab.waitFor(`document.querySelector('input[type=password]')`, 60_000);
    await tab.evaluate(`(() => {
      const field = document.querySelector('input[type=password]');
      field.value = 'secret';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await tab.waitFor(`document.querySelector('input[type=password]').value === 'secret'`);
    await tab.evaluate(`document.querySelector('input[type=password]').form.requestSubmit()`);
  };
  await unlock();
  await tab.waitFor(`document.querySelector('${HIT}')`, 60_000);
  await tab.click(HIT);
  await tab.waitFor(`document.querySelector('[data-copy=keep]')`);
  const watcher = await lockerTab(driver);
  await watcher.evaluate(`locker.db.quotes.where('paper').equals('${sha256(locked)}').first()
    .then(({ id }) => locker.editQuotes([id], () => ({ note: 'About Sam.', tags: ['budget'] }))).then(() => null)`);
  await tab.toFront();
  await openDialog(tab);

  const saveUnlocked = async () => {
    await tab.waitFor(`document.querySelector('[data-action="save-marked"][aria-disabled=false]')`);
    await tab.evaluate(`document.querySelector('[data-action="save-marked"]').click()`);
    await unlock();
    await tab.waitFor(`${ANSWER}?.startsWith('Saved.')`, 60_000);
    return new Uint8Array(await readFile(await driver.waitForDownload()));
  };
  expect(await marksIn(await saveUnlocked(), 'secret')).toMatchObject([{ note: 'About Sam.\nTags: budget' }]);
  await tab.evaluate(`document.querySelector('.pdf-copies input[type=checkbox]').click()`);
  expect(await marksIn(await saveUnlocked(), 'secret')).toMatchObject([{ note: '' }]);
});

test('a copy can be stopped, and quotes that cannot be marked are named', async ({ driver, site }) => {
  const words = 'The service will manage demand for EHC plans.';
  const paper = await drawPaper([[{ text: words, y: 100 }]], 'Northbrook plan');
  await driver.grantHost(`http://${HOST}/*`);
  const body = Buffer.from(paper);
  const tab = await quoteFrom(driver, site.serve(HOST, '/a.pdf', { body, type: 'application/pdf' }));
  await tab.click('[data-copy=keep]');
  await tab.waitFor(`document.querySelector('.notice')?.textContent.includes('is kept')`);
  const watcher = await lockerTab(driver);
  await watcher.evaluate(`locker.db.quotes.toCollection().first()
    .then((quote) => locker.db.quotes.add({ ...quote, id: '${'c'.repeat(32)}', quads: [] })).then(() => null)`);

  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  await locker.waitFor(`document.querySelector('[data-view=papers]')`);
  await locker.evaluate(`document.querySelector('[data-view=papers]').click()`);
  await locker.waitFor(`document.querySelector('.copies-of-paper summary')`);
  await locker.evaluate(`document.querySelector('.copies-of-paper summary').click()`);
  await locker.waitFor(`document.querySelector('[data-action="save-marked"]')`);
  // A disk that does not answer.
  await locker.evaluate(`(() => {
    window.readBlob = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = () => new Promise(() => {});
  })()`);
  await locker.evaluate(`document.querySelector('[data-action="save-marked"]').click()`);
  await locker.waitFor(`document.querySelector('[data-action="stop-copy"]')`);
  await locker.evaluate(`(() => {
    const stop = document.querySelector('[data-action="stop-copy"]');
    stop.focus();
    stop.click();
  })()`);
  await locker.waitFor(`${ANSWER} === 'Stopped. Nothing was saved.'`);
  await locker.waitFor(`document.activeElement?.dataset.action === 'save-marked'`);
  await locker.evaluate(`(() => { Blob.prototype.arrayBuffer = window.readBlob; })()`);

  const { bytes } = await saveCopy(driver, locker, 'marked');
  expect(await marksIn(bytes)).toMatchObject([{ words }]);
  expect(
    await locker.evaluate(`[...document.querySelectorAll('[data-unmarked] li')].map((one) => one.innerText)`),
  ).toEqual([`“${words}”, page 1`]);

  await watcher.evaluate(`locker.db.quotes.toCollection().modify({ quads: [] }).then(() => null)`);
  await locker.toFront();
  await expect
    .poll(async () => {
      await locker.evaluate(`document.querySelector('[data-action="save-marked"]').click()`);
      return locker.evaluate(ANSWER);
    })
    .toContain('does not know where on the pages these quotes stand');
});
