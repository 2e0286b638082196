import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeCoverage } from '../../core/evidence/describe-coverage.ts';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import { BANDS, type Band } from '../../core/phrases/hit.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import type { Driver } from '../browsers/driver.ts';
import type { LoopbackSite } from '../browsers/loopback-site.ts';
import { checkQuotes } from './check-quotes.ts';
import { errorText } from './error-sentence.ts';
import { openExtensionPage, type ExtensionPage } from './extension-page.ts';
import { formatTable } from './format-table.ts';
import { openPaper } from './open-paper.ts';
import type { StartOptions } from './options.ts';
import { describeHits, type PaperHits } from './paper-hits.ts';
import { resolvePaper, type PaperSource } from './paper-source.ts';
import { askForReport, searchPaper } from './search-paper.ts';

const SAVED_BANDS: Record<StartOptions['save'], Band[]> = {
  'read-first': ['read-first'],
  all: ['read-first', 'worth-reading', 'maybe'],
  none: [],
};

type Row = { slug: string; seconds: number; hits: PaperHits };
type Failure = { paper: string; error: string };

/**
 * The whole job without a window: searches every paper, saves its quotes, exports them, and writes `evidence.json`,
 * `hits.json` and a screenshot of each paper into `options.out`. Gives the exit status: 1 when a paper could not be
 * opened or a quote is not exactly what its paper says.
 */
export async function searchAll(driver: Driver, site: LoopbackSite, options: StartOptions): Promise<number> {
  await mkdir(options.out, { recursive: true });
  const page = await openExtensionPage(driver);
  const readings = new Map<string, ReadingText>();
  const rows: Row[] = [];
  const failed: Failure[] = [];
  const slugs = new Set<string>();

  for (const [index, argument] of options.papers.entries()) {
    const counter = `[${index + 1}/${options.papers.length}]`;
    console.log(`${counter} ${argument}`);
    try {
      const source = await resolvePaper(argument, site);
      const slug = unused(source.slug, slugs);
      const { reading, ...row } = await searchOne(driver, page, { ...source, slug }, options);
      readings.set(row.hits.sha256, reading);
      rows.push(row);
      const { hits, coverage, kind } = row.hits;
      console.log(`${counter} ${hits.length} hits in ${row.seconds} s. ${describeCoverage(coverage, kind)}`);
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      failed.push({ paper: argument, error: sentence });
      console.error(`${counter} Not opened: ${sentence}`);
    }
  }

  const wrong = await writeResults(page, options.out, rows, failed, readings);
  console.log(`\n${tableOf(rows)}`);
  for (const { paper, error } of failed) console.error(`Not opened: ${paper}: ${error}`);
  return failed.length + wrong > 0 ? 1 : 0;
}

/** Two files of one name get two screenshots. */
function unused(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
  taken.add(free);
  return free;
}

async function searchOne(
  driver: Driver,
  page: ExtensionPage,
  source: PaperSource,
  options: StartOptions,
): Promise<Row & { reading: ReadingText }> {
  const { slug } = source;
  const start = performance.now();
  const tab = await openPaper(driver, source);
  try {
    const tabId = await tab.tabId();
    const searched = await searchPaper(page, tabId, (s) => console.log(`    still searching after ${s} s`));
    const saved = await saveQuotes(page, tabId, SAVED_BANDS[options.save]);
    // A page is identified anew when it is saved from, in case it changed since it was opened.
    const report = (await askForReport(page, tabId)) ?? searched;
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    return { slug, seconds, hits: describeHits(report, saved), reading: report.reading };
  } finally {
    await tab.screenshot(join(options.out, `${slug}.png`));
    await tab.close();
  }
}

async function saveQuotes(page: ExtensionPage, tabId: number, bands: Band[]): Promise<number> {
  if (bands.length === 0) return 0;
  const answer = await page.ask(tabId, 'saveHits', { bands });
  if (!answer?.ok) throw new Error(`Its quotes were not saved: ${errorText(answer?.code ?? 'disconnected')}`);
  return answer.value.saved;
}

/** Writes both files and gives the number of quotes that are not what their paper says. */
async function writeResults(
  page: ExtensionPage,
  out: string,
  rows: Row[],
  failed: Failure[],
  readings: Map<string, ReadingText>,
): Promise<number> {
  const hits = { papers: rows.map((row) => row.hits), failed };
  await writeFile(join(out, 'hits.json'), `${JSON.stringify(hits, null, 2)}\n`);
  const path = join(out, 'evidence.json');
  await copyFile(await page.exportEvidence(), path);
  const evidence = readEvidence(await readFile(path, 'utf8'));
  if (!evidence.ok) throw new Error(`${path}: ${errorText(evidence.code)}`);
  const wrong = checkQuotes(evidence.value, readings);
  for (const line of wrong) console.error(line);
  const right = evidence.value.quotes.length - wrong.length;
  console.log(`\n${path}: ${right} quotes, each word for word as in its paper; ${wrong.length} not.`);
  return wrong.length;
}

function tableOf(rows: Row[]): string {
  const head = ['paper', 'pages', 'searched', ...BANDS, 'quotes', 'seconds'];
  return formatTable(
    head,
    rows.map(({ slug, seconds, hits: { coverage, hits, quotesSaved } }) => [
      slug,
      coverage.pages,
      coverage.searched,
      ...BANDS.map((band) => hits.filter((hit) => hit.band === band).length),
      quotesSaved,
      seconds.toFixed(1),
    ]),
  );
}
