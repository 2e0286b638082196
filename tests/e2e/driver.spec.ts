import { readFile } from 'node:fs/promises';
import { expect, test } from './fixture.ts';

/** The driver's promises, proved on the built extension; the other specs stand on them. */
const HOST = 'www.northbrook.gov.uk.test';
const PATTERN = `http://${HOST}/*`;

test('opens a page of the extension and evaluates in it', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
  expect(await tab.evaluate('chrome.runtime.getManifest().name')).toBe('Minuted');
  expect(await tab.evaluate('Promise.resolve({ a: [1, null] })')).toEqual({ a: [1, null] });
  expect(await tab.evaluate('undefined')).toBeUndefined();
  await expect(tab.evaluate('noSuchName.length')).rejects.toThrow('noSuchName');
  expect(await tab.tabId()).toBe(await tab.evaluate('chrome.tabs.getCurrent().then((own) => own.id)'));
});

test.describe('over a restart', () => {
  test.use({ restarts: true });

  test('a restart keeps what the extension stored', async ({ driver }) => {
    const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
    await tab.evaluate('chrome.storage.local.set({ proof: 1 })');
    await driver.grantHost(PATTERN);
    await driver.restart();
    const again = await driver.openTab(driver.extensionUrl('welcome.html'));
    expect(await again.evaluate('chrome.storage.local.get("proof")')).toEqual({ proof: 1 });
    expect(await again.evaluate('chrome.permissions.getAll().then((all) => all.origins)')).toEqual([PATTERN]);
  });
});

test('a stopped background wakes at the next message', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
  const ask = `chrome.runtime.sendMessage(${JSON.stringify({ name: 'deleteQuote', request: {} })})`;
  expect(await tab.waitFor(ask)).toEqual({ ok: false, code: 'bad-request' });
  await driver.stopBackground();
  expect(await tab.evaluate(ask)).toEqual({ ok: false, code: 'bad-request' });
});

test('hosts are granted and taken away', async ({ driver, site }) => {
  const address = site.serve(HOST, '/a.html', { body: '<!doctype html><title>a</title><p>hello' });
  const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
  const fetched = `fetch(${JSON.stringify(address)}).then((answer) => answer.ok, () => false)`;
  expect(await tab.evaluate(fetched)).toBe(false);
  await driver.grantHost(PATTERN);
  expect(await tab.evaluate(fetched)).toBe(true);
  await driver.revokeHost(PATTERN);
  expect(await tab.evaluate(fetched)).toBe(false);
});

test('a request for a host that the reader allows is granted on a click', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('manifest.json'));
  await driver.allowWhenAsked([PATTERN]);
  await tab.evaluate(`(document.body.onclick = async () => {
    document.title = String(await chrome.permissions.request({ origins: ['${PATTERN}'] }));
  }, document.body.style.minHeight = '9em', null)`);
  await tab.click('body');
  expect(await tab.waitFor('document.title === "true"')).toBe(true);
});

test('clicks, types, presses keys and chooses files in a page', async ({ driver, site }) => {
  const body = `<!doctype html><input id="text"><input id="file" type="file"><div style="height: 3000px"></div>
    <div id="host"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'open' });
      root.append(document.createElement('button'));
      root.firstChild.append('low');
      root.firstChild.onclick = (event) => { document.title = 'clicked ' + event.isTrusted; };
      addEventListener('keydown', (event) => { document.body.dataset.key = event.key + event.altKey; });
    </script>`;
  const tab = await driver.openTab(site.serve(HOST, '/form.html', { body }));
  await tab.type('#text', 'héllo');
  expect(await tab.evaluate('document.querySelector("#text").value')).toBe('héllo');
  await tab.press('Alt+ArrowDown');
  expect(await tab.evaluate('document.body.dataset.key')).toBe('ArrowDowntrue');
  await tab.clickAt('document.querySelector("#host").shadowRoot.querySelector("button")');
  expect(await tab.evaluate('document.title')).toBe('clicked true');
  await tab.setFiles('#file', ['package.json']);
  expect(await tab.evaluate('document.querySelector("#file").files[0].name')).toBe('package.json');
  await tab.resize(640, 480);
  expect(await tab.evaluate('[innerWidth, innerHeight]')).toEqual([640, 480]);
  await tab.colourScheme('dark');
  expect(await tab.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true);
});

test('a download of a page of the extension arrives, and each is handed out once', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('welcome.html'));
  for (const text of ['one', 'two']) {
    await tab.evaluate(`(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['${text}']));
      link.download = 'evidence.json';
      link.click();
    })()`);
    const path = await driver.waitForDownload();
    expect(path).toContain('evidence');
    expect(await readFile(path, 'utf8')).toBe(text);
  }
});

test('a command of the manifest runs', async ({ driver }) => {
  await driver.openTab(driver.extensionUrl('welcome.html'));
  await driver.runCommand('open-locker');
  await expect
    .poll(async () => Promise.all((await driver.tabs()).map((tab) => tab.url())))
    .toContain(driver.extensionUrl('locker.html'));
});
