import { readFile } from 'node:fs/promises';
import type { Driver } from '../browsers/driver.ts';
import type { LoopbackSite } from '../browsers/loopback-site.ts';
import { openPaper } from './open-paper.ts';
import { resolvePaper, type PaperSource } from './paper-source.ts';

const SAMPLE_HOST = 'www.northbrook.gov.uk.test';
const SAMPLE_PAGE = 'public/samples/northbrook-send-page.html';
const SAMPLE_PDF = 'samples/northbrook-high-needs-report.pdf';

/** Opens the papers (the samples when none is named) in tabs and stays until the reader closes the browser. */
export async function showWindow(driver: Driver, site: LoopbackSite, papers: string[]): Promise<number> {
  let failed = 0;
  if (papers.length === 0) {
    await openPaper(driver, await samplePage(site));
    const pdf = encodeURIComponent(driver.extensionUrl(SAMPLE_PDF));
    await driver.openTab(driver.extensionUrl(`reader.html?src=${pdf}`));
  }
  for (const paper of papers) {
    try {
      await openPaper(driver, await resolvePaper(paper, site));
    } catch (error) {
      failed++;
      console.error(`${paper}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log('Minuted is open in a browser window with a profile of its own. Close the window to end.');
  console.log('Quotes saved there go when it closes: use Export in the locker to keep them.');
  await driver.closed();
  return failed > 0 ? 1 : 0;
}

async function samplePage(site: LoopbackSite): Promise<PaperSource> {
  const body = await readFile(SAMPLE_PAGE);
  const address = site.serve(SAMPLE_HOST, '/send/local-offer.html', { body });
  return { slug: 'northbrook', way: 'page', address, host: `http://${SAMPLE_HOST}/*` };
}
