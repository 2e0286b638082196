import { writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdfkit';
import { accessTree } from './access-tree.ts';
import { expect, test } from './fixture.ts';

const STATE = 'document.documentElement.dataset.state';
const CARD = `document.querySelector('.hit-card')`;
const SAVE = `[...document.querySelectorAll('.hit-card button')].find((button) => button.textContent.includes('Save'))`;
const LONG = 400;
const THINGS = ['roads', 'bins', 'parks', 'lamps', 'trees', 'drains', 'buses', 'pools'];

/** A PDF so long that nobody can miss its search. No two pages alike: else they would be running headers. */
function longPdf(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false });
  const parts: Uint8Array[] = [];
  pdf.on('data', (part) => parts.push(part));
  const done = new Promise<Uint8Array>((resolve) => pdf.on('end', () => resolve(Buffer.concat(parts))));
  for (let page = 1; page <= LONG; page++) {
    pdf.addPage({ size: 'A4', margin: 40 });
    pdf.fontSize(9);
    const lines = Array.from({ length: 30 }, (_, line) => {
      const [one, two] = [THINGS[(page + line) % 8], THINGS[(page * 3 + line * 5) % 8]];
      return `Members heard in part ${page * 31 + line} about the ${one}, then the ${two}, and thanked them.`;
    });
    if (page === 2)
      lines.push('We will manage demand for EHC plans by 10% in year two, as the cabinet decided.');
    lines.forEach((line, at) => pdf.text(line, 50, 50 + 20 * at, { lineBreak: false }));
  }
  pdf.end();
  return done;
}

test('pauses the search, goes on with it and stops it, and says what was searched', async ({
  driver,
}, info) => {
  const path = info.outputPath('long.pdf');
  writeFileSync(path, await longPdf());
  const tab = await driver.openTab(driver.extensionUrl('reader.html'));
  await tab.waitFor(`document.querySelector('input[type=file]')`);
  const DONE = `document.querySelector('.hit-panel progress').value`;
  // In the page itself, which is quicker than the search.
  const pauseAfter = (page: number) =>
    tab.evaluate(`new MutationObserver((_, observer) => {
      const button = document.querySelector('[data-action=pause]');
      if (!button || ${DONE} <= ${page}) return;
      observer.disconnect();
      button.click();
    }).observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true })`);
  // The second part, of 24 pages, is there by then.
  await pauseAfter(24);
  await tab.setFiles('input[type=file]', [path]);
  await tab.waitFor(`document.querySelector('[data-action=resume]')`, 60_000);
  await tab.toFront();
  const first = await tab.evaluate<number>(DONE);
  expect(first).toBeLessThan(LONG);
  await tab.waitFor(CARD);
  expect(await tab.evaluate(`document.querySelector('.hit-panel').innerText`)).toMatch(
    /\d+ of 400 pages searched so far; 1 place to read\./,
  );
  if (driver.name === 'chromium') {
    const told = await accessTree(tab, `document.querySelector('.search-progress')`);
    expect(told.map((line) => line.replace(/\d+ of/, 'N of'))).toEqual([
      `progressbar “Paused: N of ${LONG} pages are read”`,
      'button “Resume the search”',
      'button “Stop the search”',
    ]);
  }

  await pauseAfter(first);
  await tab.click('[data-action=resume]');
  await tab.waitFor(`document.querySelector('[data-action=resume]') && ${DONE} > ${first}`);
  expect(await tab.evaluate(STATE)).toBe('reading');

  await tab.click('[data-action=stop]');
  await tab.waitFor(`${STATE} === 'searched'`);
  const said = await tab.evaluate<string>(`document.querySelector('.hit-panel .coverage').innerText`);
  expect(said).toMatch(/1 place to read\. 400 pages: \d+ searched; pages \d+–400 were not searched yet\./);
  const [, next] = said.match(/pages (\d+)–400/)!;
  await tab.click(`[aria-label="Go to pages ${next}–${LONG}"]`);
  await tab.waitFor(`document.querySelector('.page-field input').value === '${next}'`);

  await tab.clickAt(SAVE);
  await tab.waitFor(`${SAVE}.textContent.includes('Saved')`);
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  expect(await locker.waitFor(`document.querySelector('.paper')?.innerText`)).toContain(
    `pages ${next}–${LONG} were not searched yet`,
  );

  await tab.toFront();
  await tab.click('[data-action=search-rest]');
  await tab.waitFor(
    `${STATE} === 'searched' && document.querySelector('.hit-panel .coverage').innerText.includes('All ${LONG} pages were searched')`,
    60_000,
  );
  // Where the reader was, with the quote that she saved.
  expect(await tab.evaluate(`document.querySelector('.page-field input').value`)).toBe(next);
  expect(await tab.evaluate(`${SAVE}.textContent`)).toContain('Saved');
});
