import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Paper } from '../../core/evidence/paper.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { expect, test } from './fixture.ts';
import { saveExport } from './locker-pages.ts';

const SAMPLE = 'public/samples/northbrook-high-needs-report.pdf';
const HOST = 'democracy.northbrook.gov.uk.test';
const STRESS = '../shared/corpus/stress';
const STATE = 'document.documentElement.dataset.state';
const QUOTES = `[...document.querySelectorAll('minuted-mark[data-kind="quote"]')].map((mark) => mark.textContent).join(' ')`;
/** The card of the list that is about the first two of these words, in a sentence with all of them. */
const card = (words: string) =>
  `[...document.querySelectorAll('.hit-card')].find((card) => {
    const has = (css, words) => card.querySelector(css).textContent.replace(/\\s+/g, ' ').includes(words);
    return has('.hit-sentence', ${JSON.stringify(words)}) &&
      has('.hit-sentence mark', ${JSON.stringify(words.split(' ').slice(0, 2).join(' '))});
  })`;
const buttonIn = (element: string, words: string) =>
  `[...${element}.querySelectorAll('button')].find((button) => button.textContent.includes(${JSON.stringify(words)}))`;

async function exportedQuotes(driver: Driver, locker: Tab): Promise<Quote[]> {
  return (await exported(driver, locker)).quotes;
}

async function exported(driver: Driver, locker: Tab): Promise<{ papers: Paper[]; quotes: Quote[] }> {
  await locker.waitFor(`document.querySelector('[data-action="export-json"]')`);
  const result = readEvidence(readFileSync(await saveExport(driver, locker), 'utf8'));
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

async function openFile(driver: Driver, path: string): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('reader.html'));
  await tab.waitFor(`document.querySelector('input[type=file]')`);
  await tab.setFiles('input[type=file]', [path]);
  await tab.waitFor(`['searched', 'failed'].includes(${STATE})`, 60_000);
  await tab.toFront(); // The welcome page opens after an installation, and pages behind are drawn late.
  return tab;
}

test('opens a PDF from the computer: says what was searched and lists the places with their pages', async ({
  driver,
}) => {
  const tab = await openFile(driver, SAMPLE);
  const panel = await tab.evaluate<string>(`document.querySelector('.hit-panel').innerText`);
  expect(panel).toContain('8 pages: 7 searched; page 7 is a picture without text to search.');
  // A sentence that goes over a page break is one place, on both pages. The list grows after the end of the search.
  await tab.waitFor(card('manage demand for EHC plans'));
  expect(await tab.evaluate(`${card('manage demand for EHC plans')}.getAttribute('aria-label')`)).toContain(
    'Pages 4–5',
  );
  expect(await tab.evaluate(`Boolean(${card('kerbside')})`)).toBe(false);
  // The text, and with it every highlight, lies on the picture of the page.
  const height = (css: string) => `document.querySelector('.page ${css}').getBoundingClientRect().height`;
  await tab.waitFor(`Math.abs(${height('.textLayer')} - ${height('canvas')}) < 1`);
});

test.describe('over a restart', () => {
  test.use({ restarts: true });

  test('saves from the list, from a painted hit and from a selection, and paints them at the next opening', async ({
    driver,
  }) => {
    let tab = await openFile(driver, SAMPLE);
    await tab.clickAt(buttonIn(card('manage demand for EHC plans'), 'Save'));
    await tab.waitFor(`${buttonIn(card('manage demand for EHC plans'), 'Saved')}`);

    await driver.stopBackground(); // The reader saves without it.
    await tab.toFront();
    await tab.waitFor(`document.querySelector('.page[data-page-number="1"] minuted-mark')`);
    await tab.click('.page[data-page-number="1"] minuted-mark[data-kind="hit"]');
    await tab.waitFor(`document.querySelector('.notice')?.textContent.includes('Saved')`);

    await tab.evaluate(`(() => {
      const span = [...document.querySelectorAll('.page[data-page-number="1"] .textLayer span')]
        .find((span) => span.textContent.includes('There is much to be proud of'));
      getSelection().selectAllChildren(span);
    })()`);
    await tab.waitFor(`document.querySelector('.save-words')`);
    await tab.click('.save-words');
    await tab.waitFor(`${QUOTES}.includes('There is much to be proud of')`);

    await driver.restart();
    tab = await openFile(driver, SAMPLE);
    await tab.waitFor(`${QUOTES}.includes('There is much to be proud of')`);
    await tab.waitFor(buttonIn(card('manage demand for EHC plans'), 'Saved'));
    const locker = await driver.openTab(driver.extensionUrl('locker.html'));
    await locker.waitFor(`document.querySelectorAll('[data-quote]').length === 3`);

    // What was saved says where it stands, on both pages for a sentence that goes over a page break.
    const quotes = await exportedQuotes(driver, locker);
    const broken = quotes.find(({ pages }) => pages.length === 2)!;
    expect(broken.quads.map(({ page }) => page)).toEqual([4, 5]);
    expect(broken.place).toMatchObject({ reportPage: '4' });
    for (const { pages, quads } of quotes) expect(quads.map(({ page }) => page)).toEqual(pages);
  });
});

