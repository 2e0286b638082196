import { crc32 as zlibCrc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../core/exports/zip/crc32.ts';
import { readZip } from '../../../core/exports/zip/read-zip.ts';
import { writeZip } from '../../../core/exports/zip/write-zip.ts';

const at = new Date('2026-01-02T03:04:06Z');
const GIGA = 1e9;
const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
const bytesOf = async (part: Blob) => new Uint8Array(await part.arrayBuffer());
const refused = { code: 'damaged-archive' };

/** A good ZIP of two files, as bytes, with every text `from` replaced by `to` (of the same length). */
async function forged(from: string, to: string): Promise<Blob> {
  const files = [
    { path: 'a/one.txt', content: new Blob(['first']) },
    { path: 'a/two.txt', content: new Blob(['second']) },
  ];
  const text = Buffer.from(await bytesOf(await writeZip(files, at))).toString('latin1');
  expect(text).toContain(from);
  return blob(Buffer.from(text.replaceAll(from, to), 'latin1'));
}

describe('crc32', () => {
  it('is that of zlib', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === zlibCrc32(bytes)));
  });
});

describe('writeZip and readZip', () => {
  it('give back every file, byte for byte', async () => {
    const name = fc.stringMatching(/^[a-z0-9_-]{1,9}(\/[a-z0-9_-]{1,9}){0,2}$/);
    const file = fc.record({ bytes: fc.uint8Array({ maxLength: 2000 }), deflate: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, file, { maxKeys: 6 }), async (all) => {
        const files = Object.entries(all);
        const zip = await writeZip(
          files.map(([path, { bytes, deflate }]) => ({ path, content: blob(bytes), deflate })),
          at,
        );
        const entries = await readZip(zip, GIGA);
        expect([...entries.keys()]).toEqual(files.map(([path]) => path));
        for (const [path, { bytes }] of files)
          expect(await bytesOf(await entries.get(path)!.read())).toEqual(bytes);
      }),
      { numRuns: 40 },
    );
  });

  it('make a file that another program reads', async () => {
    const content = new Blob(['quote £ – '.repeat(500)]);
    const zip = await writeZip(
      ['x/stored', 'x/deflated'].map((path) => ({ path, content, deflate: path !== 'x/stored' })),
      at,
    );
    const files = unzipSync(await bytesOf(zip));
    expect(Object.keys(files)).toEqual(['x/stored', 'x/deflated']);
    for (const bytes of Object.values(files)) expect(bytes).toEqual(await bytesOf(content));
  });

  it('gives the same bytes for the same files and time', async () => {
    const make = async () =>
      bytesOf(await writeZip([{ path: 'a', content: new Blob(['x']), deflate: true }], at));
    expect(await make()).toEqual(await make());
  });

  it('refuses more files than the format has numbers for, with a name of its own', async () => {
    const files = Array.from({ length: 65_535 }, (_, at) => ({ path: `a${at}`, content: new Blob() }));
    await expect(writeZip(files, new Date())).rejects.toMatchObject({ code: 'pack-too-big' });
  });

  it('writes no path that is not plain', async () => {
    for (const path of ['', '/a', '../a', 'a/../b', 'a\\b', 'ä', 'a b', 'a//b', 'a/'])
      await expect(writeZip([{ path, content: new Blob() }], at), path).rejects.toThrow('plain path');
  });
});

describe('readZip', () => {
  it.each([
    ['leads out of its folder', 'a/two.txt', '../wo.txt'],
    ['is absolute', 'a/two.txt', '/etc/pass'],
    ['is a Windows path', 'a/two.txt', 'a\\two.txt'],
    ['names a drive', 'a/two.txt', 'c:two.txt'],
    ['is there twice', 'a/two.txt', 'a/one.txt'],
    ['is not UTF-8', 'a/two.txt', 'a/\u00fftwo.tx'],
  ])('refuses a path that %s', async (_, from, to) => {
    await expect(readZip(await forged(from, to), GIGA)).rejects.toMatchObject(refused);
  });

  it('refuses links and encrypted files', async () => {
    // The attributes of a file on Unix, and the flags of the index.
    await expect(readZip(await forged('\0\0\xa4\x81', '\0\0\xff\xa1'), GIGA)).rejects.toMatchObject(refused);
    await expect(readZip(await forged('\x14\0\0\x08', '\x14\0\x01\x08'), GIGA)).rejects.toMatchObject(
      refused,
    );
  });

  it('refuses what declares more than is allowed, before unpacking anything', async () => {
    const zip = await writeZip([{ path: 'a', content: new Blob(['x'.repeat(100)]) }], at);
    await expect(readZip(zip, 99)).rejects.toMatchObject(refused);
  });

  it('refuses a bomb', async () => {
    const zip = await writeZip([{ path: 'a', content: blob(new Uint8Array(5e6)), deflate: true }], at);
    const bytes = await bytesOf(zip);
    const view = new DataView(bytes.buffer);
    // 4 GB declared in both headers for 5 kB packed.
    view.setUint32(22, 0xfffffff0, true);
    view.setUint32(bytes.length - 22 - 47 + 24, 0xfffffff0, true);
    await expect(readZip(blob(bytes), 1e12)).rejects.toMatchObject(refused);
  });

  it('finds a file whose bytes or length were changed', async () => {
    const [entry] = (await readZip(await forged('second', 'secund'), GIGA)).values().drop(1);
    await expect(entry!.read()).rejects.toMatchObject(refused);
  });

  it('refuses any damage or gives the files as they were', async () => {
    const good = await bytesOf(
      await writeZip([{ path: 'a', content: new Blob(['hello '.repeat(20)]), deflate: true }], at),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const bytes = good.slice();
        bytes[place]! ^= change;
        try {
          for (const entry of (await readZip(blob(bytes), GIGA)).values())
            expect(await (await entry.read()).text()).toBe('hello '.repeat(20));
        } catch (error) {
          expect(error).toMatchObject(refused);
        }
      }),
    );
    for (const cut of [0, 1, 30, good.length - 1])
      await expect(readZip(blob(good.slice(0, cut)), GIGA)).rejects.toMatchObject(refused);
  });
});
