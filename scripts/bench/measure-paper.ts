import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from '../browsers/launch-browser.ts';
import type { LoopbackSite } from '../browsers/loopback-site.ts';
import { openExtensionPage } from '../start/extension-page.ts';
import { searchPaper } from '../start/search-paper.ts';
import { memoryOfBrowsers, watchMemory } from './browser-memory.ts';
import { compared, type Figure } from './figure.ts';
import type { Browser } from './measure-page.ts';
import { isPlain, type PaperPack } from './merge-papers.ts';
import { paperProbe, type PaperProbed } from './paper-probe.ts';

/** A highlight that is not on screen this long after the search, in milliseconds, does not come any more. */
const LATEST = 20_000;

/** A pack as a file, and how long `pdftotext` takes for it. */
export type MergedPack = PaperPack & { body: Uint8Array; pdftotextMs: number };

/** Opens a pack in the reader, waits until it is searched, scrolls it from end to end, and tells what that cost. */
export async function measurePaper(
  { name, executable, extension }: Browser,
  site: LoopbackSite,
  pack: MergedPack,
): Promise<{ version: string; figures: Figure[] }> {
  const { pages, opensAt, body, pdftotextMs } = pack;
  const driver = await launchBrowser(name, { extension, executable, headless: true });
  try {
    const host = 'pack.northbrook.gov.uk.test';
    const headers = { 'accept-ranges': 'bytes', 'content-length': String(body.length) };
    const address = site.serve(host, '/pack.pdf', { body, type: 'application/pdf', headers });
    await driver.grantHost(`http://${host}/*`);
    const extensionPage = await openExtensionPage(driver);
    const tab = await driver.openTab(driver.extensionUrl('reader.html'));
    await sleep(3000);
    const empty = memoryOfBrowsers();
    const memory = watchMemory();
    const reader = driver.extensionUrl(`reader.html?src=${encodeURIComponent(address)}#page=${opensAt}`);
    await tab.goto(reader);
    await tab.waitFor(paperProbe);
    await tab.waitFor('paperProbe.read().searchedAt', 240_000);
    const searching = await tab.evaluate<PaperProbed>('paperProbe.read()');
    // What never comes is a figure too, and no reason to lose the others.
    const markedAt = await tab.waitFor<number>('paperProbe.read().markedAt', LATEST).catch(() => null);
    await tab.evaluate('paperProbe.again()');
    await tab.evaluate('paperProbe.scroll()');
    const scrolling = await tab.evaluate<PaperProbed>('paperProbe.read()');
    const most = memory.stop();
    const version = await tab.evaluate<string>('navigator.userAgent.match(/(Chrome|Firefox)\\S+/)[0]');
    const { searchedMs } = await searchPaper(extensionPage, await tab.tabId(), () => undefined);
    const where = `${pages.toLocaleString('en-GB')} pages, in ${name === 'chromium' ? 'Chromium' : 'Firefox'}`;
    const figures: Figure[] = [
      {
        ...compared(
          { name: `a pack read and searched, ${where}`, value: searchedMs ?? NaN, unit: 'ms' },
          isPlain(pack) ? 'pdftotext on the same file' : 'pdftotext on the same papers one by one',
          pdftotextMs,
        ),
        budget: 'ratio at most 2',
        note: `from the moment its bytes are there; all of it is listed ${searching.searchedAt} ms after opening`,
      },
      {
        name: `from opening to the first highlighted page on screen, ${where}`,
        value: markedAt ?? LATEST,
        unit: 'ms',
        budget: 'at most 1,000 ms',
        note: `${markedAt === null ? 'never seen; ' : ''}opened at page ${opensAt}, which has hits; a new reader page in a browser that runs`,
      },
      {
        name: `longest time that the reader had to wait, ${where}`,
        value: searching.longestGap,
        unit: 'ms',
        note: `while searching; ${scrolling.longestGap} ms while scrolling from end to end`,
      },
    ];
    if (searching.longestTask !== null)
      figures.push({
        name: `longest task, ${where}`,
        value: searching.longestTask,
        unit: 'ms',
        budget: 'at most 50 ms',
        note: `while searching; ${scrolling.longestTask} ms while scrolling from end to end, which is mostly pdf.js`,
      });
    if (most !== null && empty !== null)
      figures.push({
        name: `memory over the empty reader, ${where}`,
        value: most - empty,
        unit: 'MB',
        budget: 'at most 400 MB',
        note: `the most while searching and scrolling; all of the browser, which had ${empty} MB before`,
      });
    return { version, figures };
  } finally {
    await driver.close();
  }
}
