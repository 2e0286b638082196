import { Buffer } from 'node:buffer';
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { TestInfo } from '@playwright/test';
import { readEvidence } from '../../core/exports/read-evidence.ts';
import { readEvidencePack } from '../../core/exports/pack/read-pack.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { changePack, filesOf, sumAnew, swap, type PackFiles } from '../unit/exports/pack/change-pack.ts';
import { makeLocker, makeSigner, packOf, twoPapers } from '../unit/exports/pack/sample-locker.ts';
import { sampleHeader, writeEvidence } from '../unit/exports/sample-evidence.ts';
import { expect, test } from './fixture.ts';
import { importing, lockerTab } from './locker-calls.ts';

const save = async (path: string, blob: Blob) => writeFile(path, Buffer.from(await blob.arrayBuffer()));

/** The verify.html of a pack, opened from the disk. */
async function openVerify(driver: Driver, info: TestInfo, pack: Blob): Promise<Tab> {
  const path = info.outputPath('verify.html');
  await mkdir(info.outputPath(), { recursive: true });
  await writeFile(path, (await filesOf(pack)).get('verify.html')!);
  return driver.openTab(pathToFileURL(path).href);
}

type Shown = { verdict: string; title: string; text: string };

/** Gives a file to the page and waits for what it says. */
async function check(tab: Tab, info: TestInfo, name: string, file: Blob): Promise<Shown> {
  const path = info.outputPath(name);
  await save(path, file);
  await tab.setFiles('#pack', [path]);
  await tab.waitFor(`document.querySelector('#status').textContent === '${name} was checked.'`);
  return tab.evaluate<Shown>(`(() => {
    const result = document.querySelector('#result');
    return {
      verdict: result.dataset.verdict,
      title: document.querySelector('#verdict').textContent,
      text: result.textContent,
    };
  })()`);
}

test('verify.html from the disk names what was done to a pack, and what was not', async ({
  driver,
}, info) => {
  const locker = await makeLocker(twoPapers);
  const pack = await packOf(locker, { options: { sources: true, sign: true }, signer: makeSigner });
  const tab = await openVerify(driver, info, pack);
  const copy = `data/sources/${locker.papers[0]!.sha256}.pdf`;
  const changed = (change: (files: PackFiles) => void) => changePack(pack, change);

  const good = await check(tab, info, 'good.zip', pack);
  expect(good.verdict).toBe('unchanged');
  expect(good.title).toBe('Nothing was changed since this pack was made on 3 February 2026 at 04:05 UTC');
  expect(good.text).toContain('All 3 quotes are, word for word, in the text');
  expect(good.text).toContain('That what the papers say is true.');
  expect(good.text).toMatch(/Number of the key that signed(\d{5} ){7}\d{5}/);
  // The reader of a screen hears the outcome first.
  expect(await tab.evaluate('document.activeElement.id')).toBe('verdict');

  const cases: [string, (files: PackFiles) => void, string[]][] = [
    [
      'source',
      (files) => swap(files, copy, 'not really', 'not ReaLLy'),
      [`Changed after the pack was made: ${copy}`],
    ],
    [
      'quote',
      (files) => swap(files, 'data/evidence.json', '"exact":"It will', '"exact":"It shal'),
      [
        'Changed after the pack was made: data/evidence.json',
        'Quote “It shal cost',
        'Its words do not stand in the text',
      ],
    ],
    [
      'log',
      (files) => swap(files, 'data/log.json', '"action":"add"', '"action":"dad"'),
      [
        'Changed after the pack was made: data/log.json',
        'The log does not hold at entry 1: this entry was changed',
      ],
    ],
    [
      'added',
      (files) => files.set('data/more.txt', Buffer.from('x')),
      ['Added after the pack was made: data/more.txt'],
    ],
    ['missing', (files) => files.delete(copy), [`Missing, though the pack lists it: ${copy}`]],
    [
      'signature',
      (files) => {
        files.set('README.txt', Buffer.from('Trust me.'));
        sumAnew(files);
      },
      ['The signature is wrong', 'Number of the key, whose signature is wrong'],
    ],
  ];
  for (const [name, change, words] of cases) {
    const shown = await check(tab, info, `${name}.zip`, await changed(change));
    expect(shown.verdict, name).toBe('changed');
    expect(shown.title, name).toContain('This pack is not as it was made');
    expect(shown.text, name).not.toContain('Number of this pack');
    for (const word of words) expect(shown.text, name).toContain(word);
  }

  const none = await check(tab, info, 'paper.pdf', new Blob(['%PDF-1.7']));
  expect(none).toMatchObject({ verdict: 'cannot-check', title: 'This file cannot be checked' });
  expect(none.text).toContain('This is not a ZIP file.');
  const cut = await check(tab, info, 'cut.zip', pack.slice(0, pack.size - 100));
  expect(cut.text).toContain('cut off or damaged');
});

test('a locker becomes a signed pack that holds, twice with the same key', async ({ driver }) => {
  const made = await makeLocker(twoPapers);
  const tab = await lockerTab(driver);
  const json = (value: unknown) => JSON.stringify(value);
  await tab.evaluate(importing(writeEvidence(made.papers, made.quotes)));
  for (const [paper, reading] of made.texts)
    await tab.evaluate(`locker.keepText('${paper}', ${json(reading)})`);
  for (const [paper, { copy }] of made.sources)
    await tab.evaluate(
      `locker.keepSource('${paper}', async () => new Blob([${json(await copy.text())}], { type: '${copy.type}' }))`,
    );
  const bytes = [...made.sources.values()].reduce((sum, { copy }) => sum + copy.size, 0);
  expect(await tab.evaluate('locker.copySizes()')).toEqual({ papers: 2, copies: 2, bytes });
  expect(await tab.evaluate('locker.readKeyNumber()')).toBeNull();

  const pack = async (options: object) =>
    new Blob([
      Buffer.from(
        await tab.evaluate<string>(`(async () => {
          const format = locker.EXPORT_FORMATS.find(({ id }) => id === 'pack');
          const { file: pack } = await locker.exportLocker(format, ${json(sampleHeader)}, ${json({ options })});
          const reader = new FileReader();
          reader.readAsDataURL(pack);
          await new Promise((resolve) => { reader.onload = resolve; });
          return reader.result.split(',')[1];
        })()`),
        'base64',
      ),
    ]);

  const numbers: (string | null)[] = [];
  for (const sources of [true, false]) {
    const { check: found, content } = await readEvidencePack(await pack({ sources, sign: true }));
    if (found.verdict === 'cannot-check' || !content.ok) throw new Error('No pack');
    expect(found.verdict).toBe('unchanged');
    expect(found.findings.papers.map(({ copy }) => copy !== null)).toEqual([sources, sources]);
    const evidence = readEvidence(await content.value.evidence.text());
    expect(evidence.ok && evidence.value.quotes).toHaveLength(3);
    numbers.push(found.findings.signature.keyNumber);
  }
  const { number } = await tab.evaluate<{ number: string }>('locker.readKeyNumber()');
  expect(numbers).toEqual([number, number]);
  // The private half cannot be taken out.
  expect(
    await tab.evaluate(`locker.db.keys.get('signing')
      .then(({ privateKey }) => crypto.subtle.exportKey('pkcs8', privateKey))
      .then(() => 'taken', (error) => error.name)`),
  ).toBe('InvalidAccessError');
});
