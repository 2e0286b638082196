import { readFile, writeFile } from 'node:fs/promises';
import { readBackup } from '../../core/exports/backup/read-backup.ts';
import { findLogFault } from '../../core/evidence/log.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { expect, test } from './fixture.ts';
import { CARDS, inCard, lockerWithThree, openLocker } from './locker-pages.ts';

const ANSWER = 'document.querySelector("[data-backup-answer]").textContent';
const PROOF = 'document.querySelector("[data-restore-proof]").textContent';

async function openBackup(tab: Tab) {
  await tab.waitFor('document.querySelector("[data-backup]")');
  await tab.evaluate('document.querySelector("[data-backup]").open = true');
}

/** The rows of the tables of the locker, but for the log. */
const CONTENT = `(async () => {
  const database = await new Promise((resolve) => {
    indexedDB.open('minuted-locker').onsuccess = (event) => resolve(event.target.result);
  });
  const all = (name) => new Promise((resolve) => {
    database.transaction(name).objectStore(name).getAll().onsuccess = (event) => resolve(event.target.result);
  });
  const rows = {};
  for (const name of ['papers', 'quotes', 'folders', 'edits', 'pictures', 'sources']) {
    rows[name] = (await all(name)).map(({ pictures, copy, ...row }) =>
      ({ ...row, sizes: [copy?.size, ...(pictures ?? []).map(({ image }) => image.size + image.type)] }));
  }
  database.close();
  return rows;
})()`;

/** Puts a picture and a copy into the locker, as the reader does. */
const addFiles = (quote: string, paper: string) => `(async () => {
  const database = await new Promise((resolve) => {
    indexedDB.open('minuted-locker').onsuccess = (event) => resolve(event.target.result);
  });
  const writing = database.transaction(['pictures', 'sources'], 'readwrite');
  const at = '2026-01-02T03:04:05.000Z';
  const image = new Blob(['not really a picture'], { type: 'image/webp' });
  writing.objectStore('pictures').put({ quote: '${quote}', madeAt: at, pictures: [{ page: 1, width: 9, height: 9, image }] });
  const copy = new Blob(['<p>A page</p>'], { type: 'text/html' });
  const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', await copy.arrayBuffer()))];
  const sha256 = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  database.transaction('sources', 'readwrite').objectStore('sources').put({ paper: '${paper}', sha256, copy, keptAt: at });
  database.close();
})()`;

test('backs everything up, and restores it into an empty locker with proof', async ({ driver }, info) => {
  const { tab, quotes } = await lockerWithThree(driver, info);
  await tab.evaluate(addFiles(quotes[0]!.id, 'e'.repeat(64)));
  await tab.click(inCard(quotes[0]!, '[data-action="delete"]'));
  await tab.waitFor(`${CARDS} === 2`);
  await tab.type(inCard(quotes[1]!, 'textarea'), 'Mine.');
  await tab.waitFor(
    `document.querySelector('${inCard(quotes[1]!, '.note output')}').textContent === 'Saved'`,
  );
  const before = await tab.evaluate(CONTENT);

  await openBackup(tab);
  await tab.click('[data-action="back-up"]');
  await tab.waitFor(`${ANSWER}.startsWith('Backed up.')`);
  const file = await readFile(await driver.waitForDownload());
  const backup = await readBackup(new Blob([new Uint8Array(file)]));
  expect(backup.manifest.counts).toMatchObject({ quotes: 3, papers: 1, pictures: 1, sources: 1 });
  expect(findLogFault(undefined, backup.rows.log)).toBeNull();

  await tab.evaluate(
    `new Promise((resolve) => { indexedDB.deleteDatabase('minuted-locker').onsuccess = resolve; })`,
  );
  await tab.close();
  const again = await openLocker(driver);
  expect(await again.evaluate(CARDS)).toBe(0);
  await openBackup(again);
  const path = info.outputPath('backup.zip');

  // One byte of a picture, somewhere in the middle.
  const damaged = Buffer.from(file);
  damaged[damaged.indexOf('not really') + 2]! ^= 1;
  await writeFile(path, damaged);
  await again.setFiles('[data-action="choose-backup"]', [path]);
  await again.waitFor(`${ANSWER}.includes('damaged')`);
  await writeFile(path, 'no ZIP');
  await again.setFiles('[data-action="choose-backup"]', [path]);
  await again.waitFor(`${ANSWER}.includes('not a Minuted backup')`);
  expect(await again.evaluate(CARDS)).toBe(0);

  await writeFile(path, file);
  await again.setFiles('[data-action="choose-backup"]', [path]);
  await again.waitFor('document.querySelector("[data-backup-preview]")?.textContent.includes("3 quotes")');
  expect(await again.evaluate(CARDS)).toBe(0);
  await again.click('[data-action="restore-backup"]');
  await again.waitFor(`document.querySelector("[data-restore-proof]") && ${PROOF}.includes('All 3 quotes')`);
  await again.waitFor(`${CARDS} === 2`);
  expect(await again.evaluate(CONTENT)).toEqual(before);

  // A second time into the same locker: nothing doubles.
  await again.setFiles('[data-action="choose-backup"]', [path]);
  await again.click('[data-action="restore-backup"]');
  await again.waitFor(`document.querySelector("[data-restore-proof]") && ${PROOF}.includes('All 3 quotes')`);
  expect(await again.evaluate(CONTENT)).toEqual(before);
});

test('backs up into a folder by itself when the locker opens', async ({ driver }, info) => {
  const { tab } = await lockerWithThree(driver, info);
  // A folder of the browser's own stands for one that the reader would choose.
  await tab.evaluate(`(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('mine', { create: true });
    for (const day of ['01', '02', '03', '04', '05'])
      await folder.getFileHandle('minuted-backup-2026-01-' + day + '.zip', { create: true });
    await folder.getFileHandle('holiday.jpg', { create: true });
    const database = await new Promise((resolve) => {
      indexedDB.open('minuted-locker').onsuccess = (event) => resolve(event.target.result);
    });
    database.transaction('handles', 'readwrite').objectStore('handles').put({ id: 'backup', folder });
    database.close();
  })()`);
  const again = await openLocker(driver);
  await again.waitFor(`${ANSWER}.includes('into the folder')`);
  const names = `(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('mine');
    return (await Array.fromAsync(folder.keys())).sort();
  })()`;
  const kept = (await again.evaluate(names)) as string[];
  expect(kept).toHaveLength(6);
  expect(kept.slice(0, 2)).toEqual(['holiday.jpg', 'minuted-backup-2026-01-02.zip']);
  // Only once a day.
  const third = await openLocker(driver);
  await third.waitFor('document.querySelector("[data-backup] summary")?.textContent.includes("last on")');
  expect(await third.evaluate(ANSWER)).toBe('');
});
