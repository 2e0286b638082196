import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { GOV_UK_ORIGINS } from '../../core/evidence/authorities.ts';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { expect, test } from './fixture.ts';
import { tabAt } from './tab-at.ts';

/**
 * The first ten minutes of somebody who has never seen Minuted, from the installation to a quote of a paper in a file.
 * Each press, each word typed and each screen seen on the way is counted: this number may fall, and not grow unnoticed.
 */
const HOST = 'democracy.northbrook.gov.uk.test';
// A real paper of a council where they lie beside the project, else the sample.
const REAL = '../shared/corpus/papers/kent-finance-monitoring-q3-2024-25.pdf';
const PAPER = existsSync(REAL) ? REAL : 'public/samples/northbrook-high-needs-report.pdf';
const TITLE = `document.querySelector('#screen-title')?.textContent ?? ''`;
const STATE = 'document.documentElement.dataset.state';
const buttonIn = (css: string, words: string) =>
  `[...document.querySelectorAll('${css} :is(button, a)')].find((one) => one.textContent.includes('${words}'))`;

/** The journey so far. */
class Journey {
  readonly presses: string[] = [];
  readonly screens: string[] = [];

  async press(what: string, doing: Promise<unknown>): Promise<void> {
    this.presses.push(what);
    await doing;
  }

  async see(what: string, seeing: Promise<unknown>): Promise<void> {
    await seeing;
    this.screens.push(what);
  }
}

/** The tab at an address, in front. */
async function frontAt(driver: Driver, part: string): Promise<Tab> {
  const tab = await tabAt(driver, part);
  await tab.toFront();
  return tab;
}

test('a newcomer gets from the installation to an exported quote of a paper in twelve presses', async ({
  driver,
  site,
}, info) => {
  const bytes = readFileSync(PAPER);
  const address = site.serve(HOST, '/mgConvert2PDF.aspx', { body: bytes, type: 'application/pdf' });
  const list = site.serve(HOST, '/ieListDocuments.html', {
    body: `<!doctype html><title>Agenda</title><h1>Agenda</h1><a href="${address}">Public reports pack</a>`,
  });
  const journey = new Journey();
  await driver.allowWhenAsked([
    ...GOV_UK_ORIGINS,
    '*://*.kent.gov.uk/*',
    '*://*.kelsi.org.uk/*',
    `*://${HOST}/*`,
  ]);

  // It opens by itself, where the driver has closed it.
  const welcome = await driver.openTab(driver.extensionUrl('welcome.html'));
  await journey.see('what it does', welcome.waitFor(`${TITLE}.includes('Step 1 of 3')`));
  await journey.press('Next', welcome.click('[data-action="next"]'));
  await journey.see('where things stay', welcome.waitFor(`${TITLE}.includes('Step 2 of 3')`));
  await journey.press('Next', welcome.click('[data-action="next"]'));
  await journey.see('your councils', welcome.waitFor(`${TITLE}.includes('Step 3 of 3')`));
  await journey.press('type the council', welcome.type('input[type=search]', 'Kent'));
  await journey.press('choose it', welcome.click('.council-picker li input'));
  await journey.press('Allow these sites', welcome.click('#ask'));
  await welcome.waitFor(`document.querySelector('#answer').textContent.startsWith('Done')`);

  // The council's own page, and its paper in the browser's own viewer.
  const tab = await driver.openTab(list);
  await journey.see('the agenda', tab.waitFor(`document.title === 'Agenda'`));
  await journey.press('the link of the paper', tab.click('a'));
  await journey.see('the paper', frontAt(driver, '/mgConvert2PDF.aspx'));
  await journey.press('the button of Minuted', driver.pressToolbarButton(await frontAt(driver, address)));
  const reader = await frontAt(driver, 'reader.html?src=');
  await reader.waitFor(`['searched', 'failed'].includes(${STATE})`, 60_000);
  if ((await reader.evaluate(STATE)) === 'failed')
    await journey.press('Allow', reader.clickAt(buttonIn('body', `Allow ${HOST}`)));
  await journey.see(
    'the reader',
    reader.waitFor(`${STATE} === 'searched' && document.querySelector('.hit-card')`, 60_000),
  );
  await journey.press('Save', reader.clickAt(buttonIn('.hit-card', 'Save')));
  await reader.waitFor(buttonIn('.hit-card', 'Saved'));
  const words = await reader.evaluate<string>(
    `${buttonIn('.hit-card', 'Saved')}.closest('.hit-card').querySelector('.hit-sentence').textContent`,
  );
  await journey.press('Locker', reader.clickAt(buttonIn('body', 'Locker')));
  const locker = await frontAt(driver, 'locker.html');
  await journey.see(
    'the locker',
    locker.waitFor(`document.querySelectorAll('article[data-quote]').length === 1`),
  );
  await journey.press('Export everything', locker.click('[data-action="export-json"]'));
  await journey.see(
    'the export',
    locker.waitFor(`document.querySelector('[data-action="export-chosen"]:enabled')`),
  );
  await journey.press('Save file', locker.click('[data-action="export-chosen"]'));

  const result = readEvidence(readFileSync(await driver.waitForDownload(), 'utf8'));
  if (!result.ok) throw new Error(result.code);
  const { quotes, papers } = result.value;
  expect(quotes).toHaveLength(1);
  expect(words.replace(/\s+/g, ' ')).toContain(quotes[0]!.cleaned.replace(/\s+/g, ' '));
  expect(papers[0]!.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  info.annotations.push({ type: 'presses', description: journey.presses.join(', ') });
  info.annotations.push({ type: 'screens', description: journey.screens.join(', ') });
  expect(journey.presses.length).toBeLessThanOrEqual(12);
  expect(journey.screens.length).toBeLessThanOrEqual(8);
});
