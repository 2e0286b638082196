import type { Tab } from '../../scripts/browsers/driver.ts';
import { expect, test } from './fixture.ts';
import { HITS, TOAST, OWN, textOf, openPhrases, openPage } from './phrases-page.ts';

const BAR = `document.querySelector('minuted-ui').shadowRoot.querySelector('.bar output').textContent`;
const CARD = `document.querySelector('minuted-ui').shadowRoot.querySelector('.card')`;
const buttonIn = (element: string, words: string) =>
  `[...${element}.querySelectorAll('button')].find((button) => button.textContent.includes(${JSON.stringify(words)}))`;

/** Goes from hit to hit until the card is about these words. */
async function goToHit(page: Tab, words: string): Promise<void> {
  for (let steps = 0; steps < 5; steps++) {
    await page.clickAt(buttonIn(`document.querySelector('minuted-ui').shadowRoot`, 'Next'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (await page.evaluate(`${CARD}?.textContent.includes(${JSON.stringify(words)})`)) return;
  }
  throw new Error(`No hit says ${words}`);
}

test('switches a category and a pack off and on, and the open page follows', async ({ driver, site }) => {
  const page = await openPage(driver, site, '/a.html');
  const phrases = await openPhrases(driver);
  await phrases.click('[data-category="LIM"] [role="switch"]');
  await page.waitFor(`!${HITS}.includes('EHCPs') && ${HITS}.includes('manage demand')`);
  await phrases.waitFor(`${textOf('[data-category="LIM"] summary')}.includes('not looked for')`);
  await phrases.click('[data-category="LIM"] [role="switch"]');
  await page.waitFor(`${HITS}.includes('EHCPs')`);
  await phrases.click('[data-pack="send"] .pack-head [role="switch"]');
  await page.waitFor(`${HITS} === ''`);
  await phrases.reload();
  await phrases.waitFor(
    `document.querySelector('[data-pack="send"] .pack-head [role="switch"]')?.checked === false`,
  );
  await phrases.click('[data-pack="send"] .pack-head [role="switch"]');
  await page.waitFor(`${HITS}.includes('manage demand')`);
});

test('hides a phrase here or everywhere from its card, counts what that hides, and takes it back', async ({
  driver,
  site,
}) => {
  const other = await openPage(driver, site, '/other.html', '<p>Another page.</p>');
  const page = await openPage(driver, site, '/a.html');
  await goToHit(page, 'manage demand');
  await page.evaluate(
    `void (window.other = [...document.querySelectorAll('minuted-mark')].find((mark) => mark.textContent.includes('EHCPs')))`,
  );

  await page.clickAt(buttonIn(CARD, 'Not useful here'));
  await page.waitFor(`!${HITS}.includes('manage demand') && ${HITS}.includes('EHCPs')`);
  await page.waitFor(`${BAR}.includes('1 place hidden because you marked its phrase as not useful')`);
  expect(await other.evaluate(HITS)).toContain('manage demand');
  await page.clickAt(buttonIn(CARD, 'Undo'));
  await page.waitFor(`${HITS}.includes('manage demand') && !${BAR}.includes('hidden')`);
  // The page was neither searched nor painted anew: other hits are what they were.
  expect(await page.evaluate('window.other.isConnected')).toBe(true);

  await goToHit(page, 'manage demand');
  await page.clickAt(buttonIn(CARD, 'Not useful here'));
  await page.waitFor(`!${HITS}.includes('manage demand')`);
  await page.reload();
  await page.waitFor(`${BAR}.includes('1 place hidden')`);

  await goToHit(other, 'manage demand');
  await other.clickAt(buttonIn(CARD, 'Not useful at all'));
  await other.waitFor(`!${HITS}.includes('manage demand') && ${BAR}.includes('1 place hidden')`);

  const phrases = await openPhrases(driver);
  const listed = `document.querySelectorAll('[data-muted-key^="send/DEM"]').length`;
  const both = await phrases.waitFor<number>(`${textOf('main')}.includes('In one paper') && ${listed}`);
  // Everywhere first, then in the one paper.
  for (let left = both; left > 0; left--) {
    await phrases.click('[data-muted-key] button');
    await phrases.waitFor(`${listed} === ${left - 1}`);
  }
  await page.waitFor(`${HITS}.includes('manage demand') && !${BAR}.includes('hidden')`);
  await other.waitFor(`${HITS}.includes('manage demand')`);
});

test('hides a phrase from its card in the reader, without reading the paper again, and shows it again', async ({
  driver,
}) => {
  const paper = encodeURIComponent(driver.extensionUrl('samples/northbrook-high-needs-report.pdf'));
  const reader = await driver.openTab(driver.extensionUrl(`reader.html?src=${paper}`));
  const card = `[...document.querySelectorAll('.hit-card')].find((card) => card.querySelector('.hit-sentence mark').innerText.includes('manage demand') && card.querySelector('.hit-sentence').innerText.includes('for EHC plans'))`;
  await reader.waitFor(card, 60_000);
  await reader.evaluate(`void (window.states = new MutationObserver(() =>
    (window.changed ||= document.documentElement.dataset.state !== 'searched'))
    .observe(document.documentElement, { attributeFilter: ['data-state'] }))`);
  await reader.clickAt(buttonIn(card, 'Not useful here'));
  await reader.waitFor(`!${card} && ${textOf('.hit-panel')}.includes('because you marked')`);
  await reader.waitFor(`document.activeElement?.textContent === 'Undo'`);
  await reader.click('.show-all input');
  await reader.waitFor(`${card}?.innerText.includes('You marked this phrase as not useful')`);
  await reader.clickAt(buttonIn(card, 'Show it again'));
  await reader.waitFor(`${card}?.innerText.includes('Not useful here')`);

  await reader.clickAt(buttonIn(card, 'Not useful at all'));
  await reader.waitFor(`${card}?.innerText.includes('You marked this phrase as not useful')`);
  await reader.clickAt(buttonIn(`document.querySelector('.notice')`, 'Undo'));
  await reader.waitFor(`${card}?.innerText.includes('Not useful at all')`);
  expect(await reader.evaluate('window.changed ?? false')).toBe(false);
});

test('shows what an own phrase finds while it is typed, then finds it in a page and in a PDF', async ({
  driver,
  site,
}) => {
  const page = await openPage(driver, site, '/a.html');
  const paper = encodeURIComponent(driver.extensionUrl('samples/northbrook-high-needs-report.pdf'));
  const reader = await driver.openTab(driver.extensionUrl(`reader.html?src=${paper}`));
  await reader.waitFor(`document.documentElement.dataset.state === 'searched'`, 60_000);
  const phrases = await openPhrases(driver);
  await phrases.click(`${OWN} [data-action="add-phrase"]`);
  await phrases.type('[data-field="pattern"]', 'quiet (room');
  await phrases.waitFor(`${textOf('[data-check]')}.includes('at character 7')`);
  await phrases.type('[data-field="pattern"]', '~ / hall)');
  await phrases.waitFor(`${textOf('[data-check]')} === ''`);
  await phrases.type('[data-field="sample"]', ' Both quiet rooms are shut.');
  await phrases.waitFor(
    `[...document.querySelectorAll('[data-found] mark')].map((mark) => mark.textContent).join() === 'quiet rooms'`,
  );
  expect(await phrases.evaluate(`document.querySelector('[data-field="examples"]').value`)).toBe(
    'quiet rooms',
  );
  await phrases.waitFor(`${textOf('[data-papers]')}.includes('1 place in High needs recovery plan')`);
  await phrases.waitFor(`${textOf('[data-papers]')}.includes('1 place in Page /a.html')`);
  await phrases.click('.editor [type="submit"]');

  await page.waitFor(`${HITS}.includes('quiet room')`);
  await reader.waitFor(`${textOf('.hit-panel')}.includes('quiet room')`);
  await phrases.waitFor(`${textOf(`${OWN} [data-count]`)} === '2 places in 2 papers'`);
  await page.reload();
  await page.waitFor(`${HITS}.includes('quiet room')`);
  expect(await phrases.evaluate(textOf(`${OWN} [data-count]`))).toBe('2 places in 2 papers');

  await phrases.toFront();
  await phrases.click(`${OWN} [data-action="edit"]`);
  await phrases.waitFor(`document.querySelector('[data-field="pattern"]').value === 'quiet (room~ / hall)'`);
  await phrases.type('[data-field="pattern"]', ' -sent pupil~');
  await phrases.click('.editor [type="submit"]');
  await page.waitFor(`!${HITS}.includes('quiet room')`);
  await phrases.click('[data-action="undo"]');
  await page.waitFor(`${HITS}.includes('quiet room')`);
  await phrases.click(`${OWN} [data-action="delete-phrase"]`);
  await page.waitFor(`!${HITS}.includes('quiet room')`);
  await phrases.click('[data-action="undo"]');
  await page.waitFor(`${HITS}.includes('quiet room')`);
  await phrases.waitFor(`document.querySelector('${OWN} [data-pattern="MINE-01"]')`);
});

test('adds several phrases, one on a line, after showing what was understood, and takes them back', async ({
  driver,
  site,
}) => {
  const page = await openPage(driver, site, '/a.html');
  const phrases = await openPhrases(driver);
  await phrases.click(`${OWN} [data-action="add-phrases"]`);
  await phrases.evaluate(`(() => {
    const field = document.querySelector('[data-field="lines"]');
    field.value = 'quiet room~\\n; a note\\nthey opened it : open~ ..3 pupil~\\nquiet (room';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await phrases.click('.editor [type="submit"]');
  await phrases.waitFor(
    `${textOf('[data-understood]')}.includes('2 phrases understood. 1 line is left out.')`,
  );
  expect(await phrases.evaluate(textOf('[data-refused]'))).toContain('Line 4, character 7, is left out');
  // The example in front is not what the second phrase finds: it gets one of its own words.
  expect(await phrases.evaluate(textOf('[data-understood]'))).toContain('Line 3: finds “open pupil”');
  expect(await phrases.evaluate(`document.querySelectorAll('${OWN} [data-pattern]').length`)).toBe(0);

  await phrases.click('.editor [type="submit"]');
  await phrases.waitFor(`document.querySelectorAll('${OWN} [data-pattern]').length === 2`);
  await phrases.waitFor(`${TOAST}.includes('Added 2 phrases to yours.')`);
  await page.waitFor(`${HITS}.includes('quiet room')`);
  await phrases.click('[data-action="undo"]');
  await phrases.waitFor(`document.querySelectorAll('${OWN} [data-pattern]').length === 0`);
  await page.waitFor(`!${HITS}.includes('quiet room')`);
});

test('adds a phrase and finds another by keyboard alone', async ({ driver }) => {
  const tab = await openPhrases(driver);
  const press = async (key: string) => {
    // Headless Firefox does not press a button for a key, not even a plain one.
    if (driver.name === 'firefox') await tab.evaluate('document.activeElement.click()');
    else await tab.press(key);
  };
  const tabTo = async (what: string) => {
    for (let steps = 0; steps < 40; steps++) {
      if (await tab.evaluate(`document.activeElement.matches(${JSON.stringify(what)})`)) return;
      await tab.press('Tab');
    }
    throw new Error(`The Tab key does not reach ${what}`);
  };
  const write = async (text: string) => {
    for (const key of text) await tab.press(key);
  };
  await tabTo('[data-action="add-phrase"]');
  await press('Enter');
  await tab.waitFor(`document.activeElement.matches('[data-field="pattern"]')`);
  await write('send unit~');
  await tab.waitFor(`document.querySelectorAll('[data-found] mark').length === 2`);
  await tab.press('Enter');
  await tab.waitFor(`document.querySelector('[data-pattern="MINE-01"]') && ${TOAST}.includes('Added')`);
  await tab.waitFor(`document.activeElement.matches('[data-action="undo"]')`);
  await press('Enter');
  await tab.waitFor(`!document.querySelector('[data-pattern="MINE-01"]')`);

  await tabTo('[data-field="search"]');
  await write('cliff edge');
  await tab.waitFor(`${textOf('[data-found-count]')}.startsWith('1 of ')`);
  expect(await tab.evaluate(`document.querySelectorAll('.pattern').length`)).toBe(1);
  await tabTo('[role="switch"]:not(.pack-head *)');
  await press(' ');
  await tab.waitFor(`${TOAST}.includes('no longer looked for')`);
});
