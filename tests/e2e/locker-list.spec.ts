import { readFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { writeEvidence } from '../unit/exports/sample-evidence.ts';
import { bigLocker } from './big-locker.ts';
import { expect, test } from './fixture.ts';
import { importText, inCard, openLocker, saveExport } from './locker-pages.ts';

const FOUND = `document.querySelector('[data-found]').textContent`;
const FOCUS = 'document.activeElement';
const TOAST = `document.querySelector('[data-toast]')?.textContent`;
const SELECTED = `document.querySelector('.selection [role=status]').textContent`;
/** The words of the quotes on the page, in their order. */
const WORDS = `[...document.querySelectorAll('article[data-quote]')].map((card) =>
  Number(/case (\\d+)/.exec(card.querySelector('blockquote').textContent)?.[1]))`;
const TAGGED = (tag: string) =>
  `[...document.querySelectorAll('article[data-quote]')].filter((card) =>
    card.querySelector('.tags ul')?.textContent.includes('${tag}')).length`;

async function bigLockerPage(driver: Driver, info: TestInfo, count: number) {
  const { papers, quotes, folder } = await bigLocker(count);
  const tab = await openLocker(driver);
  await tab.resize(1200, 900);
  await importText(tab, info, writeEvidence(papers, quotes, [folder]));
  await tab.waitFor(`${FOUND} === '${count} quotes'`);
  return { tab, quotes, papers };
}

async function choose(tab: Tab, css: string, value: string): Promise<void> {
  await tab.evaluate(`(() => {
    const select = document.querySelector(${JSON.stringify(css)});
    select.value = ${JSON.stringify(value)};
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

test('finds as you type, filters with counts and chips, groups, and says how many', async ({
  driver,
}, info) => {
  const { tab } = await bigLockerPage(driver, info, 60);
  await tab.press('/');
  await tab.waitFor(`${FOCUS}.id === 'search'`);
  await tab.type('#search', 'transport');
  await tab.waitFor(`${FOUND} === '10 of 60 quotes'`);
  await tab.waitFor(`document.querySelector('[data-told]').textContent === '10 of 60 quotes'`);
  expect(await tab.evaluate(`${WORDS}.every((number) => number % 6 === 2)`)).toBe(true);
  await tab.press('Escape');
  await tab.waitFor(`${FOUND} === '60 quotes' && document.querySelector('#search').value === ''`);

  await tab.click('.filter-panel > summary');
  const choice = (words: string) =>
    `[...document.querySelectorAll('.locker-filters label')].find((one) => one.textContent.includes('${words}'))`;
  await tab.waitFor(`${choice('Eastmere')}.textContent.includes('(20)')`);
  await tab.clickAt(`${choice('Eastmere')}.querySelector('input')`);
  await tab.waitFor(`${FOUND} === '20 of 60 quotes'`);
  // The counts of other councils are still those that they would leave.
  await tab.waitFor(`${choice('Northbrook')}.textContent.includes('(20)')`);
  await tab.click('[data-chip="councils Eastmere"]');
  await tab.waitFor(`${FOUND} === '60 quotes' && !document.querySelector('.chips')`);

  await choose(tab, '[data-group]', 'council');
  await tab.waitFor(`document.querySelector('.group-head h3').textContent === 'Eastmere'`);
  const place = `document.querySelector('article[data-quote]')`;
  expect(await tab.evaluate(`${place}.getAttribute('aria-setsize')`)).toBe('60');
  expect(await tab.evaluate(`${place}.getAttribute('aria-posinset')`)).toBe('1');
});

test('goes through a long list, and loses neither the place nor the focus nor what is typed', async ({
  driver,
}, info) => {
  const { tab, quotes } = await bigLockerPage(driver, info, 600);
  await choose(tab, '[data-group]', 'none');
  await tab.waitFor(`${WORDS}[1] === 1`);
  expect(await tab.evaluate(`document.querySelectorAll('article').length`)).toBeLessThan(40);
  await tab.evaluate(`document.querySelector('article[data-quote]').focus()`);
  for (let step = 1; step <= 12; step++) {
    await tab.press('PageDown');
    await tab.waitFor(`${FOCUS}.dataset.quote === '${quotes[step]!.id}'`);
  }
  await tab.press('PageUp');
  await tab.waitFor(`${FOCUS}.dataset.quote === '${quotes[11]!.id}'`);

  // Typed, then scrolled far away: the field keeps the focus, and what was typed is stored.
  await tab.type(inCard(quotes[11]!, 'textarea'), 'Far');
  // The end is known once the rows before it are measured.
  await tab.waitFor(`(scrollTo(0, document.documentElement.scrollHeight), ${WORDS}.includes(599))`);
  expect(await tab.evaluate(`${FOCUS}.matches('textarea')`)).toBe(true);
  await tab.press('y');
  await tab.waitFor(`${FOCUS}.value === 'Fary'`);

  // Rows above change: the one in view stays where it is.
  await tab.evaluate(`${FOCUS}.blur()`);
  // Again until it holds: a key typed far away makes the browser scroll back to it, which may come late.
  await tab.waitFor(`(scrollTo(0, 60000), ${WORDS}.every((number) => number > 90))`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const inView = `[...document.querySelectorAll('article[data-quote]')].find((card) => card.getBoundingClientRect().top > 80)`;
  const id = await tab.evaluate<string>(`${inView}.dataset.quote`);
  const top = await tab.evaluate<number>(`${inView}.getBoundingClientRect().top`);
  const other = await openLocker(driver);
  await other.waitFor(`document.querySelector('article[data-quote]')`);
  for (let times = 0; times < 3; times++) {
    const first = `document.querySelector('article[data-quote]').dataset.quote`;
    const before = await other.evaluate<string>(first);
    await other.click('[data-action="delete"]');
    await other.waitFor(`${first} !== '${before}'`);
  }
  await tab.toFront();
  await tab.waitFor(`${FOUND} === '597 quotes'`);
  const card = `document.querySelector('[data-quote="${id}"]').getBoundingClientRect().top`;
  await tab.waitFor(`Math.abs(${card} - ${top}) < 2`);
});

test('keeps the order of a folder as it is made with keys and buttons, and says so', async ({
  driver,
}, info) => {
  const { tab, quotes } = await bigLockerPage(driver, info, 12);
  await tab.click('.folder-list li:nth-child(2) button');
  await tab.waitFor(`${FOUND} === '4 quotes in “Tribunal appeal”' && ${WORDS}.join() === '0,1,2,3'`);
  await tab.evaluate(`document.querySelector('[data-quote="${quotes[0]!.id}"]').focus()`);
  await tab.press('Alt+ArrowDown');
  await tab.waitFor(`${WORDS}.join() === '1,0,2,3' && ${FOCUS}.dataset.quote === '${quotes[0]!.id}'`);
  expect(await tab.evaluate(`document.querySelector('[data-said]').textContent`)).toBe(
    'Moved to place 2 of 4.',
  );
  await tab.click(inCard(quotes[3]!, '[data-action="move-up"]'));
  await tab.waitFor(`${WORDS}.join() === '1,0,3,2'`);
  expect(await tab.evaluate(`${FOCUS}.dataset.action`)).toBe('move-up');
  await tab.reload();
  await tab.click('.folder-list li:nth-child(2) button');
  await tab.waitFor(`${WORDS}.join() === '1,0,3,2'`);

  await tab.click('[data-action="rename-folder"]');
  await tab.type('[data-name]', ' 2026');
  await tab.click('[data-action="name"]');
  await tab.waitFor(`${FOUND}.includes('“Tribunal appeal 2026”')`);
  await tab.click('[data-action="delete-folder"]');
  await tab.waitFor(`document.querySelectorAll('.folder-list li').length === 1 && ${FOUND} === '12 quotes'`);
  await tab.click('[data-action="undo"]');
  await tab.click('.folder-list li:nth-child(2) button');
  await tab.waitFor(`${WORDS}.join() === '1,0,3,2'`);
});

test('selects ranges and all, tags and deletes them at once, and takes it all back', async ({
  driver,
}, info) => {
  const { tab, quotes } = await bigLockerPage(driver, info, 30);
  await choose(tab, '[data-group]', 'none');
  await tab.waitFor(`${WORDS}[1] === 1`);
  await tab.click(inCard(quotes[0]!, '[data-select]'));
  await tab.waitFor(`${SELECTED} === '1 quote selected'`);
  await tab.evaluate(`document.querySelector('[data-quote="${quotes[0]!.id}"]').focus()`);
  await tab.press('Shift+ArrowDown');
  await tab.press('Shift+ArrowDown');
  await tab.waitFor(`${SELECTED} === '3 quotes selected' && ${FOCUS}.dataset.quote === '${quotes[2]!.id}'`);
  await tab.press('Shift+ArrowUp');
  await tab.waitFor(`${SELECTED} === '2 quotes selected'`);

  await tab.type('[data-bulk-tag]', 'meeting');
  await tab.click('[data-action="bulk-tag"]');
  await tab.waitFor(`${TAGGED('meeting')} === 2 && ${TOAST}.includes('Tagged 2 quotes')`);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`${TAGGED('meeting')} === 0`);

  await tab.click('[data-action="select-all"]');
  await tab.waitFor(`${SELECTED} === '30 quotes selected'`);
  const text = await readFile(await saveExport(driver, tab, 'bulk-export'), 'utf8');
  const exported = readEvidence(text);
  expect(exported.ok && exported.value.quotes.length).toBe(30);
  await tab.click('[data-action="bulk-delete"]');
  await tab.waitFor(`document.querySelector('[data-view=bin]').textContent === 'Bin (30)'`);
  await tab.waitFor(`${FOCUS}.dataset.action === 'undo' && document.querySelector('.selection').hidden`);
  await tab.evaluate(`document.querySelector('h1').focus()`);
  await tab.press('Control+z');
  await tab.waitFor(`${FOUND} === '30 quotes'`);
});

test('exports only the quotes that are selected', async ({ driver }, info) => {
  const { tab, quotes } = await bigLockerPage(driver, info, 9);
  await tab.click(inCard(quotes[0]!, '[data-select]'));
  const result = readEvidence(await readFile(await saveExport(driver, tab, 'bulk-export'), 'utf8'));
  if (!result.ok) throw new Error(result.code);
  expect(result.value.quotes.map(({ id }) => id)).toEqual([quotes[0]!.id]);
  expect(result.value.papers.map(({ sha256 }) => sha256)).toEqual([quotes[0]!.paper]);
  expect(result.value.folders.map((folder) => folder.quotes)).toEqual([[quotes[0]!.id]]);
});
