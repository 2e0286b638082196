import { readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdfkit';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './fixture.ts';

const STATE = 'document.documentElement.dataset.state';
const FOCUS = 'document.activeElement';
const CARDS = `document.querySelectorAll('.hit-card').length`;
const PAGE = `document.querySelector('.page-field').innerText + document.querySelector('.page-field input').value`;
const MENU = `[...document.querySelectorAll('.paper-toolbar button')].find((button) => button.textContent.includes('More'))`;
const button = (words: string, within = 'document') =>
  `[...${within}.querySelectorAll('button')].find((button) => button.textContent.includes(${JSON.stringify(words)}))`;

/** A PDF of our own: twelve pages named i to iii and 1 to 9, contents, and places to read of several bands. */
function makePdf(userPassword?: string): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, userPassword });
  const parts: Uint8Array[] = [];
  pdf.on('data', (part) => parts.push(part));
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(parts)));
  });
  const things = [
    'roads',
    'bins',
    'parks',
    'lamps',
    'trees',
    'drains',
    'buses',
    'libraries',
    'pools',
    'markets',
  ];
  for (let page = 1; page <= 12; page++) {
    pdf.addPage({ size: 'A4', layout: page === 5 ? 'landscape' : 'portrait' });
    if (page % 6 === 1) pdf.outline.addItem(`Part at ${page}`).addItem(`Section at ${page}`);
    const write = (text: string, line: number) =>
      pdf.text(text, 72, 60 + 13 * page + 40 * line, { width: 440 });
    // No two pages alike: what stands on every page in the same place is left out as a running header.
    for (let line = 0; line < 4; line++) {
      const [one, two] = [things[(page + line) % 10], things[(page * 3 + line * 7) % 10]];
      write(
        `Members heard in part ${page * 7 + line} about the ${one}, then the ${two}, and thanked them.`,
        line,
      );
    }
    if (page % 3 === 0)
      write(`We will manage demand for EHC plans by ${page}0% in year ${page}, as the cabinet decided.`, 4);
    if (page % 4 === 0) write(`The safety valve agreement with SEND savings comes up in item ${page}.`, 5);
  }
  const labels = pdf.ref({ Nums: [0, { S: 'r' }, 3, { S: 'D' }] });
  labels.end();
  Reflect.get(Reflect.get(pdf, '_root') as object, 'data').PageLabels = labels;
  pdf.end();
  return done;
}

async function openReader(driver: Driver, path: string, until = 'searched'): Promise<Tab> {
  const tab = await driver.openTab(driver.extensionUrl('reader.html'));
  await tab.resize(1280, 800);
  await tab.waitFor(`document.querySelector('input[type=file]')`);
  await tab.toFront();
  await tab.setFiles('input[type=file]', [path]);
  await tab.waitFor(`${STATE} === ${JSON.stringify(until)}`, 60_000);
  await tab.toFront(); // The welcome page opens after an installation, and the keys must come to ours.
  return tab;
}

/** Presses the button that has the focus. Headless Firefox does not press a button for a key, not even a plain one. */
async function pressButton(driver: Driver, tab: Tab): Promise<void> {
  if (driver.name === 'firefox') await tab.evaluate(`${FOCUS}.click()`);
  else await tab.press('Enter');
}

