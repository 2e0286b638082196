import { readdirSync } from 'node:fs';
import { WHOLE_LOCKER } from '../../core/evidence/locker-search/whole-locker.ts';
import { fillLocker } from '../../scripts/bench/fill-locker.ts';
import { makeLocker } from '../../scripts/bench/make-locker.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { expect, test } from './fixture.ts';

const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

test('the search of the locker hears of changes made elsewhere', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('locker.html'));
  await tab.waitFor(`document.querySelector('[data-view="quotes"]')?.textContent === 'Quotes (0)'`);
  await tab.goto(driver.extensionUrl('welcome.html'));
  await fillLocker(tab, 1500, 20);

  const file = readdirSync(`.output/${FOLDERS[driver.name]}/assets`).find((each) =>
    each.startsWith('locker-worker'),
  );
  const query = { ...WHOLE_LOCKER, group: 'none' };
  await tab.evaluate(`(() => {
    globalThis.answers = [];
    globalThis.searching = new Worker('/assets/${file}', { type: 'module' });
    searching.onmessage = ({ data }) => answers.push(data);
    searching.postMessage({ kind: 'ask', ask: 1, query: ${JSON.stringify(query)} });
  })()`);
  // The newest come at once, before all are counted.
  await tab.waitFor(`answers.at(-1)?.answer.isWhole`);
  const [first, whole] = await tab.evaluate<{ answer: Record<string, unknown> }[]>('answers');
  expect(first?.answer).toMatchObject({ total: 200, isWhole: false, groups: [{ count: 200 }] });
  expect(whole?.answer).toMatchObject({ total: 1500, isWhole: true, groups: [{ count: 1500 }] });

  const change = (name: string, ids: string[]) =>
    tab.evaluate(`(async () => {
      for (const id of ${JSON.stringify(ids)})
        await chrome.runtime.sendMessage({ name: '${name}', request: { id: id } });
    })()`);
  const ids = makeLocker(1500, 20, sendPack)
    .quotes.slice(0, 3)
    .map(({ id }) => id);
  await change('deleteQuote', ids);
  await tab.waitFor(`answers.at(-1).answer.total === 1497`);
  await change('restoreQuote', ids.slice(0, 1));
  await tab.waitFor(`answers.at(-1).answer.total === 1498`);
});
