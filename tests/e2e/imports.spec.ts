import type { Quote } from '../../core/evidence/quote.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { hypothesisExport } from '../unit/exports/imports/made-annotations.ts';
import { sampleFolder, samplePaper, writeEvidence } from '../unit/exports/sample-evidence.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './fixture.ts';
import { count, EMPTY, lockerTab } from './locker-calls.ts';
import { CARDS, chooseText, inCard, openLocker, threeQuotes } from './locker-pages.ts';

const TOAST = `document.querySelector('[data-toast] span')?.textContent`;
const PREVIEW = `document.querySelector('[data-import-preview]')`;
const AGREE = '[data-action="agree-import"]';
const CANCEL = '[data-action="cancel-import"]';

/** The number of each line of the preview, and what is refused. */
const NUMBERS = `Object.fromEntries([...${PREVIEW}.querySelectorAll('[data-count] strong')].map((strong) =>
  [strong.parentElement.dataset.count, strong.textContent]))`;

async function preview(tab: Tab, info: Parameters<typeof chooseText>[1], text: string) {
  await chooseText(tab, info, text);
  await tab.waitFor(PREVIEW);
  return tab.evaluate(NUMBERS);
}

async function agree(tab: Tab): Promise<void> {
  await tab.click(AGREE);
  await tab.waitFor(`!document.querySelector('dialog[open]')`);
}

/** Agrees to an import of three, changes one of its quotes elsewhere, and takes the import back: that one stays. */
async function takeBackButOne(tab: Tab, elsewhere: Tab, changed: Quote): Promise<void> {
  await agree(tab);
  await tab.waitFor(`${CARDS} === 3`);
  await elsewhere.evaluate(`locker.editQuote('${changed.id}', { note: 'Mine.' })`);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`${TOAST}?.endsWith('but for 1 quote that you changed since.') && ${CARDS} === 1`);
}

const noteOf = (quote: Quote) =>
  `document.querySelector(${JSON.stringify(inCard(quote, 'textarea'))})?.value`;

test('shows what a file would bring in, writes nothing before the reader agrees, and takes all of it back', async ({
  driver,
}, info) => {
  const watcher = await lockerTab(driver);
  const tab = await openLocker(driver);
  const quotes = await threeQuotes();
  const folder = { ...sampleFolder, quotes: quotes.map(({ id }) => id) };
  const text = writeEvidence([samplePaper], quotes, [folder]);

  expect(await preview(tab, info, text)).toEqual({ added: '3 quotes' });
  expect(await tab.evaluate(`${PREVIEW}.textContent`)).toContain('1 new paper, 1 new folder');
  expect(await count(watcher)).toEqual(EMPTY);
  await tab.click(CANCEL);
  await tab.waitFor(`${TOAST} === 'Nothing was changed.' && !document.querySelector('dialog[open]')`);
  await tab.waitFor(`document.activeElement.dataset.action === 'import'`);
  expect(await count(watcher)).toEqual(EMPTY);

  await preview(tab, info, text);
  await agree(tab);
  await tab.waitFor(`${TOAST} === 'Imported 3 quotes.' && ${CARDS} === 3`);
  expect(await count(watcher)).toEqual({ papers: 1, quotes: 3, edits: 0, log: 5, holds: true });

  // The same file again: nothing is new, and there is nothing to agree to.
  expect(await preview(tab, info, text)).toEqual({ already: '3 quotes' });
  expect(await tab.evaluate(`${PREVIEW}.textContent`)).toContain('Nothing in this file is new');
  expect(await tab.evaluate(`document.querySelector('${AGREE}')`)).toBe(null);
  await tab.click(CANCEL);
  await tab.waitFor(`!document.querySelector('dialog[open]')`);

  await preview(tab, info, text.replace('Ask why.', 'Ask whom.'));
  await agree(tab);
  await tab.waitFor(`${TOAST}?.startsWith('Added what was new')`);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`${TOAST} === 'The import is taken back. The locker is as it was before.'`);
  await tab.waitFor(`${noteOf(quotes[0]!)} === 'Ask why.'`);
});

