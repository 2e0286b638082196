import { readFileSync } from 'node:fs';
import type { Answer, Served } from '../../scripts/browsers/loopback-site.ts';
import { expect, test } from './fixture.ts';
import { HOST, STRANGER, PAPER, pdf, buttonOf, saying, tabWhere, visit, inReader, inViewer } from './ways.ts';

test('opens PDFs of allowed sites by themselves once the person said yes, and leads back to the original', async ({
  driver,
  site,
}) => {
  test.setTimeout(240_000); // Some twenty papers in one browser.
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