/** How many pixels of each picture of the quote with these words are as yellow as a marker; null until they are shown. */
const yellow = (words: string) => `(async () => {
  const quote = [...document.querySelectorAll('[data-quote]')].find((one) => one.textContent.includes(${JSON.stringify(words)}));
  const details = quote?.querySelector('.pictures');
  if (!details) return null;
  details.open = true;
  const images = [...details.querySelectorAll('img')];
  if (images.length === 0 || images.some((image) => !image.naturalWidth)) return null;
  return images.map((image) => {
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let found = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] > 200 && data[i + 1] > 170 && data[i + 2] < 150) found++;
    return { alt: image.alt, found, width: image.naturalWidth };
  });
})()`;

test('keeps a picture of each quote with its words marked, and none when that is switched off', async ({
  driver,
}) => {
  const tab = await openFile(driver, SAMPLE);
  await tab.clickAt(buttonIn(card('manage demand for EHC plans'), 'Save'));
  await tab.waitFor(`${buttonIn(card('manage demand for EHC plans'), 'Saved')}`);
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  // Nothing is loaded until somebody wants to see it.
  await locker.waitFor(`document.querySelector('.pictures')`);
  expect(await locker.evaluate(`document.querySelectorAll('.pictures img').length`)).toBe(0);
  type Picture = { alt: string; found: number; width: number };
  const pictures = await locker.waitFor<Picture[]>(yellow('manage demand'));
  // It goes over a page break.
  expect(pictures.map(({ alt }) => alt)).toEqual([
    'Page 4 of the paper, with the quote marked',
    'Page 5 of the paper, with the quote marked',
  ]);
  for (const { found, width } of pictures) {
    expect(found).toBeGreaterThan(500);
    expect(width).toBeGreaterThan(1000);
    expect(width).toBeLessThanOrEqual(1600);
  }

  const phrases = await driver.openTab(driver.extensionUrl('options.html#settings'));
  await phrases.click('[aria-labelledby=saving] input[role=switch]');
  await phrases.waitFor(`document.querySelector('.toast')?.textContent.includes('no picture')`);
  await tab.toFront();
  await tab.click('.page[data-page-number="1"] minuted-mark[data-kind="hit"]');
  await tab.waitFor(`document.querySelector('.notice')?.textContent.includes('Saved')`);
  // A third one, with pictures on again: they are made one after the other, so that by then the second would be there.
  await phrases.toFront();
  await phrases.click('[aria-labelledby=saving] input[role=switch]');
  await phrases.waitFor(`document.querySelector('.toast')?.textContent.includes('get a picture')`);
  await tab.toFront();
  const third = `[...document.querySelectorAll('.hit-card')].findLast((card) => ${buttonIn('card', 'Save')}.textContent.trim() === 'Save')`;
  await tab.evaluate(`${buttonIn(`(${third})`, 'Save')}.click()`);
  await locker.toFront();
  await locker.waitFor(`document.querySelectorAll('.pictures').length === 2`);
  // Said by the button: the list draws only the quotes that are near the view.
  await locker.waitFor(`document.querySelector('[data-view=quotes]').textContent.includes('(3)')`);
});

test('goes to a place over a page break and paints it on both pages, by keyboard alone', async ({
  driver,
}) => {
  const tab = await openFile(driver, SAMPLE);
  // A long list comes a few places at a time.
  await tab.waitFor(card('manage demand for EHC plans'));
  await tab.evaluate(`${card('manage demand for EHC plans')}.focus()`);
  await tab.press('Enter');
  const painted = (page: number) =>
    `document.querySelector('.page[data-page-number="${page}"] minuted-mark[data-current]')?.textContent`;
  await tab.waitFor(painted(4));
  await tab.waitFor(painted(5));
  await tab.press('s');
  await tab.waitFor(buttonIn(card('manage demand for EHC plans'), 'Saved'));
  await tab.press('ArrowDown');
  expect(await tab.evaluate(`document.activeElement.matches('.hit-card')`)).toBe(true);
});

test('saves a selection over two pages with where it stands on both', async ({ driver }) => {
  const tab = await openFile(driver, SAMPLE);
  await tab.waitFor(card('manage demand for EHC plans'));
  await tab.evaluate(`${card('manage demand for EHC plans')}.focus()`);
  await tab.press('Enter');
  const spans = (page: number) =>
    `[...document.querySelectorAll('.page[data-page-number="${page}"] .textLayer span')].filter((span) => span.textContent.length > 40)`;
  await tab.waitFor(`${spans(4)}.length > 3 && ${spans(5)}.length > 3`);
  await tab.evaluate(`(() => {
    const [first, last] = [${spans(4)}.at(-3), ${spans(5)}[2]];
    getSelection().setBaseAndExtent(first, 0, last, last.childNodes.length);
  })()`);
  await tab.waitFor(`document.querySelector('.save-words')`);
  await tab.click('.save-words');
  await tab.waitFor(`document.querySelector('.notice')?.textContent.includes('Saved')`);
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  const { quotes, papers } = await exported(driver, locker);
  expect(quotes[0]!.quads.map(({ page, quads }) => [page, quads.length > 1])).toEqual([
    [4, true],
    [5, true],
  ]);
  // What the paper is cited by is kept with it.
  const { body, meetingDate } = papers[0]!.citation;
  expect(body).toEqual({ detected: 'Schools Forum', from: 'first-page', typed: null });
  expect(meetingDate.detected).toBe('2026-11-12');
});

