import { readFile } from 'node:fs/promises';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import { quoteId } from '../../storage/quote-id.ts';
import { samplePaper, sampleQuote, writeEvidence } from '../unit/exports/sample-evidence.ts';
import { expect, test } from './fixture.ts';
import {
  CARDS,
  importText,
  inCard,
  lockerWithThree,
  openLocker,
  saveExport,
  threeQuotes,
} from './locker-pages.ts';
import { tabAt } from './tab-at.ts';

const TOAST = 'document.querySelector("[data-toast] span")?.textContent';

test('exports what was imported, character for character, newest first on the page', async ({
  driver,
}, info) => {
  const { tab, quotes } = await lockerWithThree(driver, info);
  const ids = '[...document.querySelectorAll("article[data-quote]")].map((card) => card.dataset.quote)';
  expect(await tab.evaluate(ids)).toEqual(quotes.map(({ id }) => id));

  const text = await readFile(await saveExport(driver, tab), 'utf8');
  const result = readEvidence(text);
  if (!result.ok) throw new Error(result.code);
  const byId = (a: Quote, b: Quote) => (a.id < b.id ? -1 : 1);
  expect(result.value.papers).toEqual([samplePaper]);
  expect(result.value.quotes.sort(byId)).toEqual(quotes.sort(byId));
});

test.describe('over a restart', () => {
  test.use({ restarts: true });

  test('saves notes and tags, shows them in another tab and after a restart', async ({ driver }, info) => {
    const { tab, quotes } = await lockerWithThree(driver, info);
    const other = await openLocker(driver);
    await tab.toFront();
    await tab.type(inCard(quotes[0]!, 'textarea'), ' And when?');
    await tab.waitFor(
      `document.querySelector(${JSON.stringify(inCard(quotes[0]!, '.note output'))}).textContent === 'Saved'`,
    );
    await tab.type(inCard(quotes[0]!, '.tags input'), 'tribunal');
    await tab.press('Enter');

    const seen = `document.querySelector(${JSON.stringify(inCard(quotes[0]!, 'textarea'))})?.value === 'Ask why. And when?' &&
      document.querySelector(${JSON.stringify(inCard(quotes[0]!, '.tags ul'))})?.textContent.includes('tribunal')`;
    await other.waitFor(seen);
    await driver.restart();
    await (await openLocker(driver)).waitFor(seen);
  });
});

test('moves a quote to the bin, and takes it back by Undo and from the bin', async ({ driver }, info) => {
  const { tab, quotes } = await lockerWithThree(driver, info);
  await tab.click(inCard(quotes[1]!, '[data-action="delete"]'));
  await tab.waitFor(`${CARDS} === 2 && document.activeElement.dataset.action === 'undo'`);
  // Headless Firefox does not press a button for a key, not even a plain one.
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`${CARDS} === 3 && document.activeElement.dataset.quote === '${quotes[1]!.id}'`);

  await tab.click(inCard(quotes[1]!, '[data-action="delete"]'));
  await tab.waitFor(`${CARDS} === 2`);
  await tab.click('[data-view="bin"]');
  await tab.click('[data-action="restore"]');
  await tab.waitFor(`${CARDS} === 0`);
  await tab.click('[data-view="quotes"]');
  await tab.waitFor(`${CARDS} === 3`);
});

test('empties the bin only after asking', async ({ driver }, info) => {
  const { tab, quotes } = await lockerWithThree(driver, info);
  await tab.click(inCard(quotes[0]!, '[data-action="delete"]'));
  await tab.click('[data-view="bin"]');
  await tab.click('[data-action="empty-bin"]');
  expect(await tab.evaluate(CARDS)).toBe(1);
  await tab.click('[data-action="empty-bin-for-good"]');
  await tab.waitFor(`${CARDS} === 0`);
  await tab.click('[data-view="quotes"]');
  await tab.waitFor(`${CARDS} === 2`);
});

test('writes nothing of an import during which the disk fills up', async ({ driver }, info) => {
  const tab = await openLocker(driver);
  await tab.evaluate(`(() => {
    const put = IDBObjectStore.prototype.put;
    let left = 2;
    IDBObjectStore.prototype.put = function (...row) {
      if (left-- > 0) return put.apply(this, row);
      throw new DOMException('full', 'QuotaExceededError');
    };
  })()`);
  await importText(tab, info, writeEvidence([samplePaper], await threeQuotes()));
  await tab.waitFor(`${TOAST}?.includes('is full, so nothing more can be kept')`);
  await tab.reload();
  await tab.waitFor('document.querySelector("[data-view=quotes]")?.textContent === "Quotes (0)"');
});

test('goes to the quote that its address names', async ({ driver }, info) => {
  const { quotes } = await lockerWithThree(driver, info);
  const tab = await driver.openTab(driver.extensionUrl(`locker.html?quote=${quotes[2]!.id}`));
  await tab.waitFor(`document.activeElement.dataset.quote === '${quotes[2]!.id}'`);
});

test('saves the same words once, and takes them out of the bin when they are saved again', async ({
  driver,
}) => {
  const tab = await openLocker(driver);
  const { sha256, kind, title, coverage } = samplePaper;
  const { exact, cleaned, sentenceBefore, sentenceAfter, selectors, pages, place, quads, match, address } =
    sampleQuote;
  const request = {
    paper: { sha256, kind, title, address, coverage },
    draft: { exact, cleaned, sentenceBefore, sentenceAfter, selectors, pages, place, quads, match },
  };
  const save = () =>
    tab.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name: 'saveQuote', request })})`);
  const id = await quoteId(sha256, sampleQuote);
  expect(await save()).toMatchObject({ ok: true, value: { isNew: true, quote: { id, exact, note: '' } } });
  expect(await save()).toMatchObject({ ok: true, value: { isNew: false, quote: { id } } });
  await tab.waitFor(`${CARDS} === 1`);
  await tab.click('[data-action="delete"]');
  await tab.waitFor(`${CARDS} === 0`);
  expect(await save()).toMatchObject({ ok: true, value: { isNew: false, quote: { id, deletedAt: null } } });
  await tab.waitFor(`${CARDS} === 1`);
});

test('opens with the quotes that have the words of the address bar', async ({ driver }, info) => {
  await lockerWithThree(driver, info);
  await driver.enterInAddressBar('cut two');
  const tab = await tabAt(driver, 'locker.html?find=');
  await tab.toFront();
  await tab.waitFor(`document.querySelector('#search').value === 'cut two' && ${CARDS} === 1`);
});
