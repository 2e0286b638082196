import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readZip } from '../../../core/exports/zip/read-zip.ts';
import { makeTemporaryFolder } from '../../../scripts/browsers/temporary-folder.ts';
import { describeZip } from '../../../scripts/zip/describe-zip.ts';
import { makeZip } from '../../../scripts/zip/make-zip.ts';
import { readFolder } from '../../../scripts/zip/read-folder.ts';

const FILES: [path: string, text: string][] = [
  ['manifest.json', '{"name":"Minuted"}'],
  ['chunks/a.js', 'a();'.repeat(500)],
  ['chunks/deep/b.js', 'b();'],
];

const folders: ReturnType<typeof makeTemporaryFolder>[] = [];
const zone = process.env['TZ'];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** A new folder with these files, written in this order and dated so. */
function folderOf(files: typeof FILES, written: Date): string {
  const folder = makeTemporaryFolder();
  folders.push(folder);
  for (const [path, text] of files) {
    const file = join(folder.path, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, written, written);
  }
  return folder.path;
}

describe('makeZip', () => {
  it('gives the same bytes for the same files, whenever, wherever and in whatever order they were written', () => {
    process.env['TZ'] = 'Europe/London';
    const one = makeZip(readFolder(folderOf(FILES, new Date('2026-01-02T03:04:06Z'))));
    process.env['TZ'] = 'Pacific/Auckland';
    const other = makeZip(readFolder(folderOf(FILES.toReversed(), new Date('2031-07-08T09:10:12Z'))));
    expect(Buffer.from(other).equals(one)).toBe(true);
  });

  it('gives other bytes when one letter differs', () => {
    const changed = FILES.map(([path, text], at): (typeof FILES)[0] => [path, at === 2 ? 'c();' : text]);
    const now = new Date();
    const zips = [FILES, changed].map((files) => makeZip(readFolder(folderOf(files, now))));
    expect(Buffer.from(zips[0]!).equals(zips[1]!)).toBe(false);
  });

  it('is read by another program, sorted, with no path of the machine', async () => {
    const folder = folderOf(FILES, new Date());
    const zip = makeZip(readFolder(folder));
    const entries = await readZip(new Blob([new Uint8Array(zip)]), 1e6);
    expect([...entries.keys()]).toEqual(['chunks/a.js', 'chunks/deep/b.js', 'manifest.json']);
    for (const [path, text] of FILES) {
      const blob = await entries.get(path)!.read();
      expect(await blob.text()).toBe(text);
    }
    expect(Buffer.from(zip).includes(folder)).toBe(false);
  });
});

describe('describeZip', () => {
  it('names what is largest first, and counts small files by their folder', () => {
    // As good as random, so that it hardly packs.
    let seed = 1;
    const noise = (length: number) =>
      Uint8Array.from({ length }, () => (seed = (seed * 48_271) % 2_147_483_647) & 0xff);
    const files = [
      { path: 'fonts/a.ttf', bytes: noise(30_000) },
      { path: 'fonts/b.ttf', bytes: noise(30_000) },
      { path: 'large.wasm', bytes: noise(100_000) },
      { path: 'manifest.json', bytes: noise(10) },
    ];
    const lines = describeZip(makeZip(files)).map((line) => line.replace(/.*\) {2}/, ''));
    expect(lines).toEqual(['large.wasm', '2 small files in fonts/', 'small files in the top folder']);
  });
});
