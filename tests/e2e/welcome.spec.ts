import { expect, test } from './fixture.ts';

test('asks for the chosen councils and GOV.UK in one prompt', async ({ driver }) => {
  const wanted = [
    '*://www.gov.uk/*',
    '*://assets.publishing.service.gov.uk/*',
    '*://*.kent.gov.uk/*',
    '*://*.kelsi.org.uk/*',
  ];
  await driver.allowWhenAsked(wanted);
  const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
  await tab.type('input[type=search]', 'Kent');
  await tab.click('.council-picker li input');
  await tab.click('#ask');
  await tab.waitFor(`document.querySelector('#answer').textContent.startsWith('Done')`);
  const { origins } = await tab.evaluate<{ origins: string[] }>('chrome.permissions.getAll()');
  expect(origins).toEqual(expect.arrayContaining(wanted));
});
