import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  LOCKER_GROUPS,
  WHOLE_LOCKER,
  type LockerQuery,
} from '../../core/evidence/locker-search/locker-query.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { memoryOfBrowsers } from './browser-memory.ts';
import type { Figure } from './figure.ts';
import { fillLocker } from './fill-locker.ts';
import { lockerProbe } from './locker-probe.ts';
import type { makeLocker } from './make-locker.ts';
import type { Browser } from './measure-page.ts';
import { typedSearches } from './typed-searches.ts';

const SEARCHES = 250;
const MINUTES = 60_000;

/** Fills the locker of a browser and measures the first screen, searches typed letter by letter, filters and a bulk tag. */
export async function measureLocker(
  { name, executable, extension }: Browser,
  locker: ReturnType<typeof makeLocker>,
): Promise<{ version: string; figures: Figure[] }> {
  const driver = await launchBrowser(name, { extension, executable, headless: true });
  try {
    const tab = await driver.openTab(driver.extensionUrl('locker.html'));
    await tab.waitFor(
      `indexedDB.databases().then((all) => all.some(({ name }) => name === 'minuted-locker'))`,
    );
    await tab.waitFor(`document.querySelector('h1')`);
    await sleep(2000);
    await tab.goto(driver.extensionUrl('welcome.html'));
    const rows = locker.papers.map((paper) => ({
      ...paper,
      addressKeys: paper.addresses.map(({ address }) => address),
    }));
    await fillLocker(tab, 'papers', rows);
    await fillLocker(tab, 'quotes', locker.quotes);
    const version = await tab.evaluate<string>('navigator.userAgent.match(/(Chrome|Firefox)\\S+/)[0]');
    const where = `in ${name === 'chromium' ? 'Chromium' : 'Firefox'}`;
    const of = `${locker.quotes.length.toLocaleString('en-GB')} quotes`;

    await tab.goto(driver.extensionUrl('locker.html'));
    const firstScreen = await tab.waitFor<number>(
      `globalThis.firstQuoteAt ||= document.querySelector('[data-quote]') ? performance.now() : 0`,
      MINUTES,
    );
    await tab.goto(driver.extensionUrl('welcome.html'));
    await sleep(3000);
    const empty = memoryOfBrowsers();

    const file = readdirSync(join(extension, 'assets')).find((each) => each.startsWith('locker-worker'));
    if (!file) throw new Error('The built extension has no worker that searches the locker.');
    await tab.waitFor(lockerProbe);
    const opened = await tab.evaluate<{ first: number; whole: number }>(
      `lockerProbe.open('/assets/${file}', ${JSON.stringify(WHOLE_LOCKER)})`,
    );
    const ask = (queries: Partial<LockerQuery>[]) =>
      tab.evaluate<number[]>(
        `lockerProbe.asks(${JSON.stringify(queries.map((query) => ({ ...WHOLE_LOCKER, ...query })))})`,
      );
    const typed = typedSearches(SEARCHES, locker.quotes);
    const times: number[] = [];
    for (const letters of typed) times.push(...(await ask(letters.map((words) => ({ words })))));
    const read: number[] = [];
    for (let from = 0; from < 40; from += 1)
      read.push(await tab.evaluate<number>(`lockerProbe.rows(${from * 10}, ${from * 10 + 30})`));
    const filters = LOCKER_GROUPS.flatMap((group) => [
      { group, bands: ['maybe' as const] },
      { group, tags: ['budget'], kinds: ['pdf' as const] },
      { group, unsourced: true, order: 'band' as const },
      { group, savedFrom: '2026-01-01', order: 'place' as const },
    ]);
    const filtered = (await Promise.all([1, 2, 3].map(() => ask(filters)))).flat();
    await sleep(3000);
    const full = memoryOfBrowsers();
    await tab.evaluate('lockerProbe.close()');

    const figures: Figure[] = [
      {
        name: `from opening the locker to its first quote on screen, ${of}, ${where}`,
        value: Math.round(firstScreen),
        unit: 'ms',
        budget: 'at most 500 ms',
      },
      {
        name: `first answer of the search, ${where}`,
        value: Math.round(opened.first),
        unit: 'ms',
        note: `the newest quotes, straight from the database; all is read after ${Math.round(opened.whole)} ms`,
      },
      {
        name: `search as you type, 95th percentile, ${where}`,
        value: round(percentile(times, 0.95)),
        unit: 'ms',
        budget: 'at most 50 ms',
        note: `${times.length} letters of ${typed.length} searches, with errors and phrases; middle one ${round(percentile(times, 0.5))} ms`,
      },
      {
        name: `rows of an answer read, 95th percentile, ${where}`,
        value: round(percentile(read, 0.95)),
        unit: 'ms',
        note: `30 rows; middle one ${round(percentile(read, 0.5))} ms`,
      },
      {
        name: `filter, group and order, 95th percentile, ${where}`,
        value: round(percentile(filtered, 0.95)),
        unit: 'ms',
        note: `${filtered.length} questions; middle one ${round(percentile(filtered, 0.5))} ms`,
      },
    ];
    if (empty !== null && full !== null)
      figures.push({
        name: `memory of the search, ${where}`,
        value: full - empty,
        unit: 'MB',
        note: `over a page without it; all of the browser, which had ${empty} MB before`,
      });
    return { version, figures };
  } finally {
    await driver.close();
  }
}

function percentile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(part * sorted.length)] ?? NaN;
}

const round = (value: number): number => Math.round(value * 10) / 10;
