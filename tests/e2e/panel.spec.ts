import { readFileSync } from 'node:fs';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import type { LoopbackSite } from '../../scripts/browsers/loopback-site.ts';
import { axeFaults } from './axe.ts';
import { openBehind } from './behind.ts';
import { expect, test } from './fixture.ts';

const HOST = 'www.northbrook.gov.uk.test';
const OTHER = 'www.southbrook.gov.uk.test';
const SAMPLE = readFileSync('public/samples/northbrook-high-needs-report.pdf');

const CARDS = `[...document.querySelectorAll('.hit-card')]`;
const KIND = `document.querySelector('[data-kind]')?.dataset.kind`;
const TEXT = `document.body.textContent`;
const NOTICE = `(document.querySelector('.notice')?.textContent ?? '')`;
const TABS = `[...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent).join('|')`;

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>SEND update</title></head><body>${body}</body></html>`;
}

const FAR = `<div style="height: 3000px"></div>`;
const PARAGRAPHS = `<h1>SEND update</h1>
  <p>Trees grew. The SEND service will manage demand for EHC plans. The panel meets in May.</p>
  ${FAR}<p>We will reduce the number of EHCPs by a third.</p>`;

/** A page of an allowed site in front, and the panel in a tab behind it. */
async function panelBeside(driver: Driver, site: LoopbackSite, body = PARAGRAPHS) {
  await driver.grantHost(`http://${HOST}/*`);
  const helper = await driver.openTab(driver.extensionUrl('options.html'));
  const front = await driver.openTab(site.serve(HOST, '/a.html', { body: page(body) }));
  const panel = await openBehind(driver, helper, 'sidepanel.html');
  return { front, panel, helper };
}

const press = (panel: Tab, name: string) =>
  panel.evaluate(`[...document.querySelectorAll('button')].find((b) => b.textContent === '${name}').click()`);

test('lists what is on the page in front, goes there, saves and takes back', async ({ driver, site }) => {
  const { front, panel } = await panelBeside(driver, site);
  await panel.waitFor(`${CARDS}.length === 2`, 30_000);
  expect(await panel.evaluate(TEXT)).toContain('The whole page was searched.');
  expect(await panel.evaluate(`document.querySelector('h1').textContent`)).toBe('SEND update');

  await panel.evaluate(`${CARDS}[1].querySelector('.hit-head button').click()`);
  await front.waitFor(`scrollY > 1000 && document.querySelector('minuted-mark[data-current]')`);
  await panel.waitFor(`${CARDS}[1].getAttribute('aria-current') === 'true'`);

  await panel.evaluate(`${CARDS}[1].querySelector('.hit-actions button').click()`);
  await panel.waitFor(`${NOTICE}.includes('Saved to your locker.')`);
  await front.waitFor(`document.querySelector('minuted-mark[data-kind="quote"]')`);
  await panel.waitFor(`${CARDS}[1].textContent.includes('✓ Saved') && ${TABS}.includes('Saved (1)')`);

  await press(panel, 'Undo');
  await panel.waitFor(`${NOTICE}.includes('Taken out')`);
  await panel.waitFor(`${TABS}.includes('Saved (0)')`);
  await front.waitFor(`!document.querySelector('minuted-mark[data-kind="quote"]')`);
});

test('shows the quotes of the page with their notes, and keeps what is typed there', async ({
  driver,
  site,
}) => {
  const { front, panel } = await panelBeside(driver, site);
  await panel.waitFor(`${CARDS}.length === 2`, 30_000);
  await front.click('minuted-mark[data-kind="hit"]');
  await panel.waitFor(`${TABS}.includes('Saved (1)')`);
  await panel.toFront();
  await panel.click('#tab-saved');
  await panel.type('.saved-quote textarea', 'Ask about this');
  await panel.waitFor(`document.querySelector('.note output').textContent === 'Saved'`);
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  await locker.waitFor(`document.querySelector('article textarea')?.value === 'Ask about this'`);

  await front.toFront();
  await panel.waitFor(`document.querySelector('#tab-saved')`);
  await panel.toFront();
  await panel.click('#tab-saved');
  await panel.click('[data-action="delete"]');
  await panel.waitFor(`document.activeElement.textContent === 'Undo'`);
  await panel.waitFor(`document.querySelector('#panel-saved').textContent.startsWith('Nothing is saved')`);
  await panel.press('Enter');
  await panel.waitFor(`document.querySelector('.saved-quote textarea')?.value === 'Ask about this'`);
});

