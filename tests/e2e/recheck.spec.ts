import type { ChangeReport } from '../../core/evidence/change-report.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import type { LoopbackSite } from '../../scripts/browsers/loopback-site.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './fixture.ts';
import { madePdf } from './made-pdf.ts';

const HOST = 'www.northbrook.gov.uk.test';
const PATH = '/documents/report.pdf';
const TYPE = 'application/pdf';
const SAME = 'The forum met in May and thanked the officers for their work.';
const MOVED = 'Transport for pupils is reviewed each spring by the whole board.';
const REWORDED = 'The council will manage demand by working with 24 schools this year.';
const NOW = 'The council will manage demand by working with 36 schools this year.';
const GONE = 'Parents told us that they wait eleven months for a plan.';

/** Enough that stays, so that the second is a version of the first and no other paper. */
const REST = [
  'The committee will look at the figures once more when it meets in the autumn of next year.',
  'Schools have asked for more help with the youngest children, and for a name to write to.',
  'All members agreed that the papers are to be published five clear days before they meet.',
  'The next meeting is in the old library, on a Tuesday, at half past ten in the morning.',
];
const first = madePdf('Report to the board', [SAME, MOVED, REWORDED, GONE, ...REST]);
const second = madePdf('Report to the board', [
  SAME,
  'A page that is new in this version of the report to the board.',
  NOW,
  'Something else stands on this page of the report now.',
  MOVED,
  ...REST,
]);
const other = madePdf('Minutes', [
  'Minutes of the allotments committee, which met to look at hedges and gates.',
]);

const readerOf = (driver: Driver, address: string) =>
  driver.extensionUrl(`reader.html?src=${encodeURIComponent(address)}`);

async function openPaper(driver: Driver, address: string): Promise<Tab> {
  const tab = await driver.openTab(readerOf(driver, address));
  await tab.waitFor(`document.documentElement.dataset.state === 'searched'`);
  return tab;
}

/** Saves every line of the paper that is open, as a reader does who selects each and presses the button. */
async function saveLines(tab: Tab, lines: readonly string[]): Promise<void> {
  for (const [at, line] of lines.entries()) {
    await tab.evaluate(`location.hash = '#page=${at + 1}'`);
    const words = JSON.stringify(line);
    const span = `[...document.querySelectorAll('.textLayer span')].find((each) => each.textContent === ${words})`;
    await tab.waitFor(span);
    await tab.evaluate(`(() => {
      const range = document.createRange();
      range.selectNodeContents(${span});
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    })()`);
    await tab.click('.save-words');
    await tab.waitFor(`document.querySelector('.notice')?.textContent.includes('Saved to your locker')`);
    await tab.evaluate(`document.querySelector('.notice button.quiet').click()`);
  }
}

const REPORTS = `(async () => {
  const database = await new Promise((resolve) => {
    indexedDB.open('minuted-locker').onsuccess = (event) => resolve(event.target.result);
  });
  const all = (name) => new Promise((resolve) => {
    database.transaction(name).objectStore(name).getAll().onsuccess = (event) => resolve(event.target.result);
  });
  const [reports, quotes, log] = [await all('reports'), await all('quotes'), await all('log')];
  database.close();
  const words = new Map(quotes.map(({ id, exact }) => [id, exact]));
  reports.sort((a, b) => (a.checkedAt < b.checkedAt ? -1 : 1));
  return {
    log: log.filter(({ action, kind }) => action === 'check' && kind === 'report').length,
    reports: reports.map((report) => ({
      ...report,
      found: Object.fromEntries(report.quotes.map(({ id, found }) => [words.get(id), found])),
    })),
  };
})()`;

type Kept = { log: number; reports: (ChangeReport & { found: Record<string, { state: string }> })[] };

async function quoteAll(driver: Driver, site: LoopbackSite): Promise<{ address: string; tab: Tab }> {
  const address = site.serve(HOST, PATH, { body: first, type: TYPE });
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await openPaper(driver, address);
  await saveLines(tab, [SAME, MOVED, REWORDED, GONE]);
  return { address, tab };
}

const FOUND = {
  [SAME]: { state: 'same', oldPages: [1], pages: [1] },
  [MOVED]: { state: 'moved', oldPages: [2], pages: [5] },
  [REWORDED]: { state: 'reworded', oldPages: [3], pages: [3] },
  [GONE]: { state: 'gone', oldPages: [4] },
};
const SENTENCE = 'Of 4 quotes 1 stands as it was, 1 moved, 1 was reworded and 1 is gone.';

