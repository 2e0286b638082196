import { readFileSync, writeFileSync } from 'node:fs';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { quoteId } from '../../storage/quote-id.ts';
import { writeEvidence } from '../unit/exports/sample-evidence.ts';
import { openBehind } from './behind.ts';
import { bigLocker } from './big-locker.ts';
import { expect, test } from './fixture.ts';
import { lockedPdf } from './locked-pdf.ts';
import { lockerTab } from './locker-calls.ts';
import { importText, openLocker } from './locker-pages.ts';

import { surfaceFaults } from './surface-faults.ts';

/** Every surface and state: axe, targets of 24 px, a focus that is seen, nothing wider than the view. */
const HOST = 'www.northbrook.gov.uk.test';
const STATE = 'document.documentElement.dataset.state';
const SAMPLE = 'public/samples/northbrook-high-needs-report.pdf';
const BODY = readFileSync('public/samples/northbrook-send-page.html', 'utf8');
const CLOSED = `!document.querySelector('dialog[open]')`;
const buttonOf = (words: string) =>
  `[...document.querySelectorAll('button')].find((button) => button.textContent.includes(${JSON.stringify(words)}))`;

// Many looks at many states, each with every rule of axe.
test.setTimeout(300_000);

/** Looks at states one after the other, and says at the end what was wrong with all of them. */
async function look(tab: Tab, faults: string[], name: string, ready: string): Promise<void> {
  await tab.waitFor(ready, 60_000);
  faults.push(...(await surfaceFaults(tab, name)));
}

async function openReader(driver: Driver, path: string): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('reader.html'));
  await tab.waitFor(`document.querySelector('input[type=file]')`);
  await tab.setFiles('input[type=file]', [path]);
  return tab;
}

test('a newcomer’s pages and every empty one', async ({ driver }) => {
  const faults: string[] = [];
  const tab = await driver.openTab();
  const heading = `document.querySelector('h1') && document.querySelector('button')`;
  for (const [name, path, ready] of [
    ['welcome', 'welcome.html', heading],
    ['welcome-one-site', `welcome.html?site=https://${HOST}/`, heading],
    ['options', 'options.html', `document.querySelector('.category')`],
    [
      'locker-empty',
      'locker.html',
      `document.querySelector('[data-view=quotes]')?.textContent.includes('(0)')`,
    ],
    ['settings', 'options.html#settings', `document.querySelector('[data-action="reset-settings"]')`],
    ['help', 'help.html', `document.querySelector('.keys td kbd')`],
    ['sites', 'options.html#sites', `document.querySelector('[data-view="sites"], .permissions, table')`],
    ['welcome-councils', 'welcome.html#councils', `document.querySelector('.council-picker li')`],
    ['changes-empty', 'changes.html', `document.querySelector('p.card')`],
    ['reader-empty', 'reader.html', `document.querySelector('.open-paper')`],
    ['popup-ours', 'popup.html', `document.querySelector('[data-kind]')`],
    ['panel-ours', 'sidepanel.html', `document.querySelector('[data-kind]')`],
  ] as const) {
    await tab.goto(driver.extensionUrl(path));
    await look(tab, faults, name, ready);
  }
  await tab.goto(driver.extensionUrl('welcome.html'));
  await tab.click('[data-action="next"]');
  await look(
    tab,
    faults,
    'welcome-where',
    `document.querySelector('#screen-title').textContent.includes('2 of 3')`,
  );
  await tab.goto(driver.extensionUrl('options.html'));
  await tab.click('[data-action="add-phrase"]');
  await tab.type('[data-field="pattern"]', 'cut~ cost~');
  await tab.type('[data-field="sample"]', 'They want to cut costs.');
  await look(
    tab,
    faults,
    'phrase-editor',
    `document.querySelector('[data-found]').textContent.includes('cut costs')`,
  );
  expect(faults).toEqual([]);
});

test('the locker with quotes, papers, a bin, and its dialogs', async ({ driver }, info) => {
  const faults: string[] = [];
  const { papers, quotes, folder } = await bigLocker(12);
  const [first] = quotes;
  const selectors = first!.selectors.map((selector) =>
    selector.type === 'TextQuoteSelector' ? { ...selector, prefix: 'Then ' } : selector,
  );
  const again = { ...first!, selectors };
  const twice = { ...again, id: await quoteId(again.paper, again) };
  const tab = await openLocker(driver);
  await tab.resize(1280, 800);
  await importText(tab, info, writeEvidence(papers, [...quotes, twice], [folder]));
  await tab.waitFor(`document.querySelector('[data-found]').textContent === '13 quotes'`);
  await tab.click('.filter-panel > summary');
  await tab.click('.quote .cite > summary');
  await tab.click('[data-select]');
  await look(
    tab,
    faults,
    'locker',
    `document.querySelector('.citation-fields') && document.querySelector('[data-duplicates] button')`,
  );

  for (const [name, open] of [
    ['locker-letter', `document.querySelector('[data-action="bulk-letter"]')`],
    ['locker-export', `document.querySelector('[data-action="bulk-export"]')`],
    ['locker-duplicates', `document.querySelector('[data-action="show-duplicates"]')`],
    ['locker-keys', `document.querySelector('.foot button')`],
    ['locker-name', `document.querySelector('[data-action="new-folder"]')`],
  ] as const) {
    await tab.evaluate(`${open}.click()`);
    await look(tab, faults, name, `document.querySelector('dialog[open] button.primary:enabled')`);
    await tab.press('Escape');
    await tab.waitFor(CLOSED);
  }
  await tab.click('[data-action="clear-selection"]');
  await tab.click('[data-action="delete"]');
  await look(tab, faults, 'locker-undo', `document.querySelector('[data-toast]')`);
  await tab.click('[data-view="papers"]');
  await look(tab, faults, 'papers', `document.querySelectorAll('[data-read]').length === 3`);
  await tab.click('[data-view="bin"]');
  await look(tab, faults, 'bin', `document.querySelector('[data-days-left]')`);
  await tab.click('[data-action="empty-bin"]');
  await look(tab, faults, 'bin-dialog', `document.querySelector('dialog[open]')`);
  await tab.goto(driver.extensionUrl('changes.html'));
  await tab.click('[data-action="check-sources"]');
  await look(tab, faults, 'changes', `document.querySelector('.hosts, [data-check-answer]')`);
  expect(faults).toEqual([]);
});

