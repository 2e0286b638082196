import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Answer, Served } from '../../scripts/browsers/loopback-site.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { expect, test } from './fixture.ts';
import { madePdf } from './made-pdf.ts';

/** The ways in which a paper gets into the reader, on a site with addresses as ModernGov and CMIS write them. */
const HOST = 'democracy.northbrook.gov.uk.test';
const STRANGER = 'papers.southbrook.gov.uk.test';
const STATE = 'document.documentElement.dataset.state';
const LINE = 'The service will manage demand for EHC plans.';
const PAPER = madePdf('Northbrook paper', [LINE, 'Page two.', 'Page three.']);
const pdf = (headers: Record<string, string> = {}): Served => ({
  body: PAPER,
  type: 'application/pdf',
  headers,
});
const buttonOf = (words: string) =>
  `[...document.querySelectorAll('button')].find((button) => button.textContent.includes(${JSON.stringify(words)}))`;
const saying = (words: string) =>
  `document.querySelector('[role=alert]')?.innerText.includes(${JSON.stringify(words)})`;

/** The first tab of which something holds. */
async function tabWhere(driver: Driver, what: string, holds: (url: string) => boolean): Promise<Tab> {
  let found: Tab | undefined;
  const look = async () => {
    for (const tab of await driver.tabs()) if (holds(await tab.url().catch(() => ''))) found = tab;
    return found !== undefined;
  };
  await expect.poll(look, { message: what }).toBe(true);
  return found!;
}

/** Goes to an address whose answer the extension may cut off. */
const visit = (tab: Tab, url: string) => tab.goto(url).catch(() => undefined);

/** Waits until the tab shows a paper in the reader, under its own address. */
async function inReader(tab: Tab, url: string): Promise<void> {
  const [address, hash = ''] = url.split('#') as [string, string | undefined];
  await tab.waitFor(`document.querySelector('.paper-address')?.textContent === ${JSON.stringify(address)}`);
  await tab.waitFor(`document.querySelector('.textLayer span')`);
  expect(await tab.evaluate('location.hash')).toBe(hash && `#${hash}`);
}

/** Waits until the browser itself shows an address, and that it stays there. */
async function inViewer(driver: Driver, url: string): Promise<Tab> {
  const tab = await tabWhere(driver, `${url} in the browser’s own viewer`, (shown) => shown === url);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await tab.url()).toBe(url);
  return tab;
}

