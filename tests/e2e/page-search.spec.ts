import { statSync } from 'node:fs';
import { createFinder } from '../../core/phrases/create-finder.ts';
import { groupHits } from '../../core/phrases/group-hits.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { makeParagraphs } from '../../scripts/bench/make-page.ts';
import { openExtensionPage } from '../../scripts/start/extension-page.ts';
import { searchPaper } from '../../scripts/start/search-paper.ts';
import { expect, test } from './fixture.ts';

/** How pages are searched: by the background, window by window. */
const HOST = 'www.northbrook.gov.uk.test';
const BAR = `document.querySelector('minuted-ui')?.shadowRoot.querySelector('.bar output')?.textContent`;
const MARKED = `[...document.querySelectorAll('minuted-mark')].map((mark) => mark.textContent)`;

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>SEND Board</title>${body}`;

test('finds every hit when the background is stopped again and again while it searches', async ({
  driver,
  site,
}) => {
  const plain = 'Members noted the minutes of the meeting before and agreed the dates of the next ones. ';
  const paragraphs = Array.from({ length: 2000 }, (_, index) =>
    index % 20 === 0 ? `<p>${index} to manage demand here</p>` : `<p>${index} ${plain.repeat(6)}</p>`,
  );
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await driver.openTab(site.serve(HOST, '/long.html', { body: page(paragraphs.join('\n')) }));
  await tab.waitFor(`document.querySelector('minuted-ui')`, 60_000);
  for (let stops = 0; stops < 3; stops++) {
    await driver.stopBackground();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await tab.toFront();
  await tab.waitFor(`${BAR} === '100 places to read'`, 60_000);
  // Those far from the screen are painted as well before the page is printed.
  await tab.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  expect(await tab.evaluate(`new Set(${MARKED}).size === 1 && ${MARKED}.length`)).toBe(100);
});

test('finds in a page that is searched while it is read what is found in it as a whole', async ({
  driver,
  site,
}) => {
  const paragraphs = makeParagraphs(1000, sendPack).map((text, index) => {
    const running = index % 90 === 30 ? '<p>Plans to reduce the number of EHCPs</p>' : '';
    return `${running}<h2>Item ${index}</h2><p>${text}</p><table><tr><td>EHCPs<td>${index}%</table>`;
  });
  await driver.grantHost(`http://${HOST}/*`);
  const minuted = await openExtensionPage(driver);
  const tab = await driver.openTab(site.serve(HOST, '/papers.html', { body: page(paragraphs.join('\n')) }));
  const { reading, groups, paper } = await searchPaper(minuted, await tab.tabId(), () => undefined);
  const whole = createFinder([sendPack]).find(reading, { title: paper.title });
  expect(groups).toEqual(groupHits(whole));
  expect(
    whole.filter(({ reasons }) => reasons.some(({ code }) => code === 'repeated')).length,
  ).toBeGreaterThan(5);
});

test('says so in the bar when a part of a page cannot be searched, and shows the hits of the rest', async ({
  driver,
  site,
}) => {
  // Too far from it to need words of it.
  const between = `<p>${'The panel met in May and agreed the minutes. '.repeat(10)}</p>`.repeat(12);
  const body = page(`<p>The plan is to manage demand here.</p>
    <div style="height: 5000px"></div>${between}<p id="long" style="content-visibility: auto"></p>
    <script>document.querySelector('#long').textContent = 'the minutes '.repeat(900_000)</script>`);
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await driver.openTab(site.serve(HOST, '/too-long.html', { body }));
  await tab.waitFor(`${BAR}?.startsWith('One piece of text here is too long')`, 60_000);
  expect(await tab.evaluate(MARKED)).toEqual(['manage demand']);
});

test('searches no window whose blocks are not what they should be', async ({ driver }) => {
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  const ask = (
    text: string,
    blocks: unknown[],
    { to = blocks.length / 3, others = [] as unknown[] } = {},
  ) => {
    const window = JSON.stringify({ text: { text, others }, blocks, from: 0, to });
    return locker.evaluate<{ ok: boolean; code?: string; value?: { reasons: object[] }[] }>(
      `chrome.runtime.sendMessage({ name: 'searchText', request: { title: '', window: ${window} } })`,
    );
  };
  const text = 'to manage demand for EHC plans?';
  // Nothing before it, its length, and that it is a paragraph.
  const whole = [0, text.length, 1];
  expect((await ask(text, whole)).value?.length).toBeGreaterThan(0);
  // Another space, and another stop at the end; then another letter within a word.
  const spaced = await ask(text, whole, { others: [9, 0xa0, 30, 0x2026] });
  expect(spaced.value?.length).toBeGreaterThan(0);
  expect((await ask(text, whole, { others: [10, 0x142] })).value).toEqual([]);
  const bad = { ok: false, code: 'bad-request' };
  for (const blocks of [
    [0, text.length + 1, 1],
    [4, -1, 1],
    [0, 20, 1, -10, 20, 1],
    [0, 9.5, 1],
    [0, 20, 4],
    [0, 20],
    [0, '20', 1],
    [null, 20, 1],
    [0, Number.MAX_SAFE_INTEGER, 1, 1, Number.MAX_SAFE_INTEGER, 1],
  ])
    expect(await ask(text, blocks, { to: 1 }), JSON.stringify(blocks)).toEqual(bad);
  expect(await ask(text, [0, 20, 1], { to: 2 })).toEqual(bad);
  for (const others of [[9], [9, 0x10000], [9, -1], [31, 0xa0], [9, 0xa0, 9, 0xa0], [9, 'a']])
    expect(await ask(text, whole, { others }), JSON.stringify(others)).toEqual(bad);
});

// oxlint-disable-next-line no-empty-pattern
test('loads at most 60 kB of script into a page', ({}, info) => {
  const folder = info.project.name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  expect(statSync(`.output/${folder}/content-scripts/content.js`).size).toBeLessThanOrEqual(60_000);
});
