import { expect, test } from './fixture.ts';
import { lockerTab } from './locker-calls.ts';

const HOST = 'www.northbrook.gov.uk.test';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
/** Everything that a page can try to get into a copy. */
const HOSTILE = `<!doctype html><html lang="en-GB"><head><title>SEND update</title>
<meta http-equiv="refresh" content="900;url=/moved"><base href="/deep/"><link rel="stylesheet" href="/late.css">
<style>body { background: url(/late.png) } .secret { display: none }</style></head>
<body onload="window.ran = 1">
<h1>SEND update</h1>
<p id="quote">The SEND service will manage demand for EHC plans.</p>
<p class="secret">Words that nobody saw.</p>
<details><summary>More</summary><p>Words behind a click.</p></details>
<img src="/late.png" srcset="/late.png 2x" alt="A chart of costs" onerror="window.ran = 1">
<img src="${PIXEL}" alt="A dot">
<a href="report.pdf" onclick="window.ran = 1">The report</a> <a href="javascript:window.ran=1">Run</a>
<form action="/late-form"><input name="words" value="typed"><button>Send</button></form>
<iframe src="/late-frame"></iframe><object data="/late-object"></object><embed src="/late-embed">
<svg><script>window.ran = 1</script><image href="/late.png"/></svg>
<math><mtext></mtext><mglyph><style><img src=x onerror="window.ran=1"></style></mglyph></math>
<noscript><p title="</noscript><img src=x onerror=window.ran=1>"></noscript>
<table><tr><th>Year</th><td style="background: url(/late.png)">2026</td></tr></table>
<script>window.ran = 0; document.body.append('Written by a script.')</script>
</body></html>`;

test('a copy of a hostile page has its words and nothing that runs or asks for anything, and is shown apart', async ({
  driver,
  site,
}) => {
  await driver.grantHost(`http://${HOST}/*`);
  const watcher = await lockerTab(driver);
  await watcher.evaluate(`chrome.storage.local.set({ keepCopies: 'always' }).then(() => null)`);
  const tab = await driver.openTab(site.serve(HOST, '/a.html', { body: HOSTILE }));
  await tab.waitFor(`document.querySelector('minuted-mark[data-kind="hit"]')`);
  const before = await tab.evaluate<string>(`document.querySelector('#quote').innerText`);
  await tab.click('minuted-mark[data-kind="hit"]');
  await watcher.waitFor(`locker.db.sources.count()`);
  expect(await tab.evaluate(`document.querySelector('#quote').innerText`)).toBe(before);
  const { paper, html, isHashed } = await watcher.evaluate<{
    paper: string;
    html: string;
    isHashed: boolean;
  }>(
    `locker.db.sources.toCollection().first().then(async ({ paper, sha256, copy }) => {
      const html = await copy.text();
      const digest = await crypto.subtle.digest('SHA-256', await copy.arrayBuffer());
      const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return { paper, html, isHashed: hex === sha256 };
    })`,
  );
  expect(isHashed).toBe(true);
  expect(html).toContain(`Copy of http://${HOST}:${site.port}/a.html, taken by Minuted on `);
  expect(html).toContain(`default-src 'none'`);
  expect(html).toContain('Written by a script.');
  expect(html).toContain('[Picture: A chart of costs]');
  expect(html).toContain(`http://${HOST}:${site.port}/deep/report.pdf`);
  expect(html).not.toMatch(
    /<script|<iframe|<object|<embed|<form|<input|<base|<link|<svg|<math|minuted-(?:mark|ui)/i,
  );
  expect(html).not.toMatch(/\son\w+\s*=|javascript:|http-equiv="refresh"|late|srcset/i);

  // Shown from the locker: in a frame without scripts, and without a request.
  const asked = site.requests.length;
  const shown = await driver.openTab(driver.extensionUrl(`copy.html?paper=${paper}`));
  await shown.waitFor(`document.querySelector('iframe')?.getBoundingClientRect().height > 100`);
  const sandbox = await shown.evaluate<string>(`document.querySelector('iframe').getAttribute('sandbox')`);
  expect(sandbox).not.toContain('allow-scripts');
  expect(sandbox).not.toContain('allow-same-origin');
  // What the frame shows: nobody can look into it, and Firefox shows none of our words in one that somebody could.
  const read = await shown.evaluate<{ text: string; images: string[] }>(`(() => {
    const copy = new DOMParser().parseFromString(document.querySelector('iframe').srcdoc, 'text/html');
    for (const unseen of copy.querySelectorAll('[hidden]')) unseen.remove();
    return { text: copy.body.textContent, images: [...copy.images].map(({ src }) => src) };
  })()`);
  expect(read.text).toContain('The SEND service will manage demand for EHC plans.');
  expect(read.text).toContain('2026');
  expect(read.text).not.toContain('Words that nobody saw.');
  expect(html).toContain('Words that nobody saw.');
  expect(html).toContain('Words behind a click.');
  expect(read.images).toEqual([PIXEL]);
  expect(site.requests.slice(asked)).toEqual([]);

  await shown.click('[data-action="drop-copy"]');
  await shown.waitFor(`!document.querySelector('iframe.page-copy')`);
  expect(await watcher.evaluate('locker.db.sources.count()')).toBe(0);
  await shown.click('[data-action="undo"]');
  await shown.waitFor(`document.querySelector('iframe.page-copy')`);
  expect(await watcher.evaluate('locker.db.sources.count()')).toBe(1);
});
