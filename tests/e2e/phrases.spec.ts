import { readFile, writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { packSchema, type Pack } from '../../core/phrases/pack.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import type { LoopbackSite } from '../../scripts/browsers/loopback-site.ts';
import { packOf } from '../unit/phrases/pack-of.ts';
import { expect, test } from './fixture.ts';

const HOST = 'www.northbrook.gov.uk.test';
const TWO =
  '<p>The SEND service will manage demand for EHC plans.</p><p>Next year we will reduce the number of EHCPs.</p>' +
  '<p>A quiet room opened for pupils.</p>';

/** The words of every painted hit. */
const HITS = `[...document.querySelectorAll('minuted-mark[data-kind="hit"]')].map((mark) => mark.textContent).join('|')`;
const BAR = `document.querySelector('minuted-ui').shadowRoot.querySelector('.bar output').textContent`;
const CARD = `document.querySelector('minuted-ui').shadowRoot.querySelector('.card')`;
const TOAST = `(document.querySelector('[data-toast]')?.textContent ?? '')`;
const OWN = '[data-pack="mine"]';
const buttonIn = (element: string, words: string) =>
  `[...${element}.querySelectorAll('button')].find((button) => button.textContent.includes(${JSON.stringify(words)}))`;
const textOf = (css: string) => `(document.querySelector(${JSON.stringify(css)})?.innerText ?? '')`;

async function openPhrases(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('options.html'));
  await tab.waitFor(`document.querySelector('[data-pack="send"]')`);
  return tab;
}

/** A page with a hit of "The language of demand" and one of "Limits and targets", open and searched. */
async function openPage(driver: Driver, site: LoopbackSite, path: string, more = ''): Promise<Tab> {
  await driver.grantHost(`http://${HOST}/*`);
  const body = `<!doctype html><html lang="en"><title>Page ${path}</title><body>${TWO}${more}</body></html>`;
  const tab = await driver.openTab(site.serve(HOST, path, { body }));
  await tab.waitFor(`${HITS}.includes('manage demand') && ${HITS}.includes('EHCPs')`);
  return tab;
}

async function importText(tab: Tab, info: TestInfo, text: string): Promise<void> {
  const path = info.outputPath('pack.json');
  await writeFile(path, text);
  await tab.setFiles('[data-action="import-pack"]', [path]);
}

async function addPhrase(tab: Tab, phrase: string, example: string): Promise<void> {
  await tab.click(`${OWN} [data-action="add-phrase"]`);
  await tab.type('[data-field="pattern"]', phrase);
  await tab.type('[data-field="examples"]', example);
  await tab.click('.editor [type="submit"]');
  await tab.waitFor(`!document.querySelector('.editor')`);
}

