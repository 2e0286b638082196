import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserName, Driver } from '../browsers/driver.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import type { LoopbackSite } from '../browsers/loopback-site.ts';
import { openExtensionPage } from '../start/extension-page.ts';
import { searchPaper } from '../start/search-paper.ts';
import { compared, type Figure } from './figure.ts';
import { probeScript, type Probed } from './probe.ts';

/** The browser, and what of it runs. */
export type Browser = { name: BrowserName; executable: string; extension: string };

/** A page of this host is a secure one, as those of councils are: on others its identity has to be summed in script. */
export const SECURE_HOST = 'bench.northbrook.localhost';

/** What a page needs before it is measured: nothing else to do. */
export const SETTLED = `new Promise((done) => setTimeout(() => requestIdleCallback(() => done(true)), 3000))`;

/** Minuted's bar says so when the page is searched to its end. */
const DONE = `/to read/.test(document.querySelector('minuted-ui')?.shadowRoot.querySelector('.bar output')?.textContent)`;

/** Has everything painted, as before the page is printed, and laid out: milliseconds. */
const PAINT_ALL = `(() => {
  const began = performance.now();
  dispatchEvent(new Event('beforeprint'));
  document.body.getBoundingClientRect();
  return performance.now() - began;
})()`;

/**
 * Opens a page in a browser with Minuted in it, waits until it has nothing left to do, then allows its site and
 * watches what a reader notices of Minuted's work; then how long it takes to paint what is not near the screen, which
 * `paintingMs` is. `at` is the paragraph to have in view.
 */
export async function measurePage(
  { name, executable, extension }: Browser,
  site: LoopbackSite,
  page: string,
  at: number,
): Promise<{ version: string; paintingMs: number; figures: Figure[] }> {
  const driver = await launchBrowser(name, { extension, executable, headless: true });
  try {
    return await measure(driver, site, page, at);
  } finally {
    await driver.close();
  }
}

async function measure(driver: Driver, site: LoopbackSite, page: string, at: number) {
  const address = site.serve(SECURE_HOST, '/watched.html', {
    body: page.replace('</head>', `<script>${probeScript}</script></head>`),
  });
  const extensionPage = await openExtensionPage(driver);
  const tab = await driver.openTab(address);
  await tab.waitFor('document.readyState === "complete"', 60_000);
  const version = await tab.evaluate<string>('navigator.userAgent.match(/(Chrome|Firefox)\\S+/)[0]');
  const tabId = await tab.tabId();
  await tab.evaluate(`document.querySelectorAll('main > p')[${at}].scrollIntoView()`);
  await tab.evaluate(SETTLED);
  await tab.evaluate('probe.start()');
  await sleep(3000);
  const alone = await tab.evaluate<Probed>('probe.read()');
  await tab.evaluate('probe.again()');
  await driver.grantHost(`http://${SECURE_HOST}/*`);
  await tab.waitFor(DONE, 120_000);
  // Before the report is asked for: sending the whole text is a task too, and not one of a reader's.
  const seen = await tab.evaluate<Probed>('probe.read()');
  await searchPaper(extensionPage, tabId, () => undefined);
  await tab.toFront();
  const paintingMs = Math.round(await tab.evaluate<number>(PAINT_ALL));
  const { marks } = await tab.evaluate<Probed>('probe.read()');
  const where = driver.name === 'chromium' ? 'in Chromium' : 'in Firefox';
  const figures: Figure[] = [
    {
      name: `painting all the others at once, as before printing, ${where}`,
      value: paintingMs,
      unit: 'ms',
      note: `${marks - seen.marks} elements more than the ${seen.marks} near the view, and the page laid out anew`,
    },
    {
      name: `until the hits in view are painted, ${where}`,
      value: seen.inViewAt - seen.uiAt,
      unit: 'ms',
      note: `${seen.inView} in view; from the moment that Minuted shows itself`,
    },
    {
      ...compared(
        { name: `longest time that the page had to wait, ${where}`, value: seen.longestGap, unit: 'ms' },
        'the same page left alone for three seconds',
        alone.longestGap,
      ),
      note: 'between two turns of a timer that comes every 5 ms or so',
    },
  ];
  if (seen.longestTask !== null)
    figures.push({
      name: `longest task, ${where}`,
      value: seen.longestTask,
      unit: 'ms',
      budget: 'at most 50 ms',
      note:
        seen.longestTask === 0
          ? 'no task was over 50 ms; shorter ones are not told'
          : 'PerformanceObserver, longtask',
    });
  return { version, paintingMs, figures };
}