test('the reader with a paper, its side bar, its dialogs, and what cannot be read', async ({
  driver,
}, info) => {
  const faults: string[] = [];
  const locked = info.outputPath('locked.pdf');
  writeFileSync(locked, await lockedPdf('secret'));
  const tab = await openReader(driver, locked);
  await look(tab, faults, 'reader-password', `document.querySelector('dialog input[type=password]')`);
  await tab.press('Escape');
  await look(tab, faults, 'reader-notice', `document.querySelector('.notice')`);
  const page = info.outputPath('page.pdf');
  writeFileSync(page, '<!doctype html><p>Not found');
  await tab.setFiles('input[type=file]', [page]);
  await look(tab, faults, 'reader-failed', `${STATE} === 'failed'`);
  await tab.setFiles('input[type=file]', [SAMPLE]);
  await tab.waitFor(`${STATE} === 'searched'`, 60_000);
  await tab.click('.hit-filters summary');
  await tab.clickAt(`document.querySelector('.hit-card summary')`);
  await look(tab, faults, 'reader', `document.querySelector('.textLayer minuted-mark')`);
  for (const [name, open, ready] of [
    [
      'reader-pages',
      `document.querySelector('#tab-pages')`,
      `document.querySelector('.page-list canvas[data-drawn]')`,
    ],
    [
      'reader-contents',
      `document.querySelector('#tab-contents')`,
      `!document.querySelector('#panel-contents')?.hidden`,
    ],
  ] as const) {
    await tab.evaluate(`${open}.click()`);
    await look(tab, faults, name, ready);
  }
  await tab.press('Control+p');
  await look(tab, faults, 'reader-print', `document.querySelector('dialog[open] fieldset')`);
  await tab.press('Escape');
  await tab.waitFor(CLOSED);
  await tab.press('?');
  await look(tab, faults, 'reader-keys', `document.querySelector('dialog[open] .keys')`);
  await tab.press('Escape');
  await tab.waitFor(CLOSED);
  await tab.press('Control+f');
  await tab.clickAt(buttonOf('More'));
  await look(tab, faults, 'reader-menu', `document.querySelector('.more-menu:popover-open')`);
  expect(faults).toEqual([]);
});

test('a page with its card, the popup and the panel over it, and a kept copy', async ({ driver, site }) => {
  const faults: string[] = [];
  await driver.grantHost(`http://${HOST}/*`);
  const helper = await lockerTab(driver);
  await helper.evaluate(`chrome.storage.local.set({ keepCopies: 'always' }).then(() => null)`);
  const page = await driver.openTab(site.serve(HOST, '/a.html', { body: BODY }));
  await page.waitFor(`document.querySelector('minuted-mark[data-kind="hit"]')`, 30_000);
  const popup = await openBehind(driver, helper, 'popup.html');
  const panel = await openBehind(driver, helper, 'sidepanel.html');
  await popup.waitFor(`document.querySelectorAll('.first-hits button').length === 3`, 30_000);
  await panel.waitFor(`document.querySelectorAll('.hit-card').length > 2`, 30_000);
  // Each looks at the tab in front, and goes on showing it while it is in front itself.
  await look(panel, faults, 'panel', `document.querySelector('.hit-card')`);
  await page.toFront();
  await page.click('minuted-mark[data-kind="hit"]');
  await look(
    page,
    faults,
    'page-card',
    `document.querySelector('minuted-ui').shadowRoot.querySelector('.card')`,
  );
  await panel.waitFor(`document.querySelector('#tab-saved')?.textContent.includes('1')`);
  await panel.toFront();
  await panel.click('#tab-saved');
  await look(panel, faults, 'panel-saved', `document.querySelector('.saved-quote textarea')`);
  await look(popup, faults, 'popup', `document.querySelector('.site')`);
  const sha256 = await helper.waitFor<string>(
    `locker.db.sources.toCollection().first().then((source) => source?.paper)`,
  );
  await helper.goto(driver.extensionUrl(`copy.html?paper=${sha256}`));
  await look(helper, faults, 'copy', `document.querySelector('.page-copy')`);

  // A tab that the popup may not read, which is every one that was not clicked in.
  const asleep = await driver.openTab(site.serve('www.southbrook.gov.uk.test', '/', { body: BODY }));
  await asleep.toFront();
  await popup.reload();
  await look(
    popup,
    faults,
    'popup-cannot-read',
    `document.querySelector('[data-kind]:not([data-kind="looking"]) p')`,
  );
  expect(faults).toEqual([]);
});