/** Goes from hit to hit until the card is about these words. */
async function goToHit(page: Tab, words: string): Promise<void> {
  for (let steps = 0; steps < 5; steps++) {
    await page.clickAt(buttonIn(`document.querySelector('minuted-ui').shadowRoot`, 'Next'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (await page.evaluate(`${CARD}?.textContent.includes(${JSON.stringify(words)})`)) return;
  }
  throw new Error(`No hit says ${words}`);
}

/** A pack of somebody else's with one phrase a pattern, in which each finds itself. */
function packFromElsewhere(patterns: string[], version: string): Pack {
  const pack = packOf(patterns, { signal: 'H' });
  return {
    ...pack,
    id: 'elsewhere',
    name: 'Phrases from elsewhere',
    author: 'Another reader',
    sources: ['A paper'],
    version,
    categories: pack.categories.map((each) => ({ ...each, id: 'TE', name: 'Rooms' })),
    patterns: pack.patterns.map((each) => ({
      ...each,
      id: each.id.replace('T-', 'TE-'),
      category: 'TE',
      mustMatch: [each.pattern],
    })),
  };
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

  await page.clickAt(buttonIn(CARD, 'Not useful here'));
  await page.waitFor(`!${HITS}.includes('manage demand') && ${HITS}.includes('EHCPs')`);
  await page.waitFor(`${BAR}.includes('1 place hidden because you marked its phrase as not useful')`);
  expect(await other.evaluate(HITS)).toContain('manage demand');
  await page.clickAt(buttonIn(CARD, 'Undo'));
  await page.waitFor(`${HITS}.includes('manage demand') && !${BAR}.includes('hidden')`);

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
  const card = `[...document.querySelectorAll('.hit-card')].find((card) => card.querySelector('.hit-sentence').innerText.includes('manage demand for EHC plans'))`;
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
  await write('golden ticket');
  await tab.waitFor(`${textOf('[data-found-count]')}.startsWith('1 of ')`);
  expect(await tab.evaluate(`document.querySelectorAll('.pattern').length`)).toBe(1);
  await tabTo('[role="switch"]:not(.pack-head *)');
  await press(' ');
  await tab.waitFor(`${TOAST}.includes('no longer looked for')`);
});

test('exports phrases and packs, and takes them in again', async ({ driver }, info) => {
  const tab = await openPhrases(driver);
  await addPhrase(tab, 'quiet room~', 'two quiet rooms');
  await tab.click(`${OWN} [data-action="export-pack"]`);
  const mine = await readFile(await driver.waitForDownload(), 'utf8');
  expect(packSchema.parse(JSON.parse(mine)).patterns).toMatchObject([
    { id: 'MINE-01', pattern: 'quiet room~', mustMatch: ['two quiet rooms'] },
  ]);

  await addPhrase(tab, 'sensory garden', 'the sensory garden');
  await importText(tab, info, mine.replaceAll('quiet room', 'soft room'));
  await tab.click('[data-action="accept-pack"]');
  const patterns = `[...document.querySelectorAll('${OWN} .written code')].map((code) => code.textContent).join()`;
  await tab.waitFor(`${patterns} === 'quiet room~,sensory garden,soft room~'`);
  await importText(tab, info, mine);
  await tab.waitFor(`${textOf('[data-offer]')}.includes('Nothing would change')`);

  await tab.click('[data-pack="send"] [data-action="export-pack"]');
  const send = await readFile(await driver.waitForDownload(), 'utf8');
  expect(packSchema.parse(JSON.parse(send)).patterns.length).toBeGreaterThan(100);
  await importText(tab, info, send);
  await tab.waitFor(`${textOf('[data-offer="send"]')}.includes('Nothing would change')`);
});

test('shows what a pack would change, changes nothing before yes, and gives the old one back', async ({
  driver,
  site,
}, info) => {
  const page = await openPage(driver, site, '/a.html');
  const tab = await openPhrases(driver);
  const first = packFromElsewhere(['quiet room~', 'soft play'], '1.0.0');
  await importText(tab, info, JSON.stringify(first));
  await tab.waitFor(`${textOf('[data-offer]')}.includes('You do not have this pack yet')`);
  const offer = await tab.evaluate<string>(textOf('[data-offer]'));
  for (const part of ['Phrases from elsewhere', 'New: 2 phrases', 'Version 1.0.0, by Another reader'])
    expect(offer).toContain(part);
  expect(await page.evaluate(HITS)).not.toContain('quiet room');
  await tab.click('[data-action="accept-pack"]');
  await page.waitFor(`${HITS}.includes('quiet room')`);

  const second = packFromElsewhere(['quiet hall~', 'soft play', 'sensory garden'], '1.1.0');
  await importText(tab, info, JSON.stringify(second));
  await tab.waitFor(`${textOf('[data-offer]')}.includes('the file has version 1.1.0')`);
  const change = await tab.evaluate<string>(textOf('[data-offer]'));
  for (const part of ['You have version 1.0.0', 'New: 1 phrase', 'Changed: 1 phrase'])
    expect(change).toContain(part);
  await tab.click('[data-action="accept-pack"]');
  await page.waitFor(`!${HITS}.includes('quiet room')`);
  await tab.click('[data-action="undo"]');
  await page.waitFor(`${HITS}.includes('quiet room')`);

  await tab.click('[data-pack="elsewhere"] [data-action="remove-pack"]');
  await page.waitFor(`!${HITS}.includes('quiet room')`);
  await tab.waitFor(`!document.querySelector('[data-pack="elsewhere"]')`);
  await tab.click('[data-action="undo"]');
  await page.waitFor(`${HITS}.includes('quiet room')`);
});

test('refuses a hostile pack, and one whose own sentences fail, and keeps nothing of them', async ({
  driver,
}, info) => {
  const tab = await openPhrases(driver);
  const good = packFromElsewhere(['quiet room~'], '1.0.0');
  const text = JSON.stringify(good);
  const [pattern] = good.patterns;
  const failing = { ...good, patterns: [{ ...pattern!, mustMatch: ['a loud hall'] }] };
  const bad: [string, string][] = [
    ['no JSON', 'not JSON'],
    ['['.repeat(100_000), 'brackets'],
    [text.replace('"lists":{}', '"lists":{"__proto__":["x"]}'), '__proto__'],
    [text.replace('Phrases from elsewhere', '<img src=x onerror=alert(1)>'), 'name'],
    [text.replace('"pattern":"quiet room~"', '"pattern":"(((((((((quiet"'), 'TE-01'],
    [JSON.stringify({ ...good, id: 'send' }), 'comes with Minuted'],
    [JSON.stringify(failing), 'TE-01 should find “a loud hall” and does not.'],
  ];
  for (const [pack, said] of bad) {
    await importText(tab, info, pack);
    await tab.waitFor(`${textOf('[data-refusal]')}.includes(${JSON.stringify(said)})`);
    expect(await tab.evaluate(textOf('[data-refusal]'))).toContain('Nothing was changed');
    expect(await tab.evaluate(`Boolean(document.querySelector('[data-offer]'))`)).toBe(false);
  }
  await tab.reload();
  await tab.waitFor(`document.querySelector('[data-pack="send"]')`);
  expect(await tab.evaluate(`document.querySelectorAll('[data-pack]').length`)).toBe(2);
});