test('follows the tab in front and what becomes of its page', async ({ driver, site }) => {
  const { front, panel, helper } = await panelBeside(driver, site);
  await panel.waitFor(`${CARDS}.length === 2`, 30_000);
  // The page grows.
  await front.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<p>Out-of-county places cost more.</p>')`,
  );
  await panel.waitFor(`${CARDS}.length === 3`);
  // A page that says nothing of the kind.
  await driver.openTab(site.serve(HOST, '/b.html', { body: page('<p>Parks opened.</p>') }));
  await panel.waitFor(
    `${TEXT}.includes('No phrases found.') && ${TEXT}.includes('The whole page was searched.')`,
  );
  // A page of ours, one of the browser, and back.
  await helper.toFront();
  await panel.waitFor(`${KIND} === 'ours'`);
  await front.toFront();
  await panel.waitFor(`${CARDS}.length === 3`);
  await front.goto(site.serve(HOST, '/b.html', { body: page('<p>Parks opened.</p>') }));
  await panel.waitFor(`${TEXT}.includes('No phrases found.')`);
});

test('says why there is no list: site not allowed, highlights switched off, reader in front', async ({
  driver,
  site,
}) => {
  const { front, panel, helper } = await panelBeside(driver, site);
  await panel.waitFor(`${CARDS}.length === 2`, 30_000);
  const asleep = await driver.openTab(site.serve(OTHER, '/a.html', { body: page(PARAGRAPHS) }));
  await panel.waitFor(`${KIND} === 'asleep'`);
  expect(await panel.evaluate(TEXT)).toContain('You have not allowed this site.');
  expect(await axeFaults(panel)).toEqual([]);
  // Nothing of ours is on it.
  expect(await asleep.evaluate(`document.querySelector('minuted-ui, minuted-mark')`)).toBeNull();
  await driver.grantHost(`http://${OTHER}/*`);
  await asleep.toFront();
  await panel.waitFor(`${CARDS}.length === 2`);

  await helper.evaluate(`chrome.storage.local.set({ quietHosts: ['${HOST}'] })`);
  await front.toFront();
  await front.reload();
  await panel.waitFor(`${KIND} === 'off'`);
  await panel.evaluate(`document.querySelector('[data-action="switch-on"]').click()`);
  await panel.waitFor(`${CARDS}.length === 2`);

  const address = site.serve(HOST, '/paper.pdf', { body: SAMPLE, type: 'application/pdf' });
  const reader = await driver.openTab(driver.extensionUrl(`reader.html?src=${encodeURIComponent(address)}`));
  await reader.waitFor(`document.documentElement.dataset.state === 'searched'`, 60_000);
  await panel.waitFor(`${KIND} === 'reader' && ${TEXT}.includes('places to read')`);
  expect(await panel.evaluate(TEXT)).toContain('beside the paper');
});

test('marks a phrase as not useful and takes that back', async ({ driver, site }) => {
  const { front, panel } = await panelBeside(driver, site);
  await panel.waitFor(`${CARDS}.length === 2`, 30_000);
  await panel.evaluate(`[...${CARDS}[0].querySelectorAll('button')]
    .find((b) => b.textContent === 'Not useful here').click()`);
  await panel.waitFor(`${CARDS}.length === 1 && ${NOTICE}.includes('Not shown on this page')`);
  await front.waitFor(`document.querySelectorAll('minuted-mark[data-kind="hit"]').length < 2`);
  await press(panel, 'Undo');
  await panel.waitFor(`${CARDS}.length === 2`);
});

test('serves by keyboard alone, as narrow as it gets', async ({ driver, site }) => {
  const { front, panel } = await panelBeside(driver, site);
  await panel.waitFor(`${CARDS}.length === 2`, 30_000);
  await front.click('minuted-mark[data-kind="hit"]');
  await panel.waitFor(`${TABS}.includes('Saved (1)')`);
  await panel.toFront();
  await panel.resize(320, 640);
  expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);

  await panel.evaluate(`document.querySelector('#tab-read').focus()`);
  await panel.press('ArrowRight');
  await panel.waitFor(
    `document.activeElement.id === 'tab-saved' && !document.querySelector('#panel-saved').hidden`,
  );
  await panel.press('Home');
  await panel.evaluate(`${CARDS}[0].focus()`);
  await panel.press('ArrowDown');
  await panel.press('s');
  await panel.waitFor(`${TABS}.includes('Saved (2)')`);
  await panel.press('Enter');
  await front.waitFor('scrollY > 1000');
});