/** Presses “Check the source” in the page of reports, and gives the reports that are kept then. */
async function check(driver: Driver): Promise<{ tab: Tab; kept: Kept }> {
  await driver.allowWhenAsked([`*://${HOST}/*`]);
  const tab = await driver.openTab(driver.extensionUrl('changes.html'));
  await tab.click('[data-action="check-sources"]');
  expect(await tab.evaluate(`document.querySelector('.hosts').textContent`)).toBe(HOST);
  await tab.click('[data-action="check-now"]');
  await tab.waitFor(
    `document.querySelector('[data-check-answer]').textContent === 'Checked: 1 paper.'`,
    40_000,
  );
  return { tab, kept: await tab.evaluate<Kept>(REPORTS) };
}

test('says on the next visit what became of each quote, keeps the report once and paints the new places', async ({
  driver,
  site,
}) => {
  const { address, tab } = await quoteAll(driver, site);
  await tab.close();
  site.serve(HOST, PATH, { body: second, type: TYPE });
  const again = await openPaper(driver, address);
  await again.waitFor(`document.querySelector('[data-changes]')`);
  expect(await again.evaluate(`document.querySelector('[data-changes]').textContent`)).toBe(
    `This paper was changed since you quoted from it. ${SENTENCE}`,
  );
  const kept = await again.evaluate<Kept>(REPORTS);
  expect(kept).toMatchObject({ log: 1, reports: [{ outcome: 'changed', address, found: FOUND }] });

  const painted = (kind: string) => `[...document.querySelectorAll('minuted-mark[data-kind="${kind}"]')]
    .map((mark) => mark.textContent).join('')`;
  await again.waitFor(`${painted('quote')} === ${JSON.stringify(SAME)}`);
  await again.evaluate(`location.hash = '#page=3'`);
  await again.waitFor(`${painted('reworded')} === ${JSON.stringify(NOW)}`);
  await again.click('minuted-mark[data-kind="reworded"]');
  await again.waitFor(
    `document.querySelector('.notice')?.textContent.includes('changed since you saved them')`,
  );
  await again.evaluate(`location.hash = '#page=5'`);
  await again.waitFor(`${painted('quote')}.includes(${JSON.stringify(MOVED)})`);
  await again.clickAt(
    `[...document.querySelectorAll('minuted-mark[data-kind="quote"]')].find((mark) => mark.textContent === ${JSON.stringify(MOVED)})`,
  );
  await again.waitFor(`document.querySelector('.notice')?.textContent.includes('they stood on page 2')`);

  await again.click('[data-action="see-report"]');
  const items = `[...document.querySelectorAll('.quote-changes > li')].map((item) => item.dataset.state).sort().join()`;
  expect(await again.evaluate(items)).toBe('gone,moved,reworded,same');
  expect(await again.evaluate(`document.querySelector('[data-state=moved]').textContent`)).toContain(
    'Page 2 → page 5',
  );
  expect(await axeFaults(again)).toEqual([]);
  expect(await again.evaluate(`document.querySelector('[data-state=reworded] del').textContent`)).toContain(
    '24',
  );

  await again.reload();
  await again.waitFor(`document.querySelector('[data-changes]')`);
  expect(await again.evaluate<Kept>(REPORTS)).toMatchObject({ log: 1, reports: [{}] });
});

