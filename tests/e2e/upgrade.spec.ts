import { readFile } from 'node:fs/promises';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import { quoteId } from '../../storage/quote-id.ts';
import { samplePaper, sampleQuote } from '../unit/exports/sample-evidence.ts';
import { expect, test } from './fixture.ts';

/** Makes a locker as version 1 of the schema did, with these rows: what somebody has who installed Minuted then. */
function makeVersion1(rows: Record<'papers' | 'quotes', unknown[]>): string {
  return `(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });
    await done(indexedDB.deleteDatabase('minuted-locker'));
    // Dexie counts in tens.
    const opening = indexedDB.open('minuted-locker', 10);
    opening.onupgradeneeded = () => {
      const papers = opening.result.createObjectStore('papers', { keyPath: 'sha256' });
      papers.createIndex('addressKeys', 'addressKeys', { multiEntry: true });
      const quotes = opening.result.createObjectStore('quotes', { keyPath: 'id' });
      for (const index of ['paper', 'savedAt', 'deletedAt']) quotes.createIndex(index, index);
    };
    const database = await done(opening);
    const rows = ${JSON.stringify(rows)};
    const writing = database.transaction(['papers', 'quotes'], 'readwrite');
    for (const [name, all] of Object.entries(rows)) for (const row of all) writing.objectStore(name).put(row);
    await new Promise((resolve) => (writing.oncomplete = resolve));
    database.close();
  })()`;
}

const VERSION = `indexedDB.databases().then((all) => all.find(({ name }) => name === 'minuted-locker').version)`;

test('opens a locker of version 1 and loses nothing', async ({ driver }) => {
  const words = ['one', 'two', 'three'].map((word) => ({
    ...sampleQuote,
    exact: `We will cut ${word}.`,
    cleaned: `We will cut ${word}.`,
  }));
  const quotes = await Promise.all(
    words.map(async (quote) => ({ ...quote, id: await quoteId(quote.paper, quote) })),
  );
  const binned = { ...quotes[2]!, deletedAt: '2026-02-03T04:05:06.000Z' };
  // What version 1 did not know yet.
  const first = ({ place: _place, quads: _quads, ...quote }: typeof sampleQuote | typeof binned) => quote;
  const { pages, searched, pictures, damaged, blank, unreadable } = samplePaper.coverage;
  const coverage = { pages, searched, pictures, damaged, blank, unreadable };
  const papers = [
    { ...samplePaper, coverage, addressKeys: samplePaper.addresses.map(({ address }) => address) },
  ];

  const maker = await driver.openTab(driver.extensionUrl('welcome.html'));
  await maker.waitFor(`document.querySelector('#answer')`);
  await maker.evaluate(makeVersion1({ papers, quotes: [quotes[0]!, quotes[1]!, binned].map(first) }));
  expect(await maker.evaluate(VERSION)).toBe(10);

  const tab = await driver.openTab(driver.extensionUrl('locker.html'));
  await tab.waitFor(`document.querySelectorAll('article[data-quote]').length === 2`);
  expect(await maker.evaluate(VERSION)).toBe(30);
  await tab.waitFor(`document.querySelector('[data-view="bin"]').textContent === 'Bin (1)'`);
  await tab.click('[data-action="export-json"]');
  const result = readEvidence(await readFile(await driver.waitForDownload(), 'utf8'));
  if (!result.ok) throw new Error(result.code);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(result.value.papers).toEqual([samplePaper]);
  const nowhere = { packPage: null, reportPage: null, agendaItem: null, paragraph: null };
  const upgraded = [quotes[0]!, quotes[1]!].map((quote) => ({ ...quote, place: nowhere, quads: [] }));
  expect(result.value.quotes.sort(byId)).toEqual(upgraded.sort(byId));
  await tab.click('[data-view="bin"]');
  await tab.waitFor(`document.querySelector('[data-quote="${binned.id}"] blockquote')`);

  const phrases = await driver.openTab(driver.extensionUrl('options.html'));
  await phrases.waitFor(`document.querySelector('[data-pack="send"]')`);
  expect(await phrases.evaluate(`document.querySelector('[role="alert"]').textContent`)).toBe('');
});
