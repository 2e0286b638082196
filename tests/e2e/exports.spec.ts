import { readFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Quote } from '../../core/evidence/quote.ts';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { quoteId } from '../../storage/quote-id.ts';
import { sampleFolder, samplePaper, sampleQuote, writeEvidence } from '../unit/exports/sample-evidence.ts';
import { axeFaults } from './axe.ts';
import { bigLocker } from './big-locker.ts';
import { expect, test } from './fixture.ts';
import { loadLocker } from './locker-code.ts';
import { CARDS, importText, openLocker, saveExport } from './locker-pages.ts';

const OUTGOING = `document.querySelector('[data-outgoing]')?.textContent`;
const ANSWER = `document.querySelector('[data-export-answer]')?.textContent`;
const READY = `document.querySelector('[data-action="export-chosen"]:enabled')`;
const GUARD = `document.querySelector('[data-guard]')`;
const PREVIEW = `document.querySelector('[data-preview]')?.textContent`;
const MASKED = `document.querySelector('[data-masked-count]')?.textContent.trim()`;

/** A quote with words of its own and nothing before it. */
async function quoteOf(exact: string, more: Partial<Quote> = {}): Promise<Quote> {
  const selectors: Quote['selectors'] = [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
  ];
  const quote = { ...sampleQuote, exact, cleaned: exact, selectors, sentenceAfter: '', ...more };
  return { ...quote, id: await quoteId(quote.paper, quote) };
}

/** A locker in which a child is named in a note, a tag, a folder and the words of one of three quotes. */
async function privateLocker(driver: Driver, info: TestInfo): Promise<Tab> {
  const quotes = await Promise.all([
    quoteOf('We will manage demand. Write to send@northbrook.example.', {
      note: 'About Zebedee, NHS 943 476 5919, at NE1 8QH.',
      tags: ['Zebedee'],
    }),
    quoteOf('The plan of Zebedee is late.', { note: '', tags: [] }),
    quoteOf('The budget is overspent.', { note: '', tags: [] }),
  ]);
  const folder = { ...sampleFolder, name: 'Appeal for Zebedee', quotes: quotes.map(({ id }) => id) };
  const tab = await openLocker(driver);
  await importText(tab, info, writeEvidence([samplePaper], quotes, [folder]));
  await tab.waitFor(`${CARDS} === 3`);
  return tab;
}

/** Writes the private words in the dialog that is open. */
async function keepWords(tab: Tab, words: string): Promise<void> {
  await tab.click('.private-list > summary');
  await tab.type('[data-private-words]', words);
  await tab.click('[data-action="keep-private-words"]');
  await tab.waitFor(`document.querySelector('.private-list summary').textContent.includes('(1)')`);
}

async function openDialog(tab: Tab, format = 'json'): Promise<void> {
  await tab.click('[data-action="export-json"]');
  await tab.waitFor(READY);
  await tab.click(`[data-format="${format}"]`);
}

async function saveChosen(driver: Driver, tab: Tab): Promise<string> {
  await tab.waitFor(READY);
  await tab.click('[data-action="export-chosen"]');
  return driver.waitForDownload();
}

const EXPORTS = `locker.db.log.where('seq').above(0).toArray().then((all) =>
  all.filter(({ action }) => action === 'export').map(({ kind, id, digest }) => [kind, id, digest.length]))`;

test('says what goes out, shows it before it is saved, and notes it in the log', async ({ driver }, info) => {
  const { papers, quotes, folder } = await bigLocker(9);
  const tab = await openLocker(driver);
  await importText(tab, info, writeEvidence(papers, quotes, [folder]));
  await tab.waitFor(`${CARDS} > 0`);
  await openDialog(tab, 'text');
  expect(await tab.evaluate(OUTGOING)).toBe('What goes out: 9 quotes of 3 papers; 1 folder.');
  expect(await tab.evaluate(`Boolean(${GUARD})`)).toBe(false);
  await tab.click('[data-action="preview-export"]');
  await tab.waitFor(`${PREVIEW}?.includes('Quotes saved with Minuted')`);
  await tab.click('[data-format="xlsx"]');
  await tab.waitFor(`${PREVIEW} === undefined`);
  await tab.click('[data-action="preview-export"]');
  await tab.waitFor(`${PREVIEW}?.includes('Sheet “Quotes” 9 below the heading')`);
  const path = await saveChosen(driver, tab);
  expect(path).toMatch(/minuted-quotes-\d{4}-\d\d-\d\d\.xlsx$/);
  await tab.waitFor(`${ANSWER}.startsWith('Saved. Look for minuted-quotes-')`);
  await loadLocker(tab);
  expect(await tab.evaluate(EXPORTS)).toEqual([['locker', 'xlsx', 64]]);
  expect(await tab.evaluate(`locker.checkLog().then(({ fault }) => fault)`)).toBeNull();
});