test('opens PDFs of allowed sites by themselves once the person said yes, and leads back to the original', async ({
  driver,
  site,
}) => {
  test.setTimeout(240_000); // Some thirty papers in one browser.
  let posts = 0;
  const form: Answer = (request, response) => {
    const isPost = request.method === 'POST';
    if (isPost) posts++;
    response.writeHead(isPost ? 200 : 405, { 'content-type': 'application/pdf' }).end(isPost ? PAPER : '');
  };
  const cookied: Answer = (request, response) => {
    const { cookie = '' } = request.headers;
    const isKnown = cookie.includes('strict=1') && cookie.includes('lax=1');
    response.writeHead(isKnown ? 200 : 403, { 'content-type': 'application/pdf' }).end(isKnown ? PAPER : '');
  };
  const untyped: Answer = (_, response) => void response.end(PAPER);
  const at = (path: string, file: Served | Answer) => site.serve(HOST, path, file);
  const document = `${at('/cmis5/Document.ashx', pdf({ 'content-disposition': 'inline; filename="a.pdf"' }))}?czJKcaeAi5tUFL1DTL2UE4zNRBcoShgo=x%20y&a=1%26`;
  const addresses = [
    `${at('/mgConvert2PDF.aspx', { ...pdf(), type: 'Application/PDF; charset=utf-8' })}?ID=1`,
    document,
    `${at('/documents/s1/High%20needs.pdf', { ...pdf(), type: 'application/octet-stream' })}#page=2`,
    at('/untyped.pdf', untyped),
    at('/signed-in', cookied),
  ];
  const moved = at('/ieDecision', { body: '', status: 302, headers: { location: document } });
  const download = at('/download', pdf({ 'content-disposition': 'attachment; filename="minutes.pdf"' }));
  const list = at('/list.html', {
    body: `<!doctype html><title>Papers</title><a id="paper" href="/mgConvert2PDF.aspx?ID=1">Paper</a>
      <a id="download" href="/download">Download</a>
      <form method="post" action="/form"><button>Build the pack</button></form>
      <iframe src="/cmis5/Document.ashx?framed" width="400" height="400"></iframe>`,
    headers: { 'set-cookie': 'strict=1; SameSite=Strict; HttpOnly' },
  });
  at('/cookie.html', { body: '', headers: { 'set-cookie': 'lax=1; SameSite=Lax' } });
  at('/form', form);
  const stranger = site.serve(STRANGER, '/a.pdf', pdf());
  await driver.grantHost(`*://${HOST}/*`);

  // Nobody has said yes: PDFs stay where they are. In the reader the person is asked, once.
  const tab = await driver.openTab();
  await visit(tab, addresses[0]!);
  await inViewer(driver, addresses[0]!);
  await tab.goto(driver.extensionUrl(`reader.html?src=${encodeURIComponent(document)}`));
  await inReader(tab, document);
  await tab.clickAt(buttonOf('Yes, open them here'));
  await tab.waitFor(`!document.querySelector('.opening-offer')`);
  if (driver.name === 'chromium')
    await tab.waitFor('chrome.declarativeNetRequest.getDynamicRules().then((rules) => rules.length > 0)');

  await tab.goto(`http://${HOST}:${site.port}/cookie.html`);
  await tab.goto(list);
  await driver.stopBackground(); // A PDF wakes it, or does without it.
  for (const address of addresses) {
    await visit(tab, address);
    await inReader(tab, address);
    const [, page = '1'] = address.split('#page=');
    await tab.waitFor(`document.querySelector('.page-field input').value === '${page}'`);
  }
  await tab.waitFor(`document.title === 'Northbrook paper – Minuted'`);
  await tab.evaluate(`void (location.hash = 'page=3')`);
  await tab.waitFor(`document.querySelector('.page-field input').value === '3'`);
  await visit(tab, moved);
  await inReader(tab, document);

  // By a link: back, forward and reload; and a bookmark in a new tab.
  await tab.goto(list);
  await tab.click('#paper');
  await inReader(tab, addresses[0]!);
  await tab.evaluate('void history.back()');
  await tab.waitFor(`document.title === 'Papers'`);
  await tab.evaluate('void history.forward()');
  await inReader(tab, addresses[0]!);
  await tab.reload();
  await inReader(tab, addresses[0]!);
  const bookmark = await driver.openTab(await tab.url());
  await inReader(bookmark, addresses[0]!);

  // The original opens in the browser's own viewer and stays there.
  await bookmark.clickAt(
    `[...document.querySelectorAll('a')].find((link) => link.textContent.includes('Open the original'))`,
  );
  const original = await inViewer(driver, addresses[0]!);
  await original.reload().catch(() => undefined);
  await inViewer(driver, addresses[0]!);
  await original.close();
  await bookmark.close();

  // A download stays one; so does what comes from a site that is not allowed, and what a page shows in a frame.
  await tab.goto(list);
  await tab.click('#download');
  expect(readFileSync(await driver.waitForDownload()).equals(PAPER)).toBe(true);
  await tab.waitFor(`document.querySelector('iframe') && document.title === 'Papers'`);
  const other = await driver.openTab();
  await visit(other, stranger);
  await inViewer(driver, stranger);
  await other.close();

  // The menu of a link opens a download too.
  await tab.toFront();
  await driver.chooseMenu('open-link', `${download}#page=3`);
  const chosen = await tabWhere(driver, 'the reader', (url) => url.includes(encodeURIComponent(download)));
  await inReader(chosen, `${download}#page=3`);
  await chosen.close();

  // What a form sent cannot be asked for again.
  await tab.toFront();
  await tab.click('form button');
  if (driver.name === 'firefox') {
    await tab.waitFor(`document.querySelector('.textLayer span')`);
    await tab.reload();
    await tab.waitFor(`document.querySelector('.textLayer span')`);
    expect(await tab.evaluate(`document.body.textContent.includes('Open the original')`)).toBe(false);
  } else {
    await inViewer(driver, `http://${HOST}:${site.port}/form`);
    await driver.pressToolbarButton(tab);
    const said = await tabWhere(driver, 'the reader for the form', (url) => url.includes('reader.html?src='));
    await said.waitFor(saying('in answer to a form'));
    await said.close();
  }
  expect(posts).toBe(1);

  // Switched off, everything is as it was.
  await tab.goto(driver.extensionUrl('popup.html'));
  await tab.click('[role=switch]');
  await tab.waitFor(`document.querySelector('[role=switch]').getAttribute('aria-checked') === 'false'`);
  if (driver.name === 'chromium')
    await tab.waitFor('chrome.declarativeNetRequest.getDynamicRules().then((rules) => rules.length === 0)');
  await visit(tab, addresses[0]!);
  await inViewer(driver, addresses[0]!);
});

/** As much of the paper's report as is asked for here. */
type Report = { paper: { sha256: string; address: string } };

