import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Answer, Served } from '../../scripts/browsers/loopback-site.ts';
import { expect, test } from './fixture.ts';
import { madePdf } from './made-pdf.ts';
import {
  HOST,
  STRANGER,
  STATE,
  LINE,
  PAPER,
  pdf,
  buttonOf,
  saying,
  tabWhere,
  visit,
  inReader,
  inViewer,
} from './ways.ts';

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
  await inViewer(driver, path);
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
