import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LOCKER_GROUPS, type LockerQuery } from '../../core/evidence/locker-search/locker-query.ts';
import { WHOLE_LOCKER } from '../../core/evidence/locker-search/whole-locker.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import { loadLocker } from '../../tests/e2e/locker-code.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { memoryOfBrowsers } from './browser-memory.ts';
import { median, type Figure } from './figure.ts';
import { fillLocker } from './fill-locker.ts';
import { lockerProbe } from './locker-probe.ts';
import type { Browser } from './measure-page.ts';
import { typedSearches } from './typed-searches.ts';

const SEARCHES = 250;
const OPENINGS = 5;
const TAGGED = 10_000;
const MINUTES = 60_000;

/** How big a locker is, and quotes of it whose words are typed. */
type MadeLocker = { quoteCount: number; paperCount: number; quotes: readonly Quote[] };

/**
 * Fills the locker of a browser and measures the first screen, searches typed letter by letter, filters and a bulk tag;
 * `tell` hears each figure. Gives the version of the browser.
 */
export async function measureLocker(
  { name, executable, extension }: Browser,
  { quoteCount, paperCount, quotes }: MadeLocker,
  tell: (...figures: Figure[]) => void,
): Promise<string> {
  const driver = await launchBrowser(name, { extension, executable, headless: true });
  try {
    const tab = await driver.openTab(driver.extensionUrl('locker.html'));
    await tab.waitFor(
      `indexedDB.databases().then((all) => all.some(({ name }) => name === 'minuted-locker'))`,
    );
    await tab.waitFor(`document.querySelector('h1')`);
    await sleep(2000);
    await tab.goto(driver.extensionUrl('welcome.html'));
    await fillLocker(tab, quoteCount, paperCount);
    const version = await tab.evaluate<string>('navigator.userAgent.match(/(Chrome|Firefox)\\S+/)[0]');
    const where = `in ${name === 'chromium' ? 'Chromium' : 'Firefox'}`;
    const of = `${quoteCount.toLocaleString('en-GB')} quotes`;

    const openings: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await tab.goto(driver.extensionUrl('welcome.html'));
      // The last one’s worker is gone by then.
      await sleep(3000);
      await tab.goto(driver.extensionUrl('locker.html'));
      openings.push(
        await tab.waitFor<number>(
          `globalThis.firstQuoteAt ||= document.querySelector('[data-quote]') ? performance.now() : 0`,
          MINUTES,
        ),
      );
    }
    tell({
      name: `from opening the locker to its first quote on screen, ${of}, ${where}`,
      value: Math.round(median(openings)),
      unit: 'ms',
      budget: 'at most 500 ms',
      note: `median of ${openings.map((each) => Math.round(each)).join(', ')}`,
    });
    await tab.goto(driver.extensionUrl('welcome.html'));
    await sleep(3000);
    const empty = memoryOfBrowsers();

    const file = readdirSync(join(extension, 'assets')).find((each) => each.startsWith('locker-worker'));
    if (!file) throw new Error('The built extension has no worker that searches the locker.');
    await tab.waitFor(lockerProbe);
    const opened = await tab.evaluate<{ first: number; whole: number }>(
      `lockerProbe.open('/assets/${file}', ${JSON.stringify(WHOLE_LOCKER)})`,
    );
    tell({
      name: `first answer of the search, ${where}`,
      value: Math.round(opened.first),
      unit: 'ms',
      note: `the newest quotes, straight from the database; all is read after ${Math.round(opened.whole)} ms`,
    });
    const ask = (queries: Partial<LockerQuery>[]) =>
      tab.evaluate<number[]>(
        `lockerProbe.asks(${JSON.stringify(queries.map((query) => ({ ...WHOLE_LOCKER, ...query })))})`,
      );
    const typed = typedSearches(SEARCHES, quotes);
    const times: number[] = [];
    for (const letters of typed) times.push(...(await ask(letters.map((words) => ({ words })))));
    tell({
      name: `search as you type, 95th percentile, ${where}`,
      value: round(percentile(times, 0.95)),
      unit: 'ms',
      budget: 'at most 50 ms',
      note: `${times.length} letters of ${typed.length} searches, with errors and phrases; middle one ${round(percentile(times, 0.5))} ms`,
    });
    await ask([{}]);
    const read: number[] = [];
    for (let from = 0; from < 40; from += 1)
      read.push(await tab.evaluate<number>(`lockerProbe.rows(${from * 10}, ${from * 10 + 30})`));
    tell({
      name: `rows of an answer read, 95th percentile, ${where}`,
      value: round(percentile(read, 0.95)),
      unit: 'ms',
      note: `30 rows; middle one ${round(percentile(read, 0.5))} ms`,
    });
    const filters = LOCKER_GROUPS.flatMap((group) => [
      { group, bands: ['maybe' as const] },
      { group, tags: ['budget'], kinds: ['pdf' as const] },
      { group, unsourced: true, order: 'band' as const },
      { group, savedFrom: '2026-01-01', order: 'place' as const },
    ]);
    const filtered: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) filtered.push(...(await ask(filters)));
    tell({
      name: `filter, group and order, 95th percentile, ${where}`,
      value: round(percentile(filtered, 0.95)),
      unit: 'ms',
      note: `${filtered.length} questions; middle one ${round(percentile(filtered, 0.5))} ms`,
    });
    await sleep(3000);
    const full = memoryOfBrowsers();
    if (empty !== null && full !== null)
      tell({
        name: `memory of the search, ${where}`,
        value: full - empty,
        unit: 'MB',
        note: `over a page without it; all of the browser, which had ${empty} MB before`,
      });

    await loadLocker(tab);
    const changed = await tab.evaluate<Record<'ids' | 'tag' | 'seen' | 'undo', number>>(
      `lockerProbe.tag(${TAGGED}, ${JSON.stringify(WHOLE_LOCKER)})`,
    );
    tell({
      name: `${TAGGED.toLocaleString('en-GB')} quotes tagged, ${where}`,
      value: Math.round(changed.tag),
      unit: 'ms',
      note: `with their history and the log, in one transaction; the search has it ${Math.round(changed.seen)} ms later; taken back in ${Math.round(changed.undo)} ms; the ids of all that are selected come in ${round(changed.ids)} ms`,
    });
    await tab.evaluate('lockerProbe.close()');
    return version;
  } finally {
    await driver.close();
  }
}

function percentile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(part * sorted.length)] ?? NaN;
}

const round = (value: number): number => Math.round(value * 10) / 10;
