import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../../core/exports/pack/verify/check-pack.ts';
import { describeCheck } from '../../../../core/exports/pack/verify/describe-check.ts';
import { writeZip } from '../../../../core/exports/zip/write-zip.ts';
import { changePack, FOLDER, sumAnew, zipOf } from './change-pack.ts';
import { makeLocker, packOf, twoPapers } from './sample-locker.ts';

const pack = await packOf(await makeLocker(twoPapers));

describe('what is no pack', () => {
  it.each([
    ['not-a-zip', async () => new Blob([])],
    ['not-a-zip', async () => new Blob(['%PDF-1.7'])],
    ['unreadable-zip', async () => pack.slice(0, pack.size - 40)],
    ['unreadable-zip', async () => new Blob(['PK', new Uint8Array(100)])],
    ['not-a-pack', () => zipOf([['a.txt', 'x']])],
    ['not-a-pack', () => zipOf([['a/b/bagit.txt', 'x']])],
  ])('is %s', async (why, file) => {
    const check = await checkPack(await file());
    expect(check).toEqual({ verdict: 'cannot-check', why });
    expect(describeCheck(check).problems).toHaveLength(1);
  });

  it('is a bomb: a small file with a hundred million zeros', async () => {
    const content = new Blob([new Uint8Array(110_000_000)]);
    const bomb = await writeZip([{ path: `${FOLDER}bagit.txt`, content, deflate: true }], new Date());
    expect(bomb.size).toBeLessThan(1_000_000);
    expect(await checkPack(bomb)).toEqual({ verdict: 'cannot-check', why: 'unreadable-zip' });
  });
});

describe('a pack made to do harm', () => {
  it.each([
    ['evidence.json', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['evidence.json', `{"quotes":[{"exact":${'['.repeat(50_000)}${']'.repeat(50_000)}}],"papers":[null,7]}`],
    ['evidence.json', '{"quotes":{"length":9},"papers":"x","__proto__":{"quotes":[]}}'],
    ['evidence.json', '{"quotes":[null,[],7,{"id":{},"paper":"../../x","selectors":[null]}],"papers":[{}]}'],
    ['evidence.json', '\ufeff{}'],
    ['evidence.json', 'no JSON'],
    ['log.json', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['log.json', `[{"seq":1,"hash":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`],
    ['log.json', '[null, 1, "x", []]'],
    ['log.json', '{}'],
    ['pack.json', '{"sources":[{"paper":7,"path":"../x"},null]}'],
    ['pack.json', ''],
  ])('is checked to its end: %s %#', async (name, text) => {
    const harm = await changePack(pack, (files) => {
      files.set(`data/${name}`, Buffer.from(text));
      sumAnew(files);
    });
    const check = await checkPack(harm);
    expect(check.verdict).toBe('changed');
    expect(describeCheck(check).problems.join('\n')).not.toContain('undefined');
  });

  it('never throws, whatever byte is changed', async () => {
    const good = new Uint8Array(await pack.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const bytes = good.slice();
        bytes[place]! ^= change;
        const check = await checkPack(new Blob([bytes]));
        describeCheck(check);
      }),
      { numRuns: 60 },
    );
  });
});
