import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import type { ChangeReport } from '../../core/evidence/change-report.ts';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import type { LoopbackSite } from '../../scripts/browsers/loopback-site.ts';
import { changePack, swap } from '../unit/exports/pack/change-pack.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './fixture.ts';
import { count, lockerTab } from './locker-calls.ts';
import { CARDS, chooseText, openLocker, saveExport } from './locker-pages.ts';
import { packOf, paperOf } from './made-pack.ts';
import { madePdf } from './made-pdf.ts';

const HOST = 'www.northbrook.gov.uk.test';
const TYPE = 'application/pdf';
const PREVIEW = `document.querySelector('[data-import-preview]')`;
const TOAST = `document.querySelector('[data-toast] span')?.textContent`;
const AGREE = '[data-action="agree-import"]';

const SAME = 'The forum met in May and thanked the officers for their work.';
const REWORDED = 'The council will manage demand by working with 24 schools this year.';
const GONE = 'Parents told us that they wait eleven months for a plan.';
const REST = [
  'The committee will look at the figures once more when it meets in the autumn of next year.',
  'Schools have asked for more help with the youngest children, and for a name to write to.',
  'All members agreed that the papers are to be published five clear days before they meet.',
];

const threePapers = (site: LoopbackSite) =>
  Promise.all(
    (['first', 'second', 'third'] as const).map((name, index) => {
      const address = site.serve(HOST, `/${name}.pdf`, { body: '' });
      const lines = [[SAME], [REWORDED, GONE], [SAME]][index]!;
      return paperOf(`The ${name} report`, address, [...lines, ...REST], lines.length);
    }),
  );

async function choosePack(tab: Tab, info: TestInfo, pack: Blob): Promise<void> {
  await mkdir(info.outputPath(), { recursive: true });
  const path = info.outputPath('pack.zip');
  await writeFile(path, Buffer.from(await pack.arrayBuffer()));
  await tab.setFiles('[data-action="import"]', [path]);
  await tab.waitFor(PREVIEW);
}

async function agree(tab: Tab): Promise<void> {
  await tab.click(AGREE);
  await tab.waitFor(`!document.querySelector('dialog[open]')`);
}

const FILES = `Promise.all(['pictures', 'paperTexts', 'sources'].map((name) => locker.db.table(name).count()))`;

test('a pack brings its pictures, texts and copies, and undo takes them back', async ({
  driver,
  site,
}, info) => {
  const made = await threePapers(site);
  const pack = await packOf(driver, made);
  const watcher = await lockerTab(driver);
  const tab = await openLocker(driver);
  await choosePack(tab, info, pack);
  const files = `document.querySelector('[data-count="files"]').textContent`;
  expect(await tab.evaluate(files)).toMatch(/^with 4 pictures, 3 texts and 3 copies \(\d+ kB\)$/);
  expect(await tab.evaluate(`document.querySelector('[data-pack-check]').dataset.packCheck`)).toBe('good');
  await agree(tab);
  await tab.waitFor(`${TOAST} === 'Imported 4 quotes. With 4 pictures, 3 texts and 3 copies.'`);
  expect(await watcher.evaluate(FILES)).toEqual([4, 3, 3]);
  expect(await watcher.evaluate(`locker.findText('${made[1]!.paper.sha256}').then(({ text }) => text)`)).toBe(
    made[1]!.text,
  );
  const copy = `locker.findSource('${made[0]!.paper.sha256}').then(({ sha256, copy }) => [sha256, copy.size])`;
  expect(await watcher.evaluate(copy)).toEqual([made[0]!.paper.sha256, made[0]!.body.length]);

  // What the reader changed stays whole, with its picture and its paper.
  await watcher.evaluate(`locker.editQuote('${made[0]!.quotes[0]!.id}', { note: 'Mine.' })`);
  await tab.click('[data-action="undo"]');
  await tab.waitFor(`${TOAST}?.endsWith('but for 1 quote that you changed since.')`);
  expect(await watcher.evaluate(FILES)).toEqual([1, 1, 1]);
  expect(await count(watcher)).toMatchObject({ papers: 1, quotes: 1, holds: true });
});

