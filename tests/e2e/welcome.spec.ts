import { axeFaults } from './axe.ts';
import { expect, test } from './fixture.ts';
import { tabAt } from './tab-at.ts';

const TITLE = `document.querySelector('#screen-title').textContent`;

test('asks for the chosen councils and GOV.UK in one prompt', async ({ driver }) => {
  const wanted = [
    '*://www.gov.uk/*',
    '*://assets.publishing.service.gov.uk/*',
    '*://*.kent.gov.uk/*',
    '*://*.kelsi.org.uk/*',
  ];
  await driver.allowWhenAsked(wanted);
  const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
  await tab.click('[data-step="3"]');
  await tab.type('input[type=search]', 'Kent');
  await tab.click('.council-picker li input');
  await tab.click('#ask');
  await tab.waitFor(`document.querySelector('#answer').textContent.startsWith('Done')`);
  const { origins } = await tab.evaluate<{ origins: string[] }>('chrome.permissions.getAll()');
  expect(origins).toEqual(expect.arrayContaining(wanted));
});

test('explains itself on three screens, step by step and back, and says where one is', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
  await tab.waitFor(`${TITLE}.includes('Step 1 of 3')`);
  await tab.click('[data-action="next"]');
  await tab.waitFor(`${TITLE}.includes('Step 2 of 3')`);
  // Comes after the words are drawn.
  await tab.waitFor(`document.activeElement.id === 'screen-title'`);
  expect(await tab.evaluate(`document.querySelector('.screen').textContent`)).toContain('Nothing leaves');
  await tab.click('[data-action="next"]');
  await tab.waitFor(`${TITLE}.includes('Step 3 of 3')`);
  expect(await tab.evaluate(`document.querySelector('[aria-current="step"]').dataset.step`)).toBe('3');
  expect(await axeFaults(tab)).toEqual([]);
  await tab.click('[data-action="back"]');
  await tab.waitFor(`${TITLE}.includes('Step 2 of 3')`);
  await tab.resize(320, 640);
  expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});

test('opens the sample paper from the first screen', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
  await tab.click('[data-action="try-sample"]');
  const reader = await tabAt(driver, 'reader.html');
  await reader.toFront();
  await reader.waitFor(`document.querySelector('.hit-card')`);
});

test('opens at the councils where only they are wanted', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('welcome.html#councils'));
  await tab.waitFor(`${TITLE}.includes('Step 3 of 3') && document.querySelector('.council-picker')`);
});