test('masks a name in what people read, down to the last byte, and says so in the file', async ({
  driver,
}, info) => {
  const tab = await privateLocker(driver, info);
  await openDialog(tab, 'xlsx');
  await keepWords(tab, 'Zebedee');
  await tab.waitFor(`${MASKED} === '5 may be private: 4 masked or left out.'`);
  const path = await saveChosen(driver, tab);
  expect(path).toContain('minuted-quotes-masked-');
  const sheets = Object.entries(unzipSync(await readFile(path))).map(([name, bytes]) => name + Buffer.from(bytes).toString('utf8'));
  const workbook = sheets.join('\n');
  expect(workbook.toLowerCase()).not.toContain('zebedee');
  expect(workbook).not.toMatch(/943 476 5919|NE1 8QH/);
  expect(workbook).toContain('The plan of [masked: private word] is late.');
  expect(workbook).toContain('send@northbrook.example');
  expect(workbook).toContain('Private words were masked before this was saved: private word (in 3 records)');
  // The locker itself stays as it is.
  expect(await tab.evaluate(`document.body.textContent.includes('The plan of Zebedee')`)).toBe(true);
}); // prettier-ignore

test('leaves a quote out of what can be imported again, or hands it out, as the reader chooses', async ({
  driver,
}, info) => {
  const tab = await privateLocker(driver, info);
  await openDialog(tab);
  await keepWords(tab, 'Zebedee');
  await tab.waitFor(`${MASKED} === '5 may be private: 4 masked or left out.'`);
  expect(await tab.evaluate(`${GUARD}.textContent.includes('Leave the quote out')`)).toBe(true);
  const text = await readFile(await saveChosen(driver, tab), 'utf8');
  expect(text.toLowerCase()).not.toContain('zebedee');
  const masked = readEvidence(text);
  if (!masked.ok) throw new Error(masked.code);
  expect(masked.value.quotes.map(({ exact }) => exact).sort()).toEqual([
    'The budget is overspent.',
    'We will manage demand. Write to send@northbrook.example.',
  ]);
  expect(masked.value.folders[0]).toMatchObject({ name: 'Appeal for [masked: private word]' });
  expect(masked.value.masked).toContainEqual({ what: 'quote-left-out', count: 1 });

  await tab.waitFor(`${ANSWER}.startsWith('Saved.')`);
  await tab.click('[data-action="leave-all"]');
  await tab.waitFor(`${MASKED} === '5 may be private: 0 masked or left out.'`);
  const whole = readEvidence(await readFile(await saveChosen(driver, tab), 'utf8'));
  expect(whole.ok && whole.value.quotes.length).toBe(3);
  expect(whole.ok && whole.value.masked).toBeUndefined();
});

test('lists what a category of another pack is called among what may be private, and masks or leaves it', async ({
  driver,
}, info) => {
  const match = { pack: 'other', packVersion: '1', patternId: 'C-01', category: 'C', band: 'maybe' as const };
  const quote = await quoteOf('The budget is overspent.', {
    note: '',
    tags: [],
    match: { ...match, words: 'overspent' },
  });
  const name = { pack: 'other', category: 'C', name: 'The case of Zebedee', packName: 'Of others' };
  const tab = await openLocker(driver);
  await importText(
    tab,
    info,
    writeEvidence([samplePaper], [quote], [], [], () => name),
  );
  await tab.waitFor(`${CARDS} === 1`);
  await openDialog(tab, 'report');
  await keepWords(tab, 'Zebedee');
  await tab.waitFor(`${MASKED} === '1 may be private: 1 masked or left out.'`);
  expect(await tab.evaluate(`${GUARD}.textContent`)).toContain(
    'About a category of a pack: The case of Zebedee',
  );
  // A report asks for names when all quotes have gone by, and says of this one all the same that it was masked.
  const report = await readFile(await saveChosen(driver, tab), 'utf8');
  expect(report).toContain('The case of [masked: private word]');
  expect(report).toContain('private word (in 1 record)');
  expect(report).not.toContain('Zebedee');

  await tab.waitFor(`${ANSWER}.startsWith('Saved.')`);
  await tab.click('[data-format="json"]');
  const masked = readEvidence(await readFile(await saveChosen(driver, tab), 'utf8'));
  expect(masked).toMatchObject({
    ok: true,
    value: {
      categories: [{ ...name, name: 'The case of [masked: private word]' }],
      masked: [{ what: 'own', count: 1 }],
    },
  });

  await tab.waitFor(`${ANSWER}.startsWith('Saved.')`);
  await tab.click('[data-action="leave-all"]');
  await tab.waitFor(`${MASKED} === '1 may be private: 0 masked or left out.'`);
  const left = readEvidence(await readFile(await saveChosen(driver, tab), 'utf8'));
  expect(left).toMatchObject({ ok: true, value: { categories: [name] } });
  expect(left.ok && left.value.masked).toBeUndefined();
});