test('is read with the keyboard alone: keys, side bar, contents, pages, find, dialogs', async ({
  driver,
}, info) => {
  const path = info.outputPath('minutes.pdf');
  const bytes = await makePdf();
  writeFileSync(path, bytes);
  const tab = await openReader(driver, path);
  await tab.waitFor(`${FOCUS}.matches('.pages-scroller')`); // Where keys scroll.
  await tab.waitFor(`(${PAGE}).includes('(1 of 12)')`);
  // Long before it is drawn.
  const fifth = `document.querySelectorAll('.page')[4]`;
  const lies = `${fifth}.clientWidth > ${fifth}.clientHeight && !${fifth}.querySelector('canvas')`;
  await tab.waitFor(lies);
  await tab.press('End');
  await tab.waitFor(`(${PAGE}).includes('(12 of 12)') && (${PAGE}).endsWith('9')`);
  await tab.press('k');
  await tab.waitFor(`(${PAGE}).endsWith('8')`);
  await tab.press('Home');
  await tab.waitFor(`(${PAGE}).endsWith('i')`);
  const width = `Math.round(document.querySelector('.page').getBoundingClientRect().width)`;
  const before = await tab.evaluate<number>(width);
  await tab.press('+');
  await tab.waitFor(`${width} > ${before}`);
  await tab.press('0');
  await tab.waitFor(`${width} === ${before}`);
  const upright = `document.querySelector('.page').clientHeight > document.querySelector('.page').clientWidth`;
  await tab.press('r');
  await tab.waitFor(`!(${upright}) && ${fifth}.clientWidth < ${fifth}.clientHeight`);
  await tab.press('R');
  await tab.waitFor(upright);

  // From place to place, and nothing of it while somebody types.
  await tab.press('.');
  await tab.waitFor(`document.querySelector('.hit-card[aria-current]')`);
  await tab.waitFor(`(${PAGE}).endsWith('iii')`);
  await tab.press('Control+f');
  await tab.waitFor(`${FOCUS}.matches('.find-bar input[type=search]')`);
  for (const key of 'members') await tab.press(key);
  expect(await tab.evaluate(`${FOCUS}.value`)).toBe('members');
  await tab.waitFor(`/ of 48/.test(document.querySelector('.find-bar [role=status]').textContent)`);
  expect(await tab.evaluate(PAGE)).toContain('iii');
  await tab.press('Enter');
  await tab.waitFor(`/ of 48/.test(document.querySelector('.find-bar [role=status]').textContent)`);
  await tab.press('Escape');
  await tab.waitFor(`!document.querySelector('.find-bar') && ${FOCUS}.matches('.pages-scroller')`);
  await tab.waitFor(`!document.querySelector('.textLayer .highlight')`);

  // The side bar: closed and open again, its tabs by arrows.
  await tab.press('F4');
  await tab.waitFor(`document.querySelector('.side-bar').hidden`);
  await tab.press('F4');
  await tab.waitFor(`${FOCUS}.id === 'tab-read'`);
  await tab.press('ArrowRight');
  await tab.waitFor(`${FOCUS}.id === 'tab-pages'`);
  await tab.waitFor(`document.querySelector('.page-list canvas[data-drawn]')`);
  expect(await tab.evaluate(`document.querySelector('.page-list [data-page="3"]').textContent`)).toMatch(
    /Page iii \(3\).*1 place, /,
  );
  await tab.evaluate(`document.querySelector('.page-list [tabindex="0"]').focus()`);
  await tab.press('End');
  await tab.press('ArrowUp');
  await pressButton(driver, tab);
  await tab.waitFor(`(${PAGE}).includes('(11 of 12)')`);
  await tab.evaluate(`document.querySelector('#tab-pages').focus()`);
  await tab.press('ArrowRight');
  await tab.press('Tab'); // The button that closes the side bar ...
  await tab.press('Tab'); // ... and the tree.
  const at = `${FOCUS}.textContent`;
  await tab.waitFor(`${FOCUS}.matches('[role=treeitem]')`);
  await tab.press('ArrowLeft');
  expect(await tab.evaluate(`${FOCUS}.getAttribute('aria-expanded')`)).toBe('false');
  await tab.press('ArrowRight');
  await tab.press('ArrowRight');
  await tab.waitFor(`(${at}).includes('Section at 1')`);
  await tab.press('End');
  await tab.waitFor(`(${at}).includes('Section at 7')`);
  await tab.press('Enter');
  await tab.waitFor(`(${PAGE}).includes('(7 of 12)')`);

  // Dialogs take the focus and give it back.
  await tab.press('?');
  await tab.waitFor(`document.querySelector('dialog')?.innerText.includes('Next place to read')`);
  await tab.press('Escape');
  await tab.waitFor(`!document.querySelector('dialog') && ${FOCUS}.matches('[role=treeitem]')`);
  await tab.evaluate(
    `void (window.print = () => { window.printed = document.querySelectorAll('.print-sheets img').length; })`,
  );
  await tab.press('Control+p');
  await tab.waitFor(`document.querySelector('dialog')`);
  await tab.type('dialog input:not([type])', '2, 4 – 5');
  await tab.press('Enter');
  await tab.waitFor(`window.printed === 3 && !document.querySelector('dialog')`);
  // The landscape page stays one.
  expect(
    await tab.evaluate(`[...document.querySelectorAll('.print-sheets img')].map((image) =>
      image.naturalWidth > image.naturalHeight)`),
  ).toEqual([false, false, true]);

  await tab.press('Control+s');
  expect(Buffer.compare(readFileSync(await driver.waitForDownload()), bytes)).toBe(0);
});

test('asks for a password once, says when it is wrong, and goes back when the reader gives up', async ({
  driver,
}, info) => {
  const path = info.outputPath('locked.pdf');
  writeFileSync(path, await makePdf('secret'));
  const tab = await openReader(driver, path, 'locked');
  await tab.waitFor(`${FOCUS}.matches('dialog input[type=password]')`);
  await tab.press('Escape');
  await tab.waitFor(`${STATE} === 'empty' && document.querySelector('.open-paper')`);
  expect(await tab.waitFor(`document.querySelector('.notice').innerText`)).toContain('locked');
  await tab.setFiles('input[type=file]', [path]);
  await tab.waitFor(`${STATE} === 'locked'`);
  for (const key of 'wrong') await tab.press(key);
  await tab.press('Enter');
  await tab.waitFor(
    `document.querySelector('dialog [role=alert]')?.innerText.includes('not the right password')`,
  );
  await tab.waitFor(`${FOCUS}.matches('dialog input[type=password]')`);
  for (const key of 'secret') await tab.press(key);
  await tab.press('Enter');
  // Both the pages and the words are there.
  await tab.waitFor(`${STATE} === 'searched'`, 60_000);
  await tab.waitFor(`document.querySelector('.textLayer')?.textContent.includes('Members heard')`);
  expect(await tab.evaluate(`document.querySelector('.coverage').innerText`)).toContain('All 12 pages');
});

