import { readFile, writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { packSchema, type Pack } from '../../core/phrases/pack.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { packOf } from '../unit/phrases/pack-of.ts';
import { expect, test } from './fixture.ts';
import { HITS, OWN, textOf, openPhrases, openPage, addPhrase } from './phrases-page.ts';

async function importText(tab: Tab, info: TestInfo, text: string): Promise<void> {
  const path = info.outputPath('pack.json');
  await writeFile(path, text);
  await tab.setFiles('[data-action="import-pack"]', [path]);
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
