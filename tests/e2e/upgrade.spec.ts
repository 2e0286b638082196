import { readFile } from 'node:fs/promises';
import { chainEvents, digestOf } from '../../core/evidence/log.ts';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import { quoteId } from '../../storage/quote-id.ts';
import { samplePaper, sampleQuote } from '../unit/exports/sample-evidence.ts';
import { expect, test } from './fixture.ts';
import { saveExport } from './locker-pages.ts';

/** What the schema versions have beside papers and quotes. */
const THIRD = { packs: 'id', mutes: ['paper', 'key'], tallies: 'paper', pictures: 'quote' };
const FOURTH = { paperTexts: 'paper', sources: 'paper', folders: 'id', edits: 'seq', reports: 'id', log: 'seq', handles: 'id', keys: 'id' }; // prettier-ignore
const TABLES = { 1: {}, 3: THIRD, 4: { ...THIRD, ...FOURTH } };

/** Makes a locker as a version of the schema did, with these rows: what somebody has who installed Minuted then. */
function makeLocker(version: 1 | 3 | 4, rows: object): string {
  return `(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });
    await done(indexedDB.deleteDatabase('minuted-locker'));
    // Dexie counts in tens.
    const opening = indexedDB.open('minuted-locker', ${version * 10});
    opening.onupgradeneeded = () => {
      const papers = opening.result.createObjectStore('papers', { keyPath: 'sha256' });
      papers.createIndex('addressKeys', 'addressKeys', { multiEntry: true });
      const quotes = opening.result.createObjectStore('quotes', { keyPath: 'id' });
      for (const index of ['paper', 'savedAt', 'deletedAt']) quotes.createIndex(index, index);
      const others = ${JSON.stringify(TABLES[version])};
      for (const [name, keyPath] of Object.entries(others)) opening.result.createObjectStore(name, { keyPath, autoIncrement: name === 'edits' });
      if (${version} === 4) {
        // Version 5 takes it away, and would fail where there is none.
        opening.transaction.objectStore('log').createIndex('id', 'id');
        opening.transaction.objectStore('edits').createIndex('quote', 'quote');
        opening.transaction.objectStore('reports').createIndex('paper', 'paper');
        quotes.createIndex('tags', 'tags', { multiEntry: true });
      }
    };
    const database = await done(opening);
    const rows = ${JSON.stringify(rows)};
    const writing = database.transaction(Object.keys(rows), 'readwrite');
    for (const [name, all] of Object.entries(rows)) for (const row of all) writing.objectStore(name).put(row);
    await new Promise((resolve) => (writing.oncomplete = resolve));
    database.close();
  })()`;
}

const VERSION = `indexedDB.databases().then((all) => all.find(({ name }) => name === 'minuted-locker').version)`;

const words = ['one', 'two', 'three'].map((word) => ({
  ...sampleQuote,
  exact: `We will cut ${word}.`,
  cleaned: `We will cut ${word}.`,
}));
const quotes = await Promise.all(
  words.map(async (quote) => ({ ...quote, id: await quoteId(quote.paper, quote) })),
);
const binned = { ...quotes[2]!, deletedAt: new Date().toISOString() };
const nowhere = { packPage: null, reportPage: null, agendaItem: null, paragraph: null };

// What version 3 did not know yet ...
type Row = typeof sampleQuote | typeof binned;
const third = ({ citation: _citation, speaker: _speaker, voice: _voice, ...quote }: Row) => quote;
const {
  citation: _citation,
  dates: _dates,
  read: _read,
  ...thirdPaper
} = {
  ...samplePaper,
  addresses: samplePaper.addresses.map(({ sentAs: _sent, ...alias }) => alias),
  addressKeys: samplePaper.addresses.map(({ address }) => address),
};
// ... and what version 1 did not.
const first = (quote: Row) => {
  const { place: _place, quads: _quads, ...rest } = third(quote);
  return rest;
};
const { pages, searched, pictures, damaged, blank, unreadable } = samplePaper.coverage;
const firstPaper = { ...thirdPaper, coverage: { pages, searched, pictures, damaged, blank, unreadable } };

const lockers = [
  {
    version: 1 as const,
    rows: { papers: [firstPaper], quotes: [quotes[0]!, quotes[1]!, binned].map(first) },
    upgraded: { place: nowhere, quads: [] },
  },
  {
    version: 3 as const,
    rows: {
      papers: [thirdPaper],
      quotes: [quotes[0]!, quotes[1]!, binned].map(third),
      mutes: [{ paper: samplePaper.sha256, key: 'send/DEM-01', mutedAt: sampleQuote.savedAt }],
    },
    upgraded: {},
  },
  {
    version: 4 as const,
    rows: {
      papers: [{ ...samplePaper, addressKeys: thirdPaper.addressKeys }],
      quotes: [quotes[0]!, quotes[1]!, binned],
      log: chainEvents(
        undefined,
        [quotes[0]!, quotes[1]!, binned].map((quote) => ({
          action: 'add',
          kind: 'quote',
          id: quote.id,
          digest: digestOf(quote),
        })),
        sampleQuote.savedAt,
      ),
    },
    upgraded: {},
  },
];

for (const { version, rows, upgraded } of lockers) {
  test(`opens a locker of version ${version} and loses nothing`, async ({ driver }) => {
    const maker = await driver.openTab(driver.extensionUrl('welcome.html'));
    await maker.waitFor(`document.querySelector('#answer')`);
    await maker.evaluate(makeLocker(version, rows));
    expect(await maker.evaluate(VERSION)).toBe(version * 10);

    const tab = await driver.openTab(driver.extensionUrl('locker.html'));
    await tab.waitFor(`document.querySelectorAll('article[data-quote]').length === 2`);
    expect(await maker.evaluate(VERSION)).toBe(50);
    await tab.waitFor(`document.querySelector('[data-view="bin"]').textContent === 'Bin (1)'`);
    const result = readEvidence(await readFile(await saveExport(driver, tab), 'utf8'));
    if (!result.ok) throw new Error(result.code);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(result.value.papers).toEqual([samplePaper]);
    const now = [quotes[0]!, quotes[1]!].map((quote) => ({ ...quote, ...upgraded }));
    expect(result.value.quotes.sort(byId)).toEqual(now.sort(byId));
    await tab.click('[data-view="bin"]');
    await tab.waitFor(`document.querySelector('[data-quote="${binned.id}"] blockquote')`);

    const phrases = await driver.openTab(driver.extensionUrl('options.html'));
    await phrases.waitFor(`document.querySelector('[data-pack="send"]')`);
    expect(await phrases.evaluate(`document.querySelector('[role="alert"]').textContent`)).toBe('');
  });
}