test('shows the first page before the file is there, keeps its exact bytes, and says what went wrong on the way', async ({
  driver,
  site,
}) => {
  const paper = madePdf('Northbrook paper', [LINE, 'Page two.'], 1_500_000);
  const BEGIN = 300_000;
  const asked: string[] = [];
  let goOn = () => {};
  /** Sends the beginning of the paper and the rest when it is told to; parts at once, or the whole where `parts` is off. */
  const slow =
    (headers: Record<string, string | number>, parts: boolean, rest: 'comes' | 'breaks'): Answer =>
    (request, response) => {
      const [, begin, end] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
      if (begin) {
        asked.push(request.headers['if-range'] as string);
        if (!parts) response.writeHead(200, headers).end(paper);
        else {
          const range = { 'content-range': `bytes ${begin}-${end}/${paper.length}` };
          response.writeHead(206, {
            ...headers,
            ...range,
            'content-length': Number(end) + 1 - Number(begin),
          });
          response.end(paper.subarray(Number(begin), Number(end) + 1));
        }
        return;
      }
      response.writeHead(200, headers);
      response.write(paper.subarray(0, BEGIN));
      goOn = () => (rest === 'comes' ? response.end(paper.subarray(BEGIN)) : request.socket.destroy());
    };
  const base = {
    'content-type': 'application/pdf',
    'accept-ranges': 'bytes',
    'content-length': paper.length,
  };
  const at = (path: string, file: Served | Answer) => site.serve(HOST, path, file);
  const read = (url: string) => driver.extensionUrl(`reader.html?src=${encodeURIComponent(url)}`);
  const seen = `!!document.querySelector('.page[data-page-number="1"] .textLayer span')`;
  await driver.grantHost(`*://${HOST}/*`);
  const locker = await driver.openTab(driver.extensionUrl('locker.html'));
  const tab = await driver.openTab();

  const parts = at('/parts', slow({ ...base, etag: '"v1"' }, true, 'comes'));
  await tab.goto(read(parts));
  await tab.waitFor(seen); // The server still holds the rest back.
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked)).toEqual(new Set(['"v1"']));
  goOn();
  await tab.waitFor(`${STATE} === 'searched'`, 30_000);
  const id = await tab.tabId();
  const { value } = await locker.evaluate<{ value: Report }>(
    `chrome.tabs.sendMessage(${id}, { name: 'describePaper', request: {} })`,
  );
  const sha256 = createHash('sha256').update(paper).digest('hex');
  expect(value.paper).toMatchObject({ sha256, address: parts });

  // A server that says it sends parts, and does not; one that does not say it; one that breaks off.
  asked.length = 0;
  await tab.goto(read(at('/whole', slow(base, false, 'comes'))));
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(await tab.evaluate(seen)).toBe(false);
  goOn();
  await tab.waitFor(seen);
  await tab.goto(read(at('/plain', { body: paper, type: 'application/pdf' })));
  await tab.waitFor(seen);
  await tab.goto(read(at('/breaks', slow({ ...base, etag: '"v1"' }, true, 'breaks'))));
  await tab.waitFor(seen);
  goOn();
  await tab.waitFor(saying('connection broke'));

  const trouble: [string, string][] = [
    [at('/gone', { ...pdf(), status: 404 }), 'no paper at this address any more'],
    [at('/members', { ...pdf(), status: 403 }), 'did not hand over'],
    [at('/down', { body: '', status: 503 }), 'has a problem just now'],
    [at('/posted', { body: '', status: 405 }), 'in answer to a form'],
    [at('/sign-in', { body: '<!doctype html><title>Sign in' }), 'a web page in place of the paper'],
    [at('/word.doc', { body: 'PK', type: 'application/msword' }), 'not a PDF'],
    [at('/empty', { body: '', type: 'application/pdf' }), '0 bytes'],
    ['http://127.0.0.1:1/a.pdf', 'may not read this site'],
    ['blob:https://a.example/1-2', 'exists only inside the page'],
    ['file:///home/me/Papers/a.pdf', 'Drag the file from its folder'],
    ['javascript:alert(1)', 'has to begin with https://'],
  ];
  for (const [address, sentence] of trouble) {
    await tab.goto(read(address));
    await tab.waitFor(saying(sentence));
  }
});

