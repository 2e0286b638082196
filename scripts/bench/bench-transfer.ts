import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Quote } from '../../core/evidence/quote.ts';
import { buildCsv } from '../../core/exports/build-csv.ts';
import { buildEvidence } from '../../core/exports/build-evidence.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { quoteId } from '../../storage/quote-id.ts';
import { loadLocker } from '../../tests/e2e/locker-code.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import type { BrowserName, Tab } from '../browsers/driver.ts';
import { buildExtension } from '../build-extension.ts';
import { makeTemporaryFolder } from '../browsers/temporary-folder.ts';
import { memoryOfBrowsers, watchMemory } from './browser-memory.ts';
import type { Figure } from './figure.ts';
import { makeLocker } from './make-locker.ts';

/** How many quotes a paper has. */
const TO_A_PAPER = 50;
const HEADER = { exportedAt: '2026-11-22T00:00:00.000Z', generator: { name: 'Minuted', version: 'bench' } };
/** What can go out and come in again. */
const IDS = ['json', 'csv'] as const;

/**
 * Measures export and import of a locker with so many quotes in these browsers; `tell` hears each figure. Gives the
 * browsers' versions.
 */
export async function benchTransfer(
  tell: (...figures: Figure[]) => void,
  quotes = 100_000,
  browsers: readonly BrowserName[] = ['chromium', 'firefox'],
): Promise<string[]> {
  const folder = makeTemporaryFolder();
  folder.removeAtExit();
  const files = await writeFiles(folder.path, quotes);
  const versions: string[] = [];
  for (const name of browsers) versions.push(await measure(name, files, quotes, tell));
  return versions;
}

type Files = Record<(typeof IDS)[number], string>;

/** The same locker in each format; the same words twice in one paper are one quote. */
async function writeFiles(folder: string, count: number): Promise<Files> {
  const { papers, quotes } = makeLocker(count, Math.ceil(count / TO_A_PAPER), sendPack);
  const named = new Map<string, Quote>();
  for (const quote of quotes) {
    const id = await quoteId(quote.paper, quote);
    named.set(id, { ...quote, id, deletedAt: null });
  }
  const files: Partial<Files> = {};
  for (const id of IDS) {
    const writer = { json: buildEvidence, csv: buildCsv }[id](HEADER);
    files[id] = join(folder, `locker.${id}`);
    const all = [...named.values()];
    const pieces = [writer.papers(papers)];
    for (let from = 0; from < all.length; from += 1000)
      pieces.push(writer.quotes(all.slice(from, from + 1000)));
    await writeFile(files[id], [...pieces, writer.end()]);
  }
  return files as Files;
}

async function measure(
  name: BrowserName,
  files: Files,
  quotes: number,
  tell: (...figures: Figure[]) => void,
): Promise<string> {
  const executable = await installBrowser(name);
  const extension = await buildExtension(name);
  const driver = await launchBrowser(name, { extension, executable, headless: true });
  const where = `in ${name === 'chromium' ? 'Chromium' : 'Firefox'}`;
  try {
    const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
    await loadLocker(tab);
    const timed = async (what: string, work: string, inTab = tab) => {
      const before = memoryOfBrowsers();
      const watch = watchMemory();
      const { ms, result } = await runTimed(inTab, work);
      const most = watch.stop();
      const memory =
        most === null || before === null
          ? ''
          : `at most ${most - before} MB over the ${before} MB that the browser had before`;
      const notes = [result, memory].filter(Boolean).join('; ');
      const budget = what.startsWith('JSON') && what.endsWith('exported') ? 'at most 5,000 ms' : undefined;
      tell({
        name: `${what}, ${where}`,
        value: Math.round(ms),
        unit: 'ms',
        note: notes,
        ...(budget ? { budget } : {}),
      });
    };
    for (const id of IDS) {
      await tab.evaluate(`void (document.querySelector('#bench') ??
        document.body.appendChild(Object.assign(document.createElement('input'), { type: 'file', id: 'bench' })))`);
      await tab.setFiles('#bench', [files[id]]);
      const of = `${id.toUpperCase()} of ${quotes.toLocaleString('en-GB')} quotes`;
      await timed(
        `${of} read and checked`,
        `locker.readImportFile(document.querySelector('#bench').files[0]).then((read) => {
          globalThis.incoming = read;
          return Math.round(document.querySelector('#bench').files[0].size / 1e6) + ' MB';
        })`,
      );
      await timed(
        `${of} compared with an empty locker`,
        `locker.planImport(incoming).then(({ quotes }) => quotes.added + ' would be added')`,
      );
      await timed(
        `${of} written in one transaction`,
        `locker.takeIn(incoming).then((outcome) => {
          globalThis.undo = outcome.undo;
          return outcome.quotes.added + ' added';
        })`,
      );
      await tab.evaluate('void (globalThis.incoming = null)');
      // In a page that has not just taken in as much.
      const other = await driver.openTab(driver.extensionUrl('welcome.html'));
      await loadLocker(other);
      await timed(
        `${of} exported`,
        `locker.exportLocker(locker.EXPORT_FORMATS.find(({ id }) => id === '${id}'), ${JSON.stringify(HEADER)})
          .then(({ file: { size } }) => Math.round(size / 1e6) + ' MB')`,
        other,
      );
      await other.close();
      await tab.toFront();
      await timed(`${of}: the import taken back`, `undo().then(({ kept }) => kept + ' kept')`);
    }
    return await tab.evaluate<string>('navigator.userAgent.match(/(Chrome|Firefox)\\S+/)[0]');
  } finally {
    await driver.close();
  }
}

/** Starts the work and asks for its end, because one call to the browser may not last that long. */
async function runTimed(tab: Tab, work: string): Promise<{ ms: number; result: string }> {
  await tab.evaluate(`void (() => {
    globalThis.timed = null;
    const began = performance.now();
    Promise.resolve(${work}).then(
      (result) => { globalThis.timed = { ms: performance.now() - began, result }; },
      (error) => { globalThis.timed = { ms: NaN, result: 'failed: ' + (error.code ?? error) }; },
    );
  })()`);
  return tab.waitFor<{ ms: number; result: string }>('globalThis.timed', 3_600_000);
}
