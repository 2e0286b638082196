import { readFileSync } from 'node:fs';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { expect, test } from './fixture.ts';

const HOST = 'www.northbrook.gov.uk.test';
const SAMPLE = readFileSync('public/samples/northbrook-send-page.html', 'utf8');
const PAPER = 'public/samples/northbrook-high-needs-report.pdf';
const PARAGRAPH =
  '<p>Trees grew. The SEND service will manage demand for EHC plans. The panel meets in May.</p><p>Parks opened.</p>';

/** Words of every painted hit, as one string each. */
const HITS = `[...document.querySelectorAll('minuted-mark[data-kind="hit"]')].map((mark) => mark.textContent)`;
const QUOTES = `[...document.querySelectorAll('minuted-mark[data-kind="quote"]')].map((mark) => mark.textContent)`;
/** A page without marks and without our interface. */
const CLEAN = `!document.querySelector('minuted-mark') && !document.querySelector('minuted-ui')`;

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>SEND update</title></head><body>${body}</body></html>`;
}

/** The words of the quotes in the locker, as soon as its page counts so many: a long list draws only a part. */
async function lockerQuotes(locker: Tab, count: number): Promise<string[]> {
  await locker.waitFor(`document.querySelector('[data-view="quotes"]')?.textContent === 'Quotes (${count})'`);
  return locker.evaluate(`new Promise((resolve) => {
    indexedDB.open('minuted-locker').onsuccess = ({ target: { result: database } }) => {
      database.transaction('quotes').objectStore('quotes').getAll().onsuccess = ({ target }) => {
        database.close();
        resolve(target.result.map(({ cleaned }) => cleaned));
      };
    };
  })`);
}

test('highlights a page of an allowed site, and leaves hidden and editable text alone', async ({
  driver,
  site,
}) => {
  const url = site.serve(HOST, '/send.html', { body: SAMPLE });
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await driver.openTab(url);
  await tab.waitFor(`${HITS}.length > 3`);
  // The sample adds a paragraph one second after it has loaded.
  const truth = JSON.parse(readFileSync('tests/fixtures/samples.json', 'utf8'));
  const { hits } = truth.papers['northbrook-send-page.html'];
  const late = hits.find((hit: { afterMs?: number }) => hit.afterMs);
  await tab.waitFor(`document.querySelector('main').innerText.includes(${JSON.stringify(late.words)})`);
  await tab.waitFor(`${HITS}.join('|').includes(${JSON.stringify(late.words.split(' ').at(-1))})`);
  const inEditable = `document.querySelector('textarea minuted-mark, script minuted-mark, [contenteditable] minuted-mark, [hidden] minuted-mark')`;
  expect(await tab.evaluate(inEditable)).toBeNull();
});

test('sleeps on a site that is not allowed, until the toolbar button is pressed', async ({
  driver,
  site,
}) => {
  const tab = await driver.openTab(site.serve(HOST, '/a.html', { body: page(PARAGRAPH) }));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await tab.evaluate(CLEAN)).toBe(true);
  await driver.pressToolbarButton(tab);
  await tab.waitFor(`${HITS}.join('|').includes('manage demand')`);
});

test('starts in a tab that is open when its site is allowed', async ({ driver, site }) => {
  const tab = await driver.openTab(site.serve(HOST, '/a.html', { body: page(PARAGRAPH) }));
  await driver.grantHost(`http://${HOST}/*`);
  await tab.toFront();
  await tab.waitFor(`${HITS}.join('|').includes('manage demand')`);
});

test.describe('over a restart', () => {
  test.use({ restarts: true });

  test('saves from a hit and from a selection, with the worker stopped between, and paints both again', async ({
    driver,
    site,
  }) => {
    const url = site.serve(HOST, '/a.html', { body: page(PARAGRAPH) });
    await driver.grantHost(`http://${HOST}/*`);
    let tab = await driver.openTab(url);
    await tab.waitFor(`${HITS}.join('|').includes('manage demand')`);
    await tab.click('minuted-mark[data-kind="hit"]');
    await tab.waitFor(`${QUOTES}.length > 0`);

    await driver.stopBackground();
    await tab.toFront();
    await tab.evaluate(`getSelection().selectAllChildren(document.querySelectorAll('p')[1])`);
    await tab.clickAt(`[...document.querySelector('minuted-ui').shadowRoot.querySelectorAll('button')]
      .find((button) => button.textContent.includes('Save these words'))`);
    await tab.waitFor(`${QUOTES}.join('').includes('Parks opened.')`);

    const locker = await driver.openTab(driver.extensionUrl('locker.html'));
    expect(await lockerQuotes(locker, 2)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('The SEND service will manage demand for EHC plans.'),
        expect.stringContaining('Parks opened.'),
      ]),
    );

    await driver.restart();
    tab = await driver.openTab(url);
    await tab.waitFor(`${QUOTES}.join('').includes('Parks opened.')`);
    await tab.waitFor(`${HITS}.join('|').includes('manage demand')`);
  });
});

