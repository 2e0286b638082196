import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName, Driver } from '../browsers/driver.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { makeTemporaryFolder } from '../browsers/temporary-folder.ts';
import { buildExtension } from '../build-extension.ts';
import { makeZip } from '../zip/make-zip.ts';
import { readFolder } from '../zip/read-folder.ts';
import { compared, median, type Figure } from './figure.ts';
import { copyWithProbe, STARTUP_PAGES } from './startup-pages.ts';

const ROUNDS = 12;
const NAMES: Record<string, string> = {
  popup: 'the popup',
  sidepanel: 'the side panel',
  locker: 'an empty locker',
};
const WHERE: Record<BrowserName, string> = { chromium: 'in Chromium', firefox: 'in Firefox' };

/**
 * Measures in both browsers how soon the pages of ours can be used, beside an empty page made with Preact in the same
 * run; and the size of what is installed. `tell` hears each figure. Gives the browsers' versions.
 */
export async function benchStartup(tell: (...figures: Figure[]) => void): Promise<string[]> {
  const versions: string[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const executable = await installBrowser(name);
    const extension = await buildExtension(name);
    const folder = makeTemporaryFolder();
    folder.removeAtExit();
    const copy = join(folder.path, 'extension');
    await copyWithProbe(extension, copy);
    const driver = await launchBrowser(name, { extension: copy, executable, headless: true });
    try {
      const { version, figures } = await measureStartup(driver);
      versions.push(version);
      tell(...figures, ...(await sizes(extension, name)));
    } finally {
      await driver.close();
      folder.remove();
    }
  }
  return versions;
}

async function measureStartup(driver: Driver): Promise<{ version: string; figures: Figure[] }> {
  const seen = new Map<string, number[]>();
  let version = '';
  const pages = Object.entries(STARTUP_PAGES);
  // The browser's process for the extension is there already, as it is when a reader presses the button.
  const helper = await driver.openTab(driver.extensionUrl('manifest.json'));
  // Without the first round, in which the browser reads all from the disk.
  for (let round = 0; round <= ROUNDS; round++) {
    const first = round % pages.length;
    for (const [page, moments] of [...pages.slice(first), ...pages.slice(0, first)]) {
      const tab = await driver.openTab(driver.extensionUrl(`${page}.html`));
      const all = Object.keys(moments);
      await tab.waitFor(`${all.length} === Object.keys(startup).length`, 30_000);
      const times = await tab.evaluate<Record<string, number>>('startup');
      version ||= await tab.evaluate<string>('navigator.userAgent.match(/(Chrome|Firefox)\\S+/)[0]');
      await tab.close();
      if (round === 0) continue;
      for (const moment of all) {
        const key = `${page} ${moment}`;
        seen.set(key, [...(seen.get(key) ?? []), times[moment]!]);
      }
    }
  }
  await helper.close();
  const middle = (key: string) => Math.round(median(seen.get(key) ?? []) * 10) / 10;
  const figures = Object.entries(NAMES).map(([page, name]): Figure => ({
    ...compared(
      {
        name: `until ${name} can be used, ${WHERE[driver.name]}`,
        value: middle(`${page} usable`),
        unit: 'ms',
      },
      'an empty page made with Preact',
      middle('empty usable'),
    ),
    ...(page === 'locker' ? {} : { budget: 'at most 200 ms' }),
    note: `${middle(`${page} complete`)} ms until it has said what it knows; medians of ${ROUNDS} openings in turns`,
  }));
  return { version, figures };
}

async function sizes(extension: string, name: BrowserName): Promise<Figure[]> {
  const files = readFolder(extension);
  const unpacked = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const where = WHERE[name];
  const script = join(extension, 'content-scripts/content.js');
  return [
    {
      name: `size of the content script, ${where}`,
      value: (await stat(script)).size / 1000,
      unit: 'kB',
      budget: 'at most 60 kB',
    },
    {
      name: `size of the package, ${where}`,
      value: Math.round(makeZip(files).length / 1000),
      unit: 'kB',
      note: `${Math.round(unpacked / 1000).toLocaleString('en-GB')} kB unpacked, ${files.length} files; npm run zip tells the largest`,
    },
  ];
}