test('takes a PDF that is dropped on it', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('reader.html'));
  await tab.waitFor(`document.querySelector('input[type=file]')`);
  await tab.evaluate(`(async () => {
    const bytes = await (await fetch('/samples/northbrook-high-needs-report.pdf')).arrayBuffer();
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'report.pdf', { type: 'application/pdf' }));
    document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  })()`);
  await tab.waitFor(`${STATE} === 'searched'`, 60_000);
});

test('opens the PDF of the tab in front with the toolbar button, and asks for its site if it must', async ({
  driver,
  site,
}) => {
  // An address as ModernGov and CMIS write them: nothing in it says PDF.
  const url = site.serve(HOST, '/Document.ashx', { body: readFileSync(SAMPLE), type: 'application/pdf' });
  await driver.allowWhenAsked([`*://${HOST}/*`]);
  const pdf = await driver.openTab();
  await pdf.goto(url).catch(() => undefined);
  await driver.pressToolbarButton(pdf);
  let reader: Tab | undefined;
  await expect
    .poll(async () => {
      for (const tab of await driver.tabs()) if ((await tab.url()).includes('reader.html?src=')) reader = tab;
      return Boolean(reader);
    })
    .toBe(true);
  await reader!.toFront();
  await reader!.waitFor(`['searched', 'failed'].includes(${STATE})`, 60_000);
  if ((await reader!.evaluate(STATE)) === 'failed')
    await reader!.clickAt(buttonIn('document', `Allow ${HOST}`));
  await reader!.waitFor(`${STATE} === 'searched'`, 60_000);
  expect(await reader!.evaluate('document.title')).toContain('High needs recovery plan');
});

test('goes to the page of the address, finds words and changes the size', async ({ driver }) => {
  const paper = encodeURIComponent(driver.extensionUrl('samples/northbrook-high-needs-report.pdf'));
  const tab = await driver.openTab(driver.extensionUrl(`reader.html?src=${paper}#page=3`));
  await tab.waitFor(`${STATE} === 'searched'`, 60_000);
  await tab.waitFor(`document.querySelector('.page-field input').value === '3'`);
  await tab.press('Control+f');
  await tab.waitFor(`document.activeElement?.matches('.find-bar input')`);
  await tab.type('.find-bar input', 'kerbside');
  await tab.press('Enter');
  await tab.waitFor(`document.querySelector('.textLayer .highlight')`);
  const width = `document.querySelector('.page').getBoundingClientRect().width`;
  const before = await tab.evaluate<number>(width);
  await tab.clickAt(buttonIn('document', '+'));
  await tab.waitFor(`${width} > ${before}`);
});

test('says what to do about files that are no good, and opens the next one', async ({ driver }, info) => {
  const sample = readFileSync(SAMPLE);
  const bad: [string, Uint8Array, string][] = [
    ['empty.pdf', new Uint8Array(), '0 bytes'],
    ['page.pdf', Buffer.from('<!doctype html><p>Not found'), 'not a PDF'],
    ['half.pdf', sample.subarray(0, 900), 'damaged'],
  ];
  const tab = await openFile(driver, SAMPLE);
  for (const [name, bytes, sentence] of bad) {
    const path = info.outputPath(name);
    writeFileSync(path, bytes);
    await tab.setFiles('input[type=file]', [path]);
    await tab.waitFor(`${STATE} === 'failed'`);
    expect(await tab.waitFor(`document.querySelector('[role=alert]')?.innerText`)).toContain(sentence);
  }
  await tab.setFiles('input[type=file]', [SAMPLE]);
  await tab.waitFor(`${STATE} === 'searched'`, 60_000);
});

test('opens every hostile PDF or says why not, within 30 seconds', async ({ driver }) => {
  test.skip(!existsSync(STRESS), `${STRESS} is not on this machine`);
  const files = readdirSync(STRESS);
  test.setTimeout(files.length * 40_000);
  // One after the other in the same reader, as somebody would who looks for the right file.
  const tab = await openFile(driver, SAMPLE);
  for (const file of files) {
    const start = performance.now();
    await tab.evaluate(`void (${STATE} = 'waiting')`);
    await tab.setFiles('input[type=file]', [`${STRESS}/${file}`]);
    await tab.waitFor(`['searched', 'failed', 'locked'].includes(${STATE})`, 60_000);
    expect(performance.now() - start, file).toBeLessThan(30_000);
    const said = `document.querySelector('dialog, [role=alert], .hit-panel .coverage strong')?.closest('dialog, section, p').innerText`;
    expect(await tab.waitFor<string>(said), file).toMatch(/\S+ \S+/);
    if ((await tab.evaluate(STATE)) === 'locked') await tab.press('Escape');
  }
});
