import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixture.ts';
import { loadLocker } from './locker-code.ts';
import { CARDS, importText, openLocker } from './locker-pages.ts';
import { quoteId } from '../../storage/quote-id.ts';
import { samplePaper, sampleQuote, writeEvidence } from '../unit/exports/sample-evidence.ts';

const HOSTILE = '</style><script>x()</script> ]]> & " <img src=x onerror=x()> &lt;b&gt; \u0007\uFFFE end';
/** What is left of it on a page; a file of Word has no room for the character U+FFFE either. */
const SHOWN = '</style><script>x()</script> ]]> & " <img src=x onerror=x()> &lt;b&gt; ';

test('exports a report and a list for Word that hold hostile words as words', async ({ driver }, info) => {
  const quote = { ...sampleQuote, exact: HOSTILE, cleaned: HOSTILE, note: HOSTILE, tags: [HOSTILE.trim()] };
  const paper = { ...samplePaper, title: HOSTILE };
  const tab = await openLocker(driver);
  const id = await quoteId(quote.paper, quote);
  await importText(tab, info, writeEvidence([paper], [{ ...quote, id }]));
  await tab.waitFor(`${CARDS} === 1`);
  await loadLocker(tab);
  await tab.evaluate(`(async () => {
    const canvas = new OffscreenCanvas(400, 80);
    canvas.getContext('2d').fillRect(0, 0, 40, 40);
    const image = await canvas.convertToBlob({ type: 'image/webp', quality: 1 });
    const pictures = [{ page: 1, width: 400, height: 80, image }];
    await locker.db.table('pictures').put({ quote: ${JSON.stringify(id)}, pictures, madeAt: new Date().toISOString() });
  })()`);

  const exportAs = async (id: string) => {
    await tab.click('[data-action="export-json"]');
    await tab.waitFor(`document.querySelector('[data-format="${id}"]')`);
    await tab.evaluate(`document.querySelector('[data-format="${id}"]').click()`);
    await tab.waitFor(`document.querySelector('[data-format="${id}"]').checked`);
    await tab.waitFor(`document.querySelector('[data-action="export-chosen"]:enabled')`);
    await tab.click('[data-action="export-chosen"]');
    const path = await driver.waitForDownload();
    await tab.click('[data-action="close-export"]');
    await tab.waitFor(`!document.querySelector('dialog[open]')`);
    return readFile(path);
  };
  /** Reads a text with the browser's own parser. */
  const parse = <T>(text: string, type: string, expression: string) =>
    tab.evaluate<T>(`(() => {
      const page = new DOMParser().parseFromString(${JSON.stringify(text)}, '${type}');
      return ${expression};
    })()`);

  const report = (await exportAs('report')).toString('utf8');
  const found = await parse<Record<string, unknown>>(
    report,
    'text/html',
    `({
      words: page.querySelector('.words').textContent,
      code: page.querySelectorAll('script, [onerror], link, iframe, object').length,
      styles: page.querySelectorAll('style').length,
      pictures: [...page.images].map(({ src }) => src.slice(0, 22)),
    })`,
  );
  expect(found).toMatchObject({ code: 0, styles: 1, pictures: ['data:image/webp;base64'] });
  expect(found.words).toContain(`“${SHOWN}`);
  // The page itself, from the disk: its policy lets its own style in.
  const path = info.outputPath('report.html');
  await writeFile(path, report);
  if (driver.name === 'chromium') {
    const view = await driver.openTab(`file://${path}`);
    expect(await view.evaluate(`getComputedStyle(document.body).maxWidth`)).toBe('736px');
    expect(await view.evaluate(`document.images[0].decode().then(() => document.images[0].naturalWidth)`)).toBe(400); // prettier-ignore
    await view.close();
    await tab.toFront();
  }

  const files = unzipSync(new Uint8Array(await exportAs('docx')));
  expect(Object.keys(files).filter((name) => /media\/.*\.png$/.test(name))).toHaveLength(1);
  for (const [name, bytes] of Object.entries(files))
    if (/\.(xml|rels)$/.test(name))
      expect(await parse(strFromU8(bytes), 'text/xml', `page.querySelector('parsererror')?.textContent ?? ''`), name).toBe(''); // prettier-ignore
  const words = await parse<string>(
    strFromU8(files['word/document.xml']!),
    'text/xml',
    'page.documentElement.textContent',
  );
  expect(words).toContain(`“${SHOWN} end”`);
});
