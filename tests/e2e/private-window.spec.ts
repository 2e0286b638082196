import { expect, test } from './fixture.ts';
import { count, lockerTab, outcome, save } from './locker-calls.ts';

const SAYS = 'does not let Minuted keep anything here (a private window, perhaps)';

test('in a private window the locker says that nothing can be kept there, and the own locker stays as it is', async ({
  driver,
}) => {
  test.skip(driver.name === 'chromium', 'Chromium shows pages of an extension in normal windows only');
  const tab = await lockerTab(driver);
  await tab.evaluate(save('one'));
  const before = await count(tab);

  // Its pages would go with the extension, which Firefox starts anew to allow it there.
  await tab.goto('about:blank');

  const locker = await driver.openPrivateTab(driver.extensionUrl('locker.html'));
  await locker.waitFor('browser.extension.inIncognitoContext');
  await locker.waitFor(`document.querySelector('[role=alert]')?.textContent.includes('${SAYS}')`);
  // Another locker than the one that was noted is no loss.
  expect(await locker.evaluate(`document.querySelector('[data-locker-lost]')`)).toBeNull();
  await locker.close();

  const own = await lockerTab(driver);
  expect(await count(own)).toEqual(before);
  expect(await own.evaluate(outcome(save('two')))).toMatchObject({ value: { isNew: true } });
});
