// Quotes every sentence of the first of two real versions of a report, puts the second under the same address, and
// says what the browser makes of it: node scripts/study/versions-in-browser.ts [chromium|firefox], after a build.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyCitation, UNKNOWN_FIELD } from '../../core/evidence/citation.ts';
import { draftFromSpan } from '../../core/evidence/draft-quote.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import { buildEvidence } from '../../core/exports/build-evidence.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { quoteId } from '../../storage/quote-id.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { startLoopbackSite } from '../browsers/loopback-site.ts';
import { makeTemporaryFolder } from '../browsers/temporary-folder.ts';
import { openExtensionPage } from '../start/extension-page.ts';
import { searchPaper, type SearchedPaper } from '../start/search-paper.ts';
import { VERSIONS } from './seek-in-versions.ts';

const HOST = 'www.kent.gov.uk.test';
const FOLDER = '../shared/corpus/papers';
const name: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';

/** An export of the locker with every sentence of a paper. */
async function quoteAll({ paper, reading }: SearchedPaper): Promise<string> {
  const at = new Date().toISOString();
  const { address, sha256, kind, title, coverage } = paper;
  const spans = reading.blocks.flatMap((block) => sentencesOf(reading.text, block));
  const quotes = new Map<string, Quote & { deletedAt: null }>();
  for (const { start, end } of spans) {
    const draft = draftFromSpan(reading, start, end)!;
    const id = await quoteId(sha256, draft);
    const typed = { citation: emptyCitation(), speaker: UNKNOWN_FIELD, voice: null, note: '', tags: [] };
    const saved = { savedAt: at, changedAt: at, deletedAt: null };
    quotes.set(id, { ...draft, id, paper: sha256, address, ...typed, ...saved });
  }
  const writer = buildEvidence({ exportedAt: at, generator: { name: 'Minuted', version: '0' } });
  const addresses = [{ address, firstSeen: at, lastSeen: at, sentAs: { lastModified: null, etag: null } }];
  const record = { sha256, kind, title, coverage, addresses, citation: emptyCitation(), read: null };
  const dates = { made: null, changed: null };
  return writer.papers([{ ...record, dates }]) + writer.quotes([...quotes.values()]) + writer.end();
}

const executable = findBrowser(name);
if (!executable) throw new Error(`No ${name} is installed: npm test installs it`);
const extension = `.output/${name === 'chromium' ? 'chrome' : name}-mv3`;
const driver = await launchBrowser(name, { extension, executable, headless: true });
const site = await startLoopbackSite();
try {
  const [before, after] = VERSIONS.map((file) => readFileSync(join(FOLDER, file)));
  const serve = (body: Buffer) => site.serve(HOST, '/report.pdf', { body, type: 'application/pdf' });
  const address = serve(before!);
  const reader = driver.extensionUrl(`reader.html?src=${encodeURIComponent(address)}`);
  await driver.openTab('about:blank');
  await driver.grantHost(`http://${HOST}/*`);
  const page = await openExtensionPage(driver);
  const tab = await driver.openTab(reader);
  const tabId = await tab.tabId();
  const searched = await searchPaper(page, tabId, () => {});
  // The reader keeps the text of the paper with the first quote.
  await page.ask(tabId, 'saveHits', { bands: ['read-first', 'worth-reading', 'maybe'] });
  const folder = makeTemporaryFolder();
  folder.removeAtExit();
  const file = join(folder.path, 'evidence.json');
  await writeFile(file, await quoteAll(searched));
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  await locker.waitFor(`document.querySelector('[data-action="import"]')`);
  await locker.setFiles('[data-action="import"]', [file]);
  await locker.waitFor(`document.querySelector('[data-action="agree-import"]')`, 60_000);
  await locker.click('[data-action="agree-import"]');
  await locker.waitFor(`document.querySelector('[data-toast]')?.textContent.startsWith('Imported')`);

  serve(after!);
  const again = await driver.openTab(reader);
  await again.waitFor(`document.documentElement.dataset.state === 'searched'`, 60_000);
  const start = performance.now();
  const said = await again.waitFor(`document.querySelector('[data-changes]')?.textContent`, 60_000);
  const sum = createHash('sha256').update(after!).digest('hex').slice(0, 12);
  console.log(`${name}, second version ${sum}…: ${said}`);
  console.log(`The report came ${Math.round(performance.now() - start)} ms after the search of the paper.`);
} finally {
  await site.close();
  await driver.close();
}