test('checks the source of a paper when asked, and says where it leads and what is there', async ({
  driver,
  site,
}) => {
  const { address, tab } = await quoteAll(driver, site);
  await tab.close();
  const same = await check(driver);
  expect(same.kept.reports).toMatchObject([{ outcome: 'same-bytes', quotes: [], redirectedTo: null }]);
  await same.tab.close();

  const moved = site.serve(HOST, '/new/report.pdf', { body: second, type: TYPE });
  site.serve(HOST, PATH, { body: '', status: 302, headers: { location: moved } });
  const changed = await check(driver);
  expect(changed.kept.reports.at(-1)).toMatchObject({
    outcome: 'changed',
    redirectedTo: moved,
    found: FOUND,
  });
  expect(
    await changed.tab.evaluate(`document.querySelector('[data-reports] .change-report p').textContent`),
  ).toContain(`The paper was changed. The address now leads to ${moved}. ${SENTENCE}`);
  await changed.tab.close();

  site.serve(HOST, PATH, { body: '<h1>Please sign in</h1>' });
  const page = await check(driver);
  expect(page.kept.reports.at(-1)).toMatchObject({ outcome: 'not-a-paper', after: null });
  await page.tab.close();

  site.serve(HOST, PATH, { body: '', status: 403 });
  const closed = await check(driver);
  expect(closed.kept.reports.at(-1)).toMatchObject({ outcome: 'not-let-in' });
  await closed.tab.close();

  site.serve(HOST, PATH, { body: 'gone', status: 404 });
  const missing = await check(driver);
  expect(missing.kept.reports.at(-1)).toMatchObject({ outcome: 'missing', after: null, address });
  expect(missing.kept.log).toBe(5);
  await missing.tab.evaluate(`document.querySelector('.paper-reports details').open = true`);
  expect(await missing.tab.evaluate(`document.querySelectorAll('.report-dates > li').length`)).toBe(5);

  // The locker can show just the quotes whose source is gone; another look brings them out of that list again.
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  await locker.waitFor(`document.querySelector('[data-quote]')`);
  await locker.evaluate(`document.querySelector('.filter-panel').open = true`);
  await locker.evaluate(`document.querySelector('[data-filter="changed-source"]').click()`);
  await locker.waitFor(`document.querySelector('[data-filter="changed-source"]').checked`);
  await locker.waitFor(`document.querySelector('[data-quote]')`);
  site.serve(HOST, PATH, { body: first, type: TYPE });
  const back = await check(driver);
  expect(back.kept.reports.at(-1)).toMatchObject({ outcome: 'same-bytes' });
  await locker.toFront();
  await locker.waitFor(`!document.querySelector('[data-quote]')`);
});

test('compares the texts page by page, and tells another paper from a new version', async ({
  driver,
  site,
}) => {
  const { tab } = await quoteAll(driver, site);
  await tab.close();
  site.serve(HOST, PATH, { body: second, type: TYPE });
  const changed = await check(driver);
  await changed.tab.click('[data-action="compare-texts"]');
  await changed.tab.waitFor(
    `document.querySelector('.compare-pages [role=status]')?.textContent.startsWith('Words differ on')`,
  );
  const words = (css: string) =>
    `[...document.querySelectorAll('.compare-pages ${css}')].map((each) => each.textContent).join(' ')`;
  for (const scheme of ['light', 'dark'] as const) {
    await changed.tab.colourScheme(scheme);
    expect(await axeFaults(changed.tab)).toEqual([]);
  }
  await changed.tab.resize(320, 640);
  expect(await changed.tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(await changed.tab.evaluate(words('del'))).toContain('24');
  expect(await changed.tab.evaluate(words('ins'))).toContain('36');
  expect(await changed.tab.evaluate(words('ins'))).toContain('A page that is new in this version');
  await changed.tab.close();

  site.serve(HOST, PATH, { body: other, type: TYPE });
  const replaced = await check(driver);
  expect(replaced.kept.reports.at(-1)).toMatchObject({ outcome: 'other-paper' });
  const states = Object.values(replaced.kept.reports.at(-1)!.found).map(({ state }) => state);
  expect(states).toEqual(['gone', 'gone', 'gone', 'gone']);
});

test('reads a web page again in a tab behind, and closes it', async ({ driver, site }) => {
  const path = '/send.html';
  const page = (words: string) => ({ body: `<h1>SEND</h1><p>${words}</p><p hidden>Never read.</p>` });
  const address = site.serve(HOST, path, page('We will manage demand for plans this year.'));
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await driver.openTab(address);
  await tab.waitFor(`document.querySelector('minuted-mark')`);
  await tab.click('minuted-mark');
  const locker = await driver.openTab(driver.extensionUrl('changes.html'));
  await locker.waitFor(`document.querySelector('[data-action="check-sources"]')`);
  await locker.close();
  const same = await check(driver);
  expect(same.kept.reports).toMatchObject([{ outcome: 'same-bytes', address }]);
  await same.tab.close();
  const before = (await driver.tabs()).length;
  site.serve(HOST, path, page('We will manage demand for plans next year.'));
  const changed = await check(driver);
  expect(changed.kept.reports.at(-1)).toMatchObject({
    outcome: 'changed',
    quotes: [{ found: { state: 'reworded', oldPages: [], pages: [] } }],
  });
  expect((await driver.tabs()).length).toBe(before + 1);
});
