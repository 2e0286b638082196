import { quoteId } from '../../storage/quote-id.ts';
import { writeEvidence } from '../unit/exports/sample-evidence.ts';
import { axeFaults } from './axe.ts';
import { bigLocker } from './big-locker.ts';
import { expect, test } from './fixture.ts';
import { importText, inCard, lockerWithThree, openLocker } from './locker-pages.ts';

const FOUND = `document.querySelector('[data-found]').textContent`;

test('shows what a quote was before, brings it back, and undoes up to where it began', async ({
  driver,
}, info) => {
  const { tab, quotes } = await lockerWithThree(driver, info);
  const [first] = quotes;
  const note = `document.querySelector(${JSON.stringify(inCard(first!, 'textarea'))}).value`;
  const saved = `document.querySelector(${JSON.stringify(inCard(first!, '.note output'))}).textContent === 'Saved'`;
  await tab.type(inCard(first!, 'textarea'), ' Why now?');
  await tab.waitFor(saved);
  const history = inCard(first!, '.history');
  await tab.waitFor(`document.querySelector(${JSON.stringify(history)})`);
  await tab.click(`${history} summary`);
  await tab.waitFor(`document.querySelector(${JSON.stringify(`${history} dd`)})`);
  await tab.clickAt(`[...document.querySelectorAll(${JSON.stringify(`${history} button`)})].at(-1)`);
  await tab.waitFor(`${note} === 'Ask why.'`);
  await tab.evaluate(`document.querySelector('h1').focus()`);
  await tab.press('Control+z');
  await tab.waitFor(`${note} === 'Ask why. Why now?'`);
  await tab.evaluate(`document.querySelector('h1').focus()`);
  await tab.press('Control+z');
  await tab.waitFor(`${note} === 'Ask why.'`);
});

test('follows another tab, and shows both notes when both were typed', async ({ driver }, info) => {
  const { tab, quotes } = await lockerWithThree(driver, info);
  const [first] = quotes;
  const field = JSON.stringify(inCard(first!, 'textarea'));
  const other = await openLocker(driver);
  await other.waitFor(`document.querySelector(${field})`);
  await other.type(inCard(first!, 'textarea'), ' Other.');
  await tab.waitFor(`document.querySelector(${field}).value === 'Ask why. Other.'`);

  // Typed here, and not stored yet when the other tab stores.
  await tab.toFront();
  const type = (words: string) =>
    `(() => { const field = document.querySelector(${field}); field.value = ${JSON.stringify(words)};
      field.dispatchEvent(new Event('input', { bubbles: true })); })()`;
  await Promise.all([tab.evaluate(type('Mine.')), other.evaluate(type('Theirs.'))]);
  const conflicts = `document.querySelectorAll('.conflict').length`;
  const which = await Promise.race([
    tab.waitFor(`${conflicts} === 1`).then(() => [tab, other] as const),
    other.waitFor(`${conflicts} === 1`).then(() => [other, tab] as const),
  ]);
  const [asked, stored] = which;
  const [mine, theirs] = asked === tab ? ['Mine.', 'Theirs.'] : ['Theirs.', 'Mine.'];
  expect(await asked.evaluate(`document.querySelector(${field}).value`)).toBe(mine);
  expect(await asked.evaluate(`document.querySelector('.conflict blockquote').textContent`)).toBe(theirs);
  await asked.toFront();
  await asked.click('[data-action="keep-both"]');
  const both = `document.querySelector(${field}).value === ${JSON.stringify(`${theirs}\n\n${mine}`)}`;
  await asked.waitFor(`${conflicts} === 0 && ${both}`);
  await stored.waitFor(both);
});

test('lists the papers read with what was found, and says how many days the bin keeps a quote', async ({
  driver,
}, info) => {
  const { papers, quotes } = await bigLocker(2);
  const tab = await openLocker(driver);
  await importText(tab, info, writeEvidence(papers, quotes));
  await tab.click('[data-view="papers"]');
  await tab.waitFor(`document.querySelectorAll('[data-read]').length === 3`);
  expect(await tab.evaluate(`document.querySelector('[data-papers-read]').textContent`)).toBe(
    'You have read 3 papers of 3 councils; 1 without a highlighted phrase.',
  );
  expect(await axeFaults(tab)).toEqual([]);
  await tab.click('[data-action="forget"]');
  await tab.waitFor(`document.querySelectorAll('[data-read]').length === 2`);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`document.querySelectorAll('[data-read]').length === 3`);
  await tab.click('[data-action="show-quotes"]');
  await tab.waitFor(`${FOUND} === '1 of 2 quotes'`);

  await tab.click('[data-action="delete"]');
  await tab.click('[data-view="bin"]');
  await tab.waitFor(`document.querySelector('[data-days-left]')?.textContent === '30 days left'`);
  expect(await axeFaults(tab)).toEqual([]);
});

test('offers to merge quotes that are in the locker twice, and takes it back', async ({ driver }, info) => {
  const { papers, quotes } = await bigLocker(2);
  const [first] = quotes;
  const selectors = first!.selectors.map((selector) =>
    selector.type === 'TextQuoteSelector' ? { ...selector, prefix: 'Then ' } : selector,
  );
  const again = { ...first!, selectors, note: 'Again.', savedAt: '2026-02-02T00:00:00.000Z' };
  const twice = { ...again, id: await quoteId(again.paper, again) };
  const tab = await openLocker(driver);
  await importText(tab, info, writeEvidence(papers, [...quotes, twice]));
  await tab.waitFor(
    `document.querySelector('[data-duplicates]')?.textContent.includes('1 quote is in here twice')`,
  );
  await tab.click('[data-action="show-duplicates"]');
  await tab.waitFor(`document.querySelectorAll('.duplicates blockquote').length === 2`);
  expect(await axeFaults(tab)).toEqual([]);
  await tab.click('[data-action="merge"]');
  await tab.waitFor(`${FOUND} === '2 quotes' && !document.querySelector('dialog[open]')`);
  const notes = `[...document.querySelectorAll('.note textarea')].map(({ value }) => value)`;
  await tab.waitFor(`${notes}.some((note) => note.includes('Ask about case 0.') && note.includes('Again.'))`);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`${FOUND} === '3 quotes'`);
});

test('cites a quote, and keeps what is typed for it', async ({ driver }, info) => {
  const { tab, quotes } = await lockerWithThree(driver, info);
  const [first] = quotes;
  await tab.evaluate(
    `document.querySelector(${JSON.stringify(inCard(first!, '.quote .cite > summary'))}).click()`,
  );
  const line = `document.querySelector(${JSON.stringify(inCard(first!, '[data-style="letter"]'))}).textContent`;
  await tab.waitFor(`${line}.includes('para 4.24')`);
  await tab.type(inCard(first!, '.quote .cited input'), 'Northbrook Council');
  // Headless Firefox leaves no field for Tab.
  await tab.press('Enter');
  await tab.waitFor(`${line}.includes('Northbrook Council')`);
  expect(await axeFaults(tab)).toEqual([]);
  await tab.evaluate(`document.querySelector('h1').focus()`);
  await tab.press('Control+z');
  await tab.waitFor(`!${line}.includes('Northbrook Council')`);
});