test('takes a whole import back, but for what the reader changed since', async ({ driver }, info) => {
  const watcher = await lockerTab(driver);
  const tab = await openLocker(driver);
  const quotes = await threeQuotes();
  const text = writeEvidence([samplePaper], quotes, [{ ...sampleFolder, quotes: [quotes[0]!.id] }]);
  await preview(tab, info, text);
  await agree(tab);
  await tab.waitFor(`${CARDS} === 3`);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`${TOAST}?.startsWith('The import is taken back') && ${CARDS} === 0`);
  expect(await count(watcher)).toMatchObject({ papers: 0, quotes: 0, edits: 0, holds: true });
  expect(await watcher.evaluate('locker.db.folders.count()')).toBe(0);

  await preview(tab, info, text);
  await takeBackButOne(tab, watcher, quotes[1]!);
  expect(await count(watcher)).toMatchObject({ papers: 1, quotes: 1, edits: 1, holds: true });
});

test('keeps the names of categories that came with an import, and takes them away again with it', async ({
  driver,
}, info) => {
  const watcher = await lockerTab(driver);
  const tab = await openLocker(driver);
  const of = { pack: 'other', category: 'BUS' };
  const match = { ...of, packVersion: '1', patternId: 'BUS-01', band: 'maybe' as const, words: 'cut' };
  const quotes = (await threeQuotes()).map((quote) => ({ ...quote, match }));
  const name = { ...of, name: 'Buses', packName: 'Of others' };
  const text = writeEvidence([samplePaper], quotes, [], [], () => name);
  const NAMES = 'locker.db.categoryNames.toArray()';
  await preview(tab, info, text);
  await agree(tab);
  await tab.waitFor(`${CARDS} === 3 && document.body.textContent.includes('Buses')`);
  expect(await watcher.evaluate(NAMES)).toEqual([name]);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`${TOAST}?.startsWith('The import is taken back') && ${CARDS} === 0`);
  expect(await watcher.evaluate(NAMES)).toEqual([]);

  // A quote that the reader changed since stays, and with it what its category is called.
  await preview(tab, info, text);
  await takeBackButOne(tab, watcher, quotes[1]!);
  expect(await watcher.evaluate(NAMES)).toEqual([name]);
});

test('joins two lockers made from the same papers without doubles, with both notes, tags and histories', async ({
  driver,
}, info) => {
  const watcher = await lockerTab(driver);
  const tab = await openLocker(driver);
  const quotes = await threeQuotes();
  const mine = quotes.map((quote) => ({
    ...quote,
    note: 'Mine.',
    tags: ['mine'],
    voice: 'officer' as const,
  }));
  const theirs = quotes.map((quote) => ({
    ...quote,
    note: 'Theirs.',
    tags: ['theirs'],
    voice: 'dfe' as const,
  }));
  await preview(tab, info, writeEvidence([samplePaper], mine));
  await agree(tab);
  await tab.waitFor(`${CARDS} === 3`);
  await watcher.evaluate(`locker.deleteQuotes(['${quotes[2]!.id}'])`);
  await tab.waitFor(`${CARDS} === 2`);

  const text = writeEvidence([samplePaper], theirs);
  expect(await preview(tab, info, text)).toEqual({ merged: '2 quotes', restored: '1 quote' });
  await agree(tab);
  await tab.waitFor(`${CARDS} === 3 && ${noteOf(quotes[0]!)} === 'Mine.\\n\\nTheirs.'`);
  const joined = `locker.db.quotes.get('${quotes[0]!.id}')`;
  expect(await watcher.evaluate(joined)).toMatchObject({ tags: ['mine', 'theirs'], voice: 'officer' });
  // What was here before, and what was chosen there, both stand in the history.
  const history = await watcher.evaluate<{ before: object }[]>(`locker.readEdits('${quotes[0]!.id}')`);
  expect(history.map(({ before }) => before)).toEqual([{ note: 'Mine.', tags: ['mine'] }, { voice: 'dfe' }]);
  expect(await count(watcher)).toMatchObject({ papers: 1, quotes: 3, edits: 6, holds: true });

  expect(await preview(tab, info, text)).toEqual({ already: '3 quotes' });
  await tab.click(CANCEL);
  expect(await count(watcher)).toMatchObject({ quotes: 3, edits: 6, holds: true });
});