test('loses nothing when the background is stopped again and again while quotes are saved', async ({
  driver,
  site,
}) => {
  const numbered = Array.from(
    { length: 30 },
    (_, i) => `<p>${i}: the SEND service will manage demand for EHC plans.</p>`,
  );
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await driver.openTab(site.serve(HOST, '/a.html', { body: page(numbered.join('')) }));
  await tab.waitFor(`${HITS}.length === 30`);
  const id = await tab.tabId();
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  await locker.evaluate(`void chrome.tabs.sendMessage(${id}, { name: 'saveHits', request: { bands: ['read-first'] } })
    .then((answer) => (window.answer = answer))`);
  for (let stops = 0; stops < 4; stops++) {
    await driver.stopBackground();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  expect(await locker.waitFor('window.answer', 30_000)).toMatchObject({ ok: true });
  expect(new Set(await lockerQuotes(locker, 30)).size).toBe(30);
  await tab.toFront();
  await tab.waitFor(`new Set(${QUOTES}).size >= 30`);
});

test('saves the selection and walks the hits by command', async ({ driver, site }) => {
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await driver.openTab(site.serve(HOST, '/a.html', { body: page(PARAGRAPH) }));
  await tab.waitFor(`${HITS}.join('|').includes('manage demand')`);
  await driver.runCommand('next-hit');
  await tab.waitFor(`document.querySelector('minuted-mark[data-current]')`);
  await driver.runCommand('save-quote');
  await tab.waitFor(`${QUOTES}.join('').includes('The SEND service will')`);
});

test('saves words while the page is still searched, and paints them', async ({ driver, site }) => {
  const plain = 'Members noted the minutes of the meeting before and agreed the dates of the next ones. ';
  const long = Array.from({ length: 3000 }, (_, index) => `<p>${index} ${plain.repeat(6)}</p>`).join('');
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await driver.openTab(site.serve(HOST, '/long.html', { body: page(PARAGRAPH + long) }));
  const bar = `document.querySelector('minuted-ui')?.shadowRoot.querySelector('.bar output')?.textContent`;
  await tab.waitFor(`${bar} === 'Minuted is reading this page…'`, 30_000);
  await tab.evaluate(`document.getSelection().selectAllChildren(document.querySelectorAll('p')[1])`);
  await driver.runCommand('save-quote');
  // It was asked for in time.
  expect(await tab.evaluate(bar)).toBe('Minuted is reading this page…');
  await tab.waitFor(`${bar}?.endsWith('1 saved')`, 60_000);
  expect(await tab.evaluate(QUOTES)).toEqual(['Parks opened.']);
});

test('says in the bar that it was switched off when the page changes after that', async ({
  driver,
  site,
}) => {
  test.skip(driver.name === 'firefox', 'Firefox ends content scripts together with their extension');
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await driver.openTab(site.serve(HOST, '/a.html', { body: page(PARAGRAPH) }));
  await tab.waitFor(`${HITS}.length === 1`);
  const options = await driver.openTab(driver.extensionUrl('options.html'));
  await options.evaluate('void setTimeout(() => chrome.runtime.reload(), 100)');
  await tab.toFront();
  const bar = `document.querySelector('minuted-ui')?.shadowRoot.querySelector('.bar output')?.textContent`;
  await tab.waitFor(`(() => {
    document.body.insertAdjacentHTML('beforeend', '<p>The SEND service will manage demand again.</p>');
    return ${bar}?.startsWith('Minuted was updated or switched off.');
  })()`);
});

test('saves the selection and opens a link from the context menu', async ({ driver, site }) => {
  await driver.grantHost(`http://${HOST}/*`);
  const paper = site.serve(HOST, '/documents/s1/Report', {
    body: readFileSync(PAPER),
    type: 'application/pdf',
  });
  const tab = await driver.openTab(site.serve(HOST, '/a.html', { body: page(PARAGRAPH) }));
  await tab.waitFor(`${HITS}.join('|').includes('manage demand')`);
  await tab.evaluate(`getSelection().selectAllChildren(document.querySelectorAll('p')[1])`);
  await driver.chooseMenu('save-selection');
  await tab.waitFor(`${QUOTES}.join('').includes('Parks opened.')`);

  await driver.chooseMenu('open-link', `${paper}#page=3`);
  const inReader = async () => {
    for (const other of await driver.tabs())
      if ((await other.url()).includes('/reader.html?src=')) return other;
    return undefined;
  };
  await expect.poll(async () => Boolean(await inReader())).toBe(true);
  const reader = (await inReader())!;
  await reader.toFront();
  await reader.waitFor(`document.documentElement.dataset.state === 'searched'`, 60_000);
  await reader.waitFor(`document.querySelector('.page-field input').value === '3'`);
});

test('takes everything away when highlights are switched off everywhere, and brings it back', async ({
  driver,
  site,
}) => {
  await driver.grantHost(`http://${HOST}/*`);
  const tab = await driver.openTab(site.serve(HOST, '/a.html', { body: page(PARAGRAPH) }));
  await tab.waitFor(`${HITS}.join('|').includes('manage demand')`);
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  const paintEverywhere = (on: boolean) =>
    locker.evaluate(
      `chrome.runtime.sendMessage({ name: 'setPainting', request: { host: null, on: ${on} } })`,
    );
  await paintEverywhere(false);
  await tab.waitFor(CLEAN);
  await paintEverywhere(true);
  await tab.waitFor(`${HITS}.join('|').includes('manage demand')`);
});

test('asks for no site at installation, shows pages nothing of its own, and runs no code from elsewhere', async ({
  driver,
}) => {
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  const manifest = await locker.evaluate<Record<string, unknown>>('chrome.runtime.getManifest()');
  expect(manifest['host_permissions'] ?? []).toEqual([]);
  expect(manifest['content_scripts'] ?? []).toEqual([]);
  const isChromium = driver.name === 'chromium';
  // One page that opens PDFs of allowed sites, where only that way is left.
  const reachable = isChromium ? [{ resources: ['go.html'], matches: ['<all_urls>'] }] : [];
  expect(manifest['web_accessible_resources'] ?? []).toEqual(reachable);
  expect(manifest['permissions']).toEqual([
    'storage',
    'unlimitedStorage',
    'scripting',
    'activeTab',
    'contextMenus',
    ...(isChromium
      ? ['declarativeNetRequestWithHostAccess', 'sidePanel']
      : ['webRequest', 'webRequestBlocking', 'webRequestFilterResponse']),
  ]);
  if (isChromium) {
    const json = JSON.stringify(JSON.stringify(manifest));
    const warnings = `new Promise((done) => chrome.management.getPermissionWarningsByManifest(${json}, done))`;
    expect(await locker.evaluate(warnings)).toEqual([]);
  }
  expect(JSON.stringify(manifest['content_security_policy'])).not.toMatch(/https?:|'unsafe-(inline|eval)'/);
});

test('answers a message with the wrong payload by name, and stays awake', async ({ driver }) => {
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  const ask = (message: string) => locker.evaluate(`chrome.runtime.sendMessage(${message})`);
  expect(await ask(`{ name: 'saveQuote', request: { paper: 1 } }`)).toEqual({
    ok: false,
    code: 'bad-request',
  });
  expect(await ask(`{ name: 'startPage', request: { address: 'no address' } }`)).toEqual({
    ok: false,
    code: 'bad-request',
  });
  expect(await ask(`{ name: 'deleteQuote', request: { id: 'none' } }`)).toEqual({
    ok: false,
    code: 'not-found',
  });
  const overConnection = (messages: string) =>
    locker.evaluate(`new Promise((done) => {
      const answers = [];
      const port = chrome.runtime.connect();
      port.onMessage.addListener((answer) => {
        answers.push(answer);
        if (answers.length === 2) done(answers);
      });
      for (const message of ${messages}) port.postMessage(message);
    })`);
  // What is no message at all gets no answer, and the next one does.
  expect(
    await overConnection(`[
      { name: 'saveQuote', request: {} },
      { id: 7, name: 'no such name', request: {} },
      { id: 8, name: 'saveQuote', request: { paper: 1 } },
      { id: 9, name: 'deleteQuote', request: { id: 'none' } },
    ]`),
  ).toEqual([
    { id: 8, answer: { ok: false, code: 'bad-request' } },
    { id: 9, answer: { ok: false, code: 'not-found' } },
  ]);
});