test('saves nothing when it is closed or stopped', async ({ driver }, info) => {
  const tab = await privateLocker(driver, info);
  await openDialog(tab);
  await tab.click('[data-action="preview-export"]');
  await tab.waitFor(`${PREVIEW}?.includes('minuted-evidence')`);
  await tab.press('Escape');
  await tab.waitFor(`!document.querySelector('dialog[open]')`);
  expect(await tab.evaluate(`document.activeElement.dataset.action`)).toBe('export-json');
  await openDialog(tab);
  await tab.click('[data-action="close-export"]');
  await loadLocker(tab);
  expect(await tab.evaluate(EXPORTS)).toEqual([]);
  await expect(driver.waitForDownload(1500)).rejects.toThrow();
});

test('exports a folder under its name, and what the filters show', async ({ driver }, info) => {
  const { papers, quotes, folder } = await bigLocker(12);
  const tab = await openLocker(driver);
  await importText(tab, info, writeEvidence(papers, quotes, [folder]));
  await tab.resize(1200, 900);
  await tab.click(`[data-folder="${folder.id}"]`);
  await tab.waitFor(`document.querySelector('[data-found]').textContent === '4 quotes in “Tribunal appeal”'`);
  const path = await saveExport(driver, tab, 'export-found');
  expect(path).toContain('minuted-evidence-tribunal-appeal-');
  const ofFolder = readEvidence(await readFile(path, 'utf8'));
  expect(ofFolder.ok && ofFolder.value.quotes.map(({ id }) => id).sort()).toEqual([...folder.quotes].sort());

  await tab.click('[data-folder="all"]');
  await tab.type('#search', 'transport');
  await tab.waitFor(`document.querySelector('[data-found]').textContent === '2 of 12 quotes'`);
  const found = readEvidence(await readFile(await saveExport(driver, tab, 'export-found'), 'utf8'));
  expect(found.ok && found.value.quotes.map(({ exact }) => exact).every((words) => words.includes('transport'))).toBe(true); // prettier-ignore

  await tab.click('[data-quote] [data-select]');
  expect(await saveExport(driver, tab, 'bulk-export')).toContain('minuted-evidence-1-quote-');
});

test('says how far it is with 5,000 quotes, and can be stopped', async ({ driver }, info) => {
  const { papers, quotes } = await bigLocker(5000);
  const tab = await openLocker(driver);
  await importText(tab, info, writeEvidence(papers, quotes));
  await tab.waitFor(`document.querySelector('[data-view=quotes]').textContent.includes('5,000')`, 60_000);
  await openDialog(tab, 'xlsx');
  await tab.evaluate(`(() => {
    globalThis.seen = [];
    new MutationObserver(() => {
      const bar = document.querySelector('.export-foot progress');
      if (bar) globalThis.seen.push(bar.value);
      if (bar && globalThis.stopping) document.querySelector('[data-action="stop-export"]')?.click();
    }).observe(document.querySelector('.export-foot'), { subtree: true, childList: true, attributes: true });
    globalThis.stopping = true;
  })()`);
  await tab.click('[data-action="export-chosen"]');
  await tab.waitFor(`${ANSWER} === 'Stopped. Nothing was saved.'`, 30_000);
  await tab.evaluate('globalThis.stopping = false');
  await tab.waitFor(READY);
  await tab.click('[data-action="export-chosen"]');
  const path = await driver.waitForDownload(60_000);
  const sheet = unzipSync(await readFile(path))['xl/worksheets/sheet1.xml']!;
  expect(Buffer.from(sheet).toString('utf8').match(/<row /g)).toHaveLength(5001);
  expect(await tab.evaluate('new Set(globalThis.seen).size')).toBeGreaterThan(2);
});

test('can be used by keyboard, narrow and dark, and has nothing that axe finds fault with', async ({
  driver,
}, info) => {
  const tab = await privateLocker(driver, info);
  await openDialog(tab);
  await tab.waitFor(GUARD);
  await tab.evaluate(`document.querySelector('[data-format="json"]').focus()`);
  await tab.press('ArrowDown');
  await tab.waitFor(`document.querySelector('[data-format="pack"]').checked`);
  expect(await axeFaults(tab)).toEqual([]);
  await tab.click('[data-format="text"]');
  await tab.click('[data-action="preview-export"]');
  await tab.waitFor(PREVIEW);
  await tab.resize(320, 640);
  await tab.colourScheme('dark');
  expect(await axeFaults(tab)).toEqual([]);
  expect(await tab.evaluate(`document.querySelector('dialog').scrollWidth <= document.querySelector('dialog').clientWidth`)).toBe(true); // prettier-ignore
  expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
});
