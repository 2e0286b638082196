import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from '../browsers/launch-browser.ts';
import type { LoopbackSite } from '../browsers/loopback-site.ts';
import type { Browser } from './measure-page.ts';

const LONGEST_MS = 600_000;
/** It calls itself for each wording, and two thousand overflow the stack. */
const AT_ONCE = 500;

/**
 * Milliseconds that `mark()` of mark.js takes for these wordings on a page that Minuted does not touch, and how many
 * elements it painted; `stopped` when it was not done after ten minutes. Each wording is looked for as a whole.
 */
export async function measureMarkJs(
  { name, executable, extension }: Browser,
  site: LoopbackSite,
  page: string,
  wordings: readonly string[],
): Promise<{ milliseconds: number; marks: number; stopped: boolean }> {
  const host = 'mark.northbrook.gov.uk.test';
  site.serve(host, '/mark.js', {
    body: await readFile('node_modules/mark.js/dist/mark.min.js'),
    type: 'text/javascript',
  });
  const address = site.serve(host, '/papers.html', {
    body: page.replace('</head>', '<script src="/mark.js"></script></head>'),
  });
  const driver = await launchBrowser(name, { extension, executable, headless: true });
  try {
    const tab = await driver.openTab(address);
    await tab.waitFor('document.readyState === "complete"', 60_000);
    await sleep(3000);
    const done = tab.evaluate<{ milliseconds: number; marks: number }>(`(async () => {
      const began = performance.now();
      const wordings = ${JSON.stringify(wordings)};
      let marks = 0;
      for (let from = 0; from < wordings.length; from += ${AT_ONCE})
        marks += await new Promise((done) => {
          const some = wordings.slice(from, from + ${AT_ONCE});
          new Mark(document.body).mark(some, { separateWordSearch: false, done });
        });
      return { milliseconds: Math.round(performance.now() - began), marks };
    })()`);
    // The browser is closed on a page that is still busy.
    done.catch(() => undefined);
    const first = await Promise.race([done, sleep(LONGEST_MS, null, { ref: false })]);
    return first ? { ...first, stopped: false } : { milliseconds: LONGEST_MS, marks: 0, stopped: true };
  } finally {
    await driver.close();
  }
}