test('lists places by page or band, filters them, shows their paragraph, and is a drawer where it is narrow', async ({
  driver,
}, info) => {
  const path = info.outputPath('minutes.pdf');
  writeFileSync(path, await makePdf());
  const tab = await openReader(driver, path);
  const headings = `[...document.querySelectorAll('.hit-panel h3')].map((one) => one.innerText.trim())`;
  const all = await tab.evaluate<number>(CARDS);
  expect(all).toBeGreaterThan(4);
  expect(await tab.evaluate(`document.querySelector('.count').innerText`)).toBe(String(all));
  expect((await tab.evaluate<string[]>(headings))[0]).toMatch(/Page 3 \(\d\)/);
  expect(await tab.evaluate(`document.querySelectorAll('.hit-ticks span').length`)).toBe(all);
  await tab.clickAt(`[...document.querySelectorAll('.hit-ticks span')].at(-1)`);
  await tab.waitFor(`[...document.querySelectorAll('.hit-card')].at(-1).matches('[aria-current]')`);

  await tab.click('.hit-filters summary');
  await tab.evaluate(`(() => {
    const order = document.querySelector('.hit-filters select');
    order.value = 'band';
    order.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await tab.waitFor(`/^\\S? ?(Read first|Worth reading|Maybe)/.test(${headings}[0])`);
  await tab.type('.hit-filters input[type=search]', 'SAFETY');
  await tab.waitFor(`${CARDS} > 0 && [...document.querySelectorAll('.hit-card')].every((card) =>
    card.querySelector('.hit-sentence').textContent.includes('safety valve'))`);
  const some = await tab.evaluate<number>(CARDS);
  expect(some).toBeLessThan(all);
  expect(await tab.evaluate(`document.querySelector('.filter-said').innerText`)).toContain(
    `${some} of ${all}`,
  );
  await tab.clickAt(button('Show all of them'));
  await tab.waitFor(`${CARDS} === ${all}`);
  const band = await tab.evaluate<number>(
    `Number(/\\((\\d+)\\)/.exec(document.querySelector('.hit-filters .band').innerText)[1])`,
  );
  await tab.click('.hit-filters .band input');
  await tab.waitFor(`${CARDS} === ${all - band}`);
  await tab.click('.hit-filters .band input');
  await tab.waitFor(`${CARDS} === ${all}`);

  // The button that saves keeps the focus.
  await tab.clickAt(`[...document.querySelectorAll('.hit-card summary')][1]`);
  await tab.waitFor(`document.querySelector('.hit-context mark')`);
  await tab.evaluate(`document.querySelector('.hit-card .hit-actions button').focus()`);
  await pressButton(driver, tab);
  await tab.waitFor(`${FOCUS}.innerText.includes('Saved') && ${FOCUS}.closest('.hit-card')`);
  await tab.click('#tab-pages');
  await tab.waitFor(`document.querySelector('.page-list canvas[data-drawn]')`);
  await tab.click('#tab-read');

  // Narrow, as a zoom of 400% is: a drawer over the paper, and the focus goes in and out with it.
  await tab.resize(320, 640);
  await tab.waitFor(`document.querySelector('.side-bar').hidden`);
  expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await tab.click('.side-toggle');
  await tab.waitFor(`${FOCUS}.id === 'tab-read' && document.querySelector('.paper-pages').inert`);
  expect(await axeFaults(tab)).toEqual([]);
  await tab.press('Escape');
  await tab.waitFor(`${FOCUS}.matches('.side-toggle') && !document.querySelector('.paper-pages').inert`);
  await tab.press('F4');
  await tab.waitFor(`${FOCUS}.id === 'tab-read'`);
  await tab.evaluate(`document.querySelector('.hit-card').focus()`);
  await tab.press('Enter');
  await tab.waitFor(`document.querySelector('.side-bar').hidden && ${FOCUS}.matches('.pages-scroller')`);

  // The pages are dimmed, and still are the next time.
  await tab.clickAt(MENU);
  await tab.clickAt(button('Dim the pages'));
  await tab.waitFor(`document.querySelector('.reader').matches('[data-dim]')`);
  await tab.reload();
  await tab.waitFor(`document.querySelector('.reader')?.matches('[data-dim]')`);
});
