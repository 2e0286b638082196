import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, Tab } from '../browsers/driver.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { startLoopbackSite, type LoopbackSite } from '../browsers/loopback-site.ts';
import { buildExtension } from '../build-extension.ts';
import { encodePng } from '../samples/encode-png.ts';
import { readPng } from './read-png.ts';
import { usePalette } from './use-palette.ts';

/** What the stores ask for. */
const WIDTH = 1280;
const HEIGHT = 800;
/** The README shows them too, and every clone brings them along. */
const MOST_BYTES = 200_000;
const FOLDER = 'docs/store';

/** Papers of an invented council, which we may show to everybody. */
const PAPER = 'public/samples/northbrook-high-needs-report.pdf';
const PAGE = 'public/samples/northbrook-send-page.html';
const HOST = 'www.northbrook.gov.uk.test';

/** So many quotes of the paper are saved, for a locker that has something in it. */
const QUOTES = 3;
const UI = `document.querySelector('minuted-ui').shadowRoot`;

const executable = await installBrowser('chromium');
const extension = await buildExtension('chromium');
const driver = await launchBrowser('chromium', { extension, executable, headless: true });
const site = await startLoopbackSite();
try {
  await mkdir(FOLDER, { recursive: true });
  await shoot('welcome', await openWelcome(driver));
  await shoot('page', await openPage(driver, site));
  await shoot('reader', await openReader(driver));
  await shoot('locker', await openLocker(driver));
  await shoot('phrases', await openPhrases(driver));
} finally {
  await driver.close();
  await site.close();
}

/** Takes a tab's picture in light and in dark. */
async function shoot(name: string, tab: Tab): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const path = `${FOLDER}/${name}-${scheme}.png`;
    await tab.colourScheme(scheme);
    await tab.resize(WIDTH, HEIGHT);
    await tab.toFront();
    // Two frames: one that has the new colours, one for what moves with them.
    await tab.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))',
    );
    await tab.screenshot(path);
    const { width, rows, palette } = usePalette(readPng(await readFile(path)));
    const small = encodePng(width, rows, 'palette', palette);
    await writeFile(path, small);
    console.log(`${path}: ${Math.round(small.length / 1000)} kB`);
    if (small.length > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES} bytes.`);
  }
}

async function openWelcome(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
  await tab.waitFor(`document.querySelector('h1')`);
  return tab;
}

/** The sample page with the card of a highlight open, and one quote of it saved. */
async function openPage(driver: Driver, site: LoopbackSite): Promise<Tab> {
  await driver.grantHost(`http://${HOST}/*`);
  const address = site.serve(HOST, '/send/local-offer.html', { body: await readFile(PAGE) });
  const tab = await driver.openTab(address);
  await tab.resize(WIDTH, HEIGHT);
  await tab.waitFor(`document.querySelectorAll('minuted-mark').length > 4`, 30_000);
  // The last paragraph of the sample comes a second after the others.
  await sleep(3000);
  const next = `[...${UI}.querySelectorAll('button')].find((button) => button.textContent.includes('Next'))`;
  // Until the card is about one of the strongest.
  for (let at = 0; at < 4; at++) {
    await tab.clickAt(next);
    await tab.waitFor(`${UI}.querySelector('.card')`);
    if (await tab.evaluate(`/Read first/.test(${UI}.querySelector('.card').textContent)`)) break;
  }
  return tab;
}

/** The sample paper, searched to its end, with some of its places saved. */
async function openReader(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('reader.html'));
  await tab.resize(WIDTH, HEIGHT);
  await tab.waitFor(`document.querySelector('input[type=file]')`);
  await tab.setFiles('input[type=file]', [PAPER]);
  await tab.waitFor(`document.documentElement.dataset.state === 'searched'`, 60_000);
  const firstOnes = `[...document.querySelectorAll('.hit-card')].filter((card) => card.querySelector('[data-band="read-first"]'))`;
  for (let at = 0; at < QUOTES; at++) {
    await tab.evaluate(`${firstOnes}[${at}].querySelector('.hit-actions button').click()`);
    await tab.waitFor(`${firstOnes}[${at}].innerText.includes('Saved')`);
  }
  // What was asked or said meanwhile would lie over the picture.
  await tab.clickAt(`[...document.querySelectorAll('button')].find((one) => one.innerText === 'Not now')`);
  await tab.evaluate(`document.querySelector('.notice [aria-label="Close this notice"]')?.click()`);
  await tab.evaluate(`${firstOnes}[1].querySelector('.hit-head button').click()`);
  await tab.waitFor(`${firstOnes}[1].matches('[aria-current]')`);
  return tab;
}

async function openLocker(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('locker.html'));
  await tab.waitFor(`document.querySelectorAll('article[data-quote]').length >= ${QUOTES}`);
  const quote = `document.querySelector('article[data-quote]')`;
  await tab.type('article[data-quote] textarea', 'Ask at the meeting: which four years, and by how much?');
  await tab.clickAt(
    `[...${quote}.querySelectorAll('summary')].find((one) => one.innerText === 'Show it on the page')`,
  );
  await tab.waitFor(`${quote}.querySelector('img')?.complete`);
  // The quotes, not the controls above them: below the search field, which stays where it is.
  await tab.evaluate(`(${quote}.scrollIntoView(), scrollBy(0, -160), document.activeElement.blur())`);
  return tab;
}

async function openPhrases(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('options.html'));
  await tab.waitFor(`document.querySelector('[data-pack="send"]')`);
  return tab;
}