test('takes an address that is pasted, several files at once, rubbish that is a PDF, and papers in frames', async ({
  driver,
  site,
}, info) => {
  const pasted = site.serve(STRANGER, '/mgConvert2PDF.aspx', pdf());
  const rubbish = site.serve(HOST, '/rubbish', { body: PAPER });
  const framed = `${site.serve(HOST, '/Document.ashx', pdf())}?x=1`;
  const framing = site.serve(HOST, '/framing.html', {
    body: `<!doctype html><title>Framing</title><p>${LINE}</p>
      <iframe src="${framed}" width="400" height="400"></iframe><iframe src="/small.html"></iframe>
      <object data="/object.pdf" type="application/pdf" width="400" height="400"></object>`,
  });
  site.serve(HOST, '/object.pdf', pdf());
  const paths = ['one.pdf', 'two.pdf', 'bad.pdf'].map((name) => info.outputPath(name));
  writeFileSync(paths[0]!, madePdf('Paper one', ['One.']));
  writeFileSync(paths[1]!, madePdf('Paper two', ['Two.']));
  writeFileSync(paths[2]!, 'no paper');

  await driver.allowWhenAsked([`*://${STRANGER}/*`]);
  await driver.grantHost(`*://${HOST}/*`);
  const tab = await driver.openTab();
  await visit(tab, pasted); // So that Firefox knows where this host is.
  await tab.goto(driver.extensionUrl('reader.html'));
  await tab.type('.address-form input', `${pasted}?ID=7`);
  await tab.press('Enter');
  await inReader(tab, `${pasted}?ID=7`);

  // Several files: the first opens, and none is lost by a bad one or by another drop.
  const page = await driver.openTab(driver.extensionUrl('reader.html'));
  await page.waitFor(`document.querySelector('input[type=file]')`);
  await page.setFiles('input[type=file]', paths);
  await page.waitFor(`document.title === 'Paper one – Minuted'`);
  await page.clickAt(buttonOf('bad.pdf'));
  await page.waitFor(saying('not a PDF'));
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    const type = 'application/pdf';
    data.items.add(new File([${JSON.stringify(madePdf('Paper three', ['Three.']).toString('latin1'))}], 'three.pdf', { type }));
    data.items.add(new File(['no paper'], 'four.pdf', { type }));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  })()`);
  await page.waitFor(`document.title === 'Paper three – Minuted'`);
  const names = `[...document.querySelectorAll('.file-choice button')].map((button) => button.textContent)`;
  expect(await page.evaluate(names)).toEqual(['one.pdf', 'two.pdf', 'bad.pdf', 'three.pdf', 'four.pdf']);
  await page.clickAt(buttonOf('two.pdf'));
  await page.waitFor(`document.title === 'Paper two – Minuted'`);

  // A PDF that the site calls a web page stands in the tab as rubbish: the toolbar button opens it.
  const tabs = await driver.openTab(rubbish);
  await driver.pressToolbarButton(tabs);
  const opened = await tabWhere(driver, 'the reader', (url) => url.endsWith(encodeURIComponent(rubbish)));
  await inReader(opened, rubbish);

  // No add-on may open a file by its address, nor what exists only inside a page: the reader says what to do.
  const local = await driver.openTab();
  const path = pathToFileURL(paths[0]!).href;
  await visit(local, path);
  await driver.pressToolbarButton(local);
  const told = await tabWhere(driver, 'the reader', (url) => url.endsWith(encodeURIComponent(path)));
  await told.waitFor(saying('Drag the file from its folder'));

  // Nobody can look into a paper in a frame: the popup, here in a tab behind the page, offers it.
  const outer = await driver.openTab(framing);
  await outer.waitFor(`document.querySelector('minuted-mark')`, 30_000);
  await outer.toFront();
  await opened.evaluate(`chrome.tabs.create({ url: 'popup.html', active: false }).then(() => null)`);
  const popup = await tabWhere(driver, 'the popup', (url) => url.endsWith('popup.html'));
  const offered = `[...document.querySelectorAll('section li button')].map((button) => button.textContent)`;
  await popup.waitFor(`${offered}.length > 0`);
  expect(await popup.evaluate(offered)).toEqual(['Document.ashx?x=1', 'object.pdf']);
  await popup.clickAt(buttonOf('Document.ashx'));
  const inFrame = await tabWhere(driver, 'the reader', (url) => url.endsWith(encodeURIComponent(framed)));
  await inReader(inFrame, framed);

  if (driver.name !== 'chromium') return;
  // The one page of ours that sites can reach does nothing in a frame, and trusts nothing that it is told.
  const go = (address: string) => driver.extensionUrl(`go.html?raw=${address}`);
  const secret = site.serve(HOST, '/secret.pdf', pdf());
  const hostile = site.serve(STRANGER, '/hostile.html', {
    body: `<!doctype html><iframe src="${go(secret)}" onload="document.title = 'loaded'"></iframe>`,
  });
  await outer.goto(hostile);
  await outer.waitFor(`document.title === 'loaded'`);
  await outer.evaluate(`location.assign(${JSON.stringify(go('javascript:alert(1)'))})`);
  await outer.waitFor(saying('has to begin with https://'));
  expect(site.requests).not.toContain(`${HOST}/secret.pdf`);
});
