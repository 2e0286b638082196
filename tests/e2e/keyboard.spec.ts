import { readFile } from 'node:fs/promises';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { accessTree } from './access-tree.ts';
import { expect, test } from './fixture.ts';

/** Without a mouse: the whole main job by keys alone, and what a screen reader is told on the way. */
const STATE = 'document.documentElement.dataset.state';
const FOCUS = 'document.activeElement';
const HOST = 'www.northbrook.gov.uk.test';

// Headless Firefox moves no focus for Tab and presses no button for a key; Chromium also is the one that tells what a
// screen reader would say. That the same elements can have the focus, and show it, is tested in both: surfaces.spec.ts.
test.beforeEach(({ driver }) => test.skip(driver.name === 'firefox', 'Headless Firefox does not obey Tab'));

/** Presses Tab until something has the focus, as somebody does who looks for it. */
async function tabTo(tab: Tab, what: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await tab.evaluate(`Boolean(${what})`)) return;
    await tab.press(key);
  }
  throw new Error(`80 times ${key}, and still not: ${what}`);
}

const onButton = (words: string) =>
  `${FOCUS}.matches('button, a') && ${FOCUS}.textContent.trim().startsWith(${JSON.stringify(words)})`;

async function tabAt(driver: Driver, page: string): Promise<Tab> {
  await expect
    .poll(async () =>
      (await Promise.all((await driver.tabs()).map((tab) => tab.url()))).some((url) => url.includes(page)),
    )
    .toBe(true);
  for (const tab of await driver.tabs()) if ((await tab.url()).includes(page)) return tab;
  throw new Error(`No tab at ${page}`);
}

test('opens the sample, goes to a place, saves it, notes, searches and exports, by keys alone', async ({
  driver,
}) => {
  const tab = await driver.openTab(driver.extensionUrl('reader.html'));
  await tab.waitFor(`document.querySelector('.open-paper')`);
  await tabTo(tab, onButton('Open the sample paper'));
  await tab.press('Enter');
  await tab.waitFor(`${STATE} === 'searched'`, 60_000);

  await tab.press('.');
  await tab.waitFor(`document.querySelector('.hit-card[aria-current="true"]')`);
  await tab.press('.');
  await tab.waitFor(`document.querySelectorAll('.hit-card')[1].matches('[aria-current="true"]')`);
  const words = await tab.evaluate<string>(
    `document.querySelector('.hit-card[aria-current="true"] .hit-sentence').textContent`,
  );
  await tabTo(tab, `${FOCUS}.matches('.hit-card[aria-current="true"]')`);
  await tab.press('s');
  await tab.waitFor(`${FOCUS}.matches('.hit-card') && ${FOCUS}.textContent.includes('✓ Saved')`);
  await tabTo(tab, onButton('Locker'), 'Shift+Tab');
  await tab.press('Enter');

  const locker = await tabAt(driver, 'locker.html');
  await locker.waitFor(`document.querySelectorAll('article[data-quote]').length === 1`);
  await tabTo(locker, `${FOCUS}.matches('article .note textarea')`);
  for (const key of 'Ask why') await locker.press(key);
  await locker.waitFor(`document.querySelector('.note output').textContent === 'Saved'`);
  // Out of the field, where / is a letter.
  await locker.press('Tab');
  await tabTo(locker, `!${FOCUS}.matches('input, textarea, select')`);
  await locker.press('/');
  await locker.waitFor(`${FOCUS}.id === 'search'`);
  for (const key of 'ask why') await locker.press(key);
  await locker.waitFor(`document.querySelector('[data-found]').textContent === '1 quote'`);

  await tabTo(locker, onButton('Export everything'), 'Shift+Tab');
  await locker.press('Enter');
  await locker.waitFor(`document.querySelector('[data-action="export-chosen"]:enabled')`);
  await tabTo(locker, `${FOCUS}.matches('[data-action="export-chosen"]')`);
  await locker.press('Enter');
  const result = readEvidence(await readFile(await driver.waitForDownload(), 'utf8'));
  expect(result.ok && result.value.quotes.map(({ note }) => note)).toEqual(['Ask why']);
  expect(result.ok && words.includes(result.value.quotes[0]!.cleaned)).toBe(true);
  // The focus goes back to where it was.
  await locker.waitFor(`document.querySelector('[data-export-answer]').textContent.includes('Saved.')`);
  await locker.press('Escape');
  await locker.waitFor(onButton('Export everything'));
});

test('a screen reader is told the names of hits, card, bar and dialog, and what can be done', async ({
  driver,
  site,
}) => {
  await driver.grantHost(`http://${HOST}/*`);
  const body = `<!doctype html><html lang="en-GB"><title>SEND update</title><h1>SEND update</h1>
    <p>Trees grew. The SEND service will manage demand for EHC plans.</p>`;
  const page = await driver.openTab(site.serve(HOST, '/a.html', { body }));
  await page.click('minuted-mark');
  const ui = `document.querySelector('minuted-ui').shadowRoot`;
  await page.waitFor(`${ui}.querySelector('.card h2').textContent.includes('Saved')`);
  expect(await accessTree(page, `${ui}.querySelector('.card')`)).toEqual([
    'region “About these words”',
    '  heading “Saved to your locker.”',
    '  button “Undo”',
    '  button “Open the locker”',
    '  button “Not useful here”',
    '  button “Not useful at all”',
    '  button “What do these words mean?”',
    '  button “Close”',
  ]);
  expect(await accessTree(page, `${ui}.querySelector('.bar')`)).toEqual([
    'region “Minuted”',
    '  status',
    '  button “Previous”',
    '  button “Next”',
    '  button “Save”',
    '  button “Locker”',
    '  button “Hide on this site”',
    '  button “Close this bar”',
  ]);

  const paper = encodeURIComponent(driver.extensionUrl('samples/northbrook-high-needs-report.pdf'));
  const tab = await driver.openTab(driver.extensionUrl(`reader.html?src=${paper}`));
  await tab.waitFor(`${STATE} === 'searched'`, 60_000);
  const list = await accessTree(tab, `document.querySelector('.hit-list')`);
  expect(list.slice(0, 12)).toEqual([
    'heading “Page 1 (7)”',
    'list “Page 1”',
    '  listitem “Worth reading, Page 1: High needs recovery plan”',
    '    button “Page 1”',
    '    mark',
    '    group',
    '      DisclosureTriangle “Why?”',
    '    group',
    '      DisclosureTriangle “Show the paragraph”',
    '    button “Save”',
    '    button “Not useful here”',
    '    button “Not useful at all”',
  ]);
  await tab.press('Control+p');
  await tab.waitFor(`document.querySelector('dialog[open]')`);
  expect(await accessTree(tab, `document.querySelector('dialog[open]')`)).toEqual([
    'dialog “Print”',
    '  heading “Print”',
    '  form',
    '    group “Which pages?”',
    '      radio “All 8 pages”',
    '      radio “This page (1)”',
    '      radio “Pages with places to read (7)”',
    '      radio “These pages:”',
    '      textbox “Page numbers, such as 3, 7-9”',
    '    button “Print”',
    '    button “Cancel”',
  ]);
});