test('takes in what Hypothesis exports, dropped on the page, marked as not checked and never run', async ({
  driver,
}) => {
  const tab = await openLocker(driver);
  await tab.evaluate(`(() => {
    globalThis.alert = () => { globalThis.isRun = true; };
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(JSON.stringify(hypothesisExport))}], 'hypothesis.json'));
    const event = (name) => new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event('dragover'));
    document.body.dispatchEvent(event('drop'));
  })()`);
  await tab.waitFor(PREVIEW);
  expect(await tab.evaluate(NUMBERS)).toEqual({ added: '2 quotes' });
  const refused = await tab.evaluate<string>(`document.querySelector('[data-import-refused]').innerText`);
  expect(refused).toContain('1: No words of a paper are marked');
  expect(refused).toContain('1: This is a reply');
  expect(refused).toContain('1: The address of the paper is missing');
  await agree(tab);
  await tab.waitFor(`${CARDS} === 2`);
  expect(await tab.evaluate(`document.querySelectorAll('[data-not-checked]').length`)).toBe(2);
  const notes = `[...document.querySelectorAll('[data-quote] textarea')].map(({ value }) => value)`;
  expect(await tab.evaluate(notes)).toContain('<script>alert(1)</script> Ask why.\n(Jo Reader, Hypothesis)');
  expect(await tab.evaluate('globalThis.isRun ?? false')).toBe(false);
});

test('refuses damaged and hostile files in one sentence each, and writes nothing', async ({
  driver,
}, info) => {
  const watcher = await lockerTab(driver);
  const tab = await openLocker(driver);
  const good = writeEvidence([samplePaper], await threeQuotes());
  const bomb = Buffer.alloc(200);
  bomb.write('PK\u0003\u0004');
  const files: [string | Uint8Array, string][] = [
    [good.slice(0, -9), 'breaks off or is damaged'],
    [good.replace('"version":4', '"version":5'), 'newer Minuted'],
    [good.replaceAll('cut two', 'cut ten'), 'not a Minuted export'],
    [good.replace('"title"', '"title":"","title"'), 'may have been tampered with'],
    [`[${'{"a":['.repeat(100_000)}`, 'may have been tampered with'],
    [Buffer.from(`\uFEFF${good}`, 'utf16le'), 'letters of this file cannot be read'],
    [Buffer.from(good.replace('Report', 'R\u00e9port'), 'latin1'), 'letters of this file cannot be read'],
    ['Council,Quote\r\nKent,"=1+1"\r\n', 'not a Minuted export'],
    [bomb, 'is damaged'],
    ['', 'not a Minuted export'],
  ];
  for (const [content, sentence] of files) {
    await chooseText(tab, info, content);
    await tab.waitFor(`${TOAST}?.includes(${JSON.stringify(sentence)})`);
    await tab.click('[data-action="close-toast"]');
    await tab.waitFor(`!document.querySelector('[data-toast]')`);
  }
  // A file that says it is a gigabyte is not read at all.
  await tab.evaluate(`(() => {
    const file = new File(['{}'], 'huge.json');
    Object.defineProperty(file, 'size', { value: 1e9 });
    const event = new DragEvent('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
    document.dispatchEvent(event);
  })()`);
  await tab.waitFor(`${TOAST}?.includes('over 400 MB')`);
  expect(await count(watcher)).toEqual(EMPTY);
});

test('has nothing that axe finds fault with, light, dark and narrow, and works from the keyboard', async ({
  driver,
}, info) => {
  const tab = await openLocker(driver);
  await chooseText(tab, info, JSON.stringify(hypothesisExport));
  await tab.waitFor(PREVIEW);
  expect(await tab.evaluate(`document.activeElement.tagName`)).toBe('H2');
  await tab.evaluate(
    `document.querySelectorAll('[data-import-preview] details').forEach((one) => (one.open = true))`,
  );
  await tab.screenshot(info.outputPath('import-light.png'));
  expect(await axeFaults(tab)).toEqual([]);
  await tab.colourScheme('dark');
  await tab.screenshot(info.outputPath('import-dark.png'));
  expect(await axeFaults(tab)).toEqual([]);
  await tab.resize(320, 640);
  await tab.screenshot(info.outputPath('import-narrow.png'));
  expect(await axeFaults(tab)).toEqual([]);
  expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await tab.press('Escape');
  await tab.waitFor(`!document.querySelector('dialog[open]') && ${TOAST} === 'Nothing was changed.'`);
  await tab.waitFor(`document.activeElement.dataset.action === 'import'`);
});