test('says first that a pack was changed, asks once more, and takes in none of the files that were', async ({
  driver,
  site,
}, info) => {
  const made = await threePapers(site);
  const copy = `data/sources/${made[0]!.paper.sha256}.pdf`;
  const pack = await changePack(await packOf(driver, made), (files) => swap(files, copy, '%PDF', '%PDX'));
  const watcher = await lockerTab(driver);
  const tab = await openLocker(driver);
  await choosePack(tab, info, pack);
  const said = await tab.evaluate<string>(`${PREVIEW}.innerText`);
  expect(said).toContain('This pack is not as it was made');
  expect(said).toContain(copy);
  expect(said).toContain('with 4 pictures, 3 texts and 2 copies');
  expect(await tab.evaluate(`document.querySelector('${AGREE}').disabled`)).toBe(true);
  for (const scheme of ['light', 'dark'] as const) {
    await tab.colourScheme(scheme);
    expect(await axeFaults(tab)).toEqual([]);
    await tab.screenshot(info.outputPath(`changed-${scheme}.png`));
  }
  await tab.resize(320, 640);
  expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await tab.screenshot(info.outputPath('changed-narrow.png'));
  await tab.click('[data-action="know-changed"]');
  await tab.waitFor(`!document.querySelector('${AGREE}').disabled`);
  await agree(tab);
  await tab.waitFor(`${CARDS} > 0`);
  expect(await watcher.evaluate(FILES)).toEqual([4, 3, 2]);
});

test('a full disk keeps the quotes and says what did not come in', async ({ driver, site }, info) => {
  const pack = await packOf(driver, await threePapers(site));
  const watcher = await lockerTab(driver);
  const tab = await openLocker(driver);
  // The browser’s own answer when the disk is full, for the copies alone.
  await tab.evaluate(`(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      if (this.name === 'sources') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, given);
    };
  })()`);
  await choosePack(tab, info, pack);
  await agree(tab);
  await tab.waitFor(
    `${TOAST} === 'Imported 4 quotes. With 4 pictures and 3 texts. The disk is full: 3 files of the pack did not come in; the quotes did.'`,
  );
  expect(await watcher.evaluate(FILES)).toEqual([4, 3, 0]);
  expect(await count(watcher)).toMatchObject({ quotes: 4, holds: true });
});

