import { readFileSync, writeFileSync } from 'node:fs';
import { axeFaults } from './axe.ts';
import { expect, test } from './fixture.ts';
import { TOAST } from './phrases-page.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';

const HOST = 'www.northbrook.gov.uk.test';
const KENT = 'https://*.kent.gov.uk/*';
const stored = (key: string) => `chrome.storage.local.get('${key}').then((found) => found.${key})`;
const setting = (name: string) => `[data-setting="${name}"] input`;
const GROUPS = `[...document.querySelectorAll('[data-site-group]')].map((group) => group.dataset.siteGroup).join()`;

async function openSettings(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('options.html#settings'));
  await tab.waitFor(`document.querySelector('[data-action="reset-settings"]')`);
  return tab;
}

test('changes a setting at once, shows what it will look like, and tells it to the open pages', async ({
  driver,
  site,
}) => {
  await driver.grantHost(`http://${HOST}/*`);
  const body = '<!doctype html><title>A</title><p>The SEND service will manage demand for EHC plans.</p>';
  const page = await driver.openTab(site.serve(HOST, '/a.html', { body }));
  await page.waitFor(`document.querySelector('minuted-mark')`);
  const tab = await openSettings(driver);
  expect(await tab.evaluate(`document.querySelectorAll('[data-preview="marks"] minuted-mark').length`)).toBe(
    4,
  );
  await tab.click(setting('paintEverywhere'));
  await tab.waitFor(`!document.querySelector('[data-preview="marks"] minuted-mark')`);
  await page.waitFor(`!document.querySelector('minuted-mark')`);
  await tab.click('input[name="backup-every"][value="never"]');
  await tab.waitFor(
    `document.querySelector('[data-preview="backup"]').textContent.includes('not be reminded')`,
  );
  expect(await tab.evaluate(stored('backupEvery'))).toBe('never');
  expect(await axeFaults(tab)).toEqual([]);
  await tab.resize(320, 640);
  expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});

test('takes settings to a file and back, refuses others without a change, and resets with an undo', async ({
  driver,
}, info) => {
  const tab = await openSettings(driver);
  await tab.click(setting('keepRead'));
  await tab.waitFor(`${TOAST}.includes('No more papers')`);
  await tab.click('[data-action="export-settings"]');
  const file = await driver.waitForDownload();
  const written = JSON.parse(readFileSync(file, 'utf8')) as { settings: Record<string, unknown> };
  expect(written.settings).toMatchObject({ keepRead: false, keepCopies: 'ask' });
  expect(written.settings).not.toHaveProperty('privateWords');

  await tab.click('[data-action="reset-settings"]');
  await tab.waitFor(`document.querySelector('${setting('keepRead')}').checked`);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`!document.querySelector('${setting('keepRead')}').checked`);
  await tab.click('[data-action="reset-settings"]');
  await tab.waitFor(`document.querySelector('${setting('keepRead')}').checked`);

  const give = async (content: object) => {
    const path = info.outputPath('given.json');
    writeFileSync(path, JSON.stringify(content));
    await tab.setFiles('[data-action="import-settings"]', [path]);
  };
  await give({ ...written, version: 2 });
  await tab.waitFor(`${TOAST}.includes('newer Minuted')`);
  await give({ ...written, settings: { keepRead: false, keepCopies: 'now and then' } });
  await tab.waitFor(`${TOAST}.includes('not a Minuted settings file')`);
  expect(await tab.evaluate(`document.querySelector('${setting('keepRead')}').checked`)).toBe(true);
  await give(written);
  await tab.waitFor(`!document.querySelector('${setting('keepRead')}').checked`);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`document.querySelector('${setting('keepRead')}').checked`);
});

test('lists the sites that are allowed by council, follows the browser, and takes them back', async ({
  driver,
}) => {
  const tab = await driver.openTab(driver.extensionUrl('options.html#sites'));
  await tab.waitFor(`document.querySelector('[data-no-sites]')`);
  // As in the browser's own page for add-ons: given there, shown here.
  await driver.grantHost(KENT);
  await tab.waitFor(`${GROUPS} === 'Kent County Council'`);
  await driver.revokeHost(KENT);
  await tab.waitFor(`document.querySelector('[data-no-sites]')`);
  await driver.grantHost(KENT);
  await driver.grantHost('https://papers.example.org/*');
  await tab.waitFor(`${GROUPS} === 'Kent County Council,papers.example.org'`);
  await tab.click(`[data-origin="${KENT}"] button`);
  await tab.waitFor(`${GROUPS} === 'papers.example.org' && ${TOAST}.includes('Taken back: kent.gov.uk')`);
  expect(await tab.evaluate(`chrome.permissions.contains({ origins: ['${KENT}'] })`)).toBe(false);
  await driver.allowWhenAsked([KENT]);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`${GROUPS} === 'Kent County Council,papers.example.org'`);
  await tab.click('[data-action="take-back-all"]');
  await tab.waitFor(`document.querySelector('[data-no-sites]')`);

  const asked = await tab.evaluate<string[]>('chrome.runtime.getManifest().permissions');
  const told = `[...document.querySelectorAll('[data-permission]')].map((note) => note.dataset.permission)`;
  expect(await tab.evaluate(told)).toEqual(expect.arrayContaining([...asked, '*://*/*']));
  expect(await axeFaults(tab)).toEqual([]);
});