test('a second person checks every source of a pack and sends the result back, which joins the first locker', async ({
  driver,
  site,
}, info) => {
  const made = await threePapers(site);
  const pack = await packOf(driver, made);
  const [first, second] = made;
  site.serve(HOST, '/first.pdf', { body: first!.body, type: TYPE });
  const now = [REWORDED.replace('24', '36'), 'Something else stands on this page now.', ...REST];
  site.serve(HOST, '/second.pdf', { body: madePdf(second!.paper.title, now), type: TYPE });
  site.serve(HOST, '/third.pdf', { body: 'gone', status: 404 });

  // The locker of the second person.
  const tab = await openLocker(driver);
  await choosePack(tab, info, pack);
  await agree(tab);
  await tab.waitFor(`document.querySelector('[data-second-check]')`);
  // So that Firefox knows where this host is.
  await driver.openTab(site.serve(HOST, '/', { body: 'Hello.' }));
  await tab.toFront();
  await driver.allowWhenAsked([`*://${HOST}/*`]);
  await tab.click('[data-second-check] [data-action="check-sources"]');
  await tab.click('[data-action="check-now"]');
  await tab.waitFor(
    `document.querySelector('[data-check-answer]')?.textContent === 'Checked: 3 papers.'`,
    60_000,
  );
  const verdicts =
    await tab.evaluate(`Object.fromEntries([...document.querySelectorAll('[data-verdict]')].map(
    (paper) => [paper.querySelector('h3').textContent, [paper.dataset.verdict,
      ...[...paper.querySelectorAll('[data-quote-verdict]')].map(({ dataset }) => dataset.quoteVerdict).sort()]]))`);
  expect(
    verdicts,
    await tab.evaluate<string>(`document.querySelector('[data-second-result]').innerText`),
  ).toEqual({
    'The first report': ['identical', 'identical'],
    'The second report': ['changed', 'gone', 'reworded'],
    'The third report': ['unreachable', 'unreachable'],
  });
  expect(await tab.evaluate(`document.querySelector('[data-second-summary]').textContent`)).toBe(
    '4 quotes: 1 in a paper that is identical, 1 reworded, 1 gone, 1 in a paper that could not be reached.',
  );
  await tab.evaluate(
    `document.querySelectorAll('[data-second-result] details').forEach((one) => (one.open = true))`,
  );
  for (const scheme of ['light', 'dark'] as const) {
    await tab.colourScheme(scheme);
    expect(await axeFaults(tab)).toEqual([]);
    await tab.screenshot(info.outputPath(`second-${scheme}.png`));
  }
  await tab.resize(320, 640);
  expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await tab.screenshot(info.outputPath('second-narrow.png'));
  await tab.resize(1200, 900);
  const path = await saveExport(driver, tab, 'send-result');
  expect(path).toContain('minuted-evidence-checked-');
  const text = await readFile(path, 'utf8');
  const sent = readEvidence(text);
  if (!sent.ok) throw new Error(sent.code);
  expect(sent.value.reports.map(({ outcome }) => outcome).sort()).toEqual([
    'changed',
    'missing',
    'same-bytes',
  ]);
  expect(sent.value.quotes).toHaveLength(4);

  // The locker of the first person again, who takes the result in.
  await driver.reinstall();
  const watcher = await lockerTab(driver);
  const own = await openLocker(driver);
  await choosePack(own, info, pack);
  await agree(own);
  await own.waitFor(`${CARDS} > 0`);
  const before = await count(watcher);
  await chooseText(own, info, text);
  await own.waitFor(PREVIEW);
  expect(await own.evaluate(`${PREVIEW}.innerText`)).toContain('3 reports of checked sources');
  expect(await own.evaluate(`document.querySelector('[data-count="already"]').innerText`)).toContain(
    '4 quotes',
  );
  await agree(own);
  await own.waitFor(`${TOAST}?.startsWith('No quote was new')`);
  expect(await count(watcher)).toEqual({ ...before, log: before.log + 3 });
  const kept = await watcher.evaluate<ChangeReport[]>(`locker.db.reports.toArray()`);
  const byId = (one: ChangeReport, other: ChangeReport) => (one.id < other.id ? -1 : 1);
  expect(kept.sort(byId)).toEqual(sent.value.reports.sort(byId));
  expect(
    await watcher.evaluate(
      `locker.db.log.toArray().then((log) => log.slice(-3).map(({ action, kind }) => action + ' ' + kind))`,
    ),
  ).toEqual(['import report', 'import report', 'import report']);

  // Once more: nothing is new.
  await chooseText(own, info, text);
  await own.waitFor(PREVIEW);
  expect(await own.evaluate(`${PREVIEW}.innerText`)).toContain('Nothing in this file is new');
  const changes = await driver.openTab(driver.extensionUrl('changes.html'));
  await changes.waitFor(`document.querySelectorAll('[data-reports]').length === 3`);
});

test('the dialog says what copies add to a pack, and gives the number of the key to read out', async ({
  driver,
  site,
}, info) => {
  const pack = await packOf(driver, await threePapers(site));
  const watcher = await lockerTab(driver);
  const tab = await openLocker(driver);
  await choosePack(tab, info, pack);
  await agree(tab);
  await tab.waitFor(`${CARDS} > 0`);
  await tab.click('[data-action="export-json"]');
  await tab.waitFor(`document.querySelector('[data-action="export-chosen"]:enabled')`);
  await tab.click('[data-format="pack"]');
  await tab.waitFor(
    `/The copies of all 3 papers add \\d+ kB\\./.test(document.querySelector('[data-option="sources"]')?.textContent)`,
  );
  await tab.click('[data-option="sign"] input');
  await tab.click('[data-action="export-chosen"]');
  await driver.waitForDownload();
  const shown = await tab.waitFor<string>(`document.querySelector('[data-key-number] code')?.textContent`);
  expect(shown).toMatch(/^(\d{5} ){7}\d{5}$/);
  expect(await watcher.evaluate('locker.readKeyNumber().then(({ number }) => number)')).toBe(shown);
  expect(await axeFaults(tab)).toEqual([]);
  await tab.screenshot(info.outputPath('key-light.png'));
  await tab.colourScheme('dark');
  await tab.resize(320, 640);
  expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await tab.screenshot(info.outputPath('key-narrow.png'));
});
