import { describe, expect, it } from 'vitest';
import { checkPack, type PackFindings } from '../../../../core/exports/pack/verify/check-pack.ts';
import { describeCheck } from '../../../../core/exports/pack/verify/describe-check.ts';
import { changePack, sumAnew, swap, type PackFiles } from './change-pack.ts';
import { sampleHeader } from '../sample-evidence.ts';
import { makeLocker, makeSigner, packOf, twoPapers } from './sample-locker.ts';

const locker = await makeLocker(twoPapers);
const pack = await packOf(locker);
const [pdf, page] = locker.papers;
const copy = `data/sources/${pdf!.sha256}.pdf`;

/** What was found in the pack after a change. */
async function changed(change: (files: PackFiles) => void, from = pack): Promise<PackFindings> {
  const check = await checkPack(await changePack(from, change));
  const { findings } = check as { findings: PackFindings };
  const { rules, signature } = findings;
  const isTouched = states(findings).length + rules.length > 0 || signature.state === 'wrong';
  expect(check.verdict).toBe(isTouched ? 'changed' : 'disagrees');
  return findings;
}

const states = ({ files }: PackFindings) =>
  files.filter(({ state }) => state !== 'same').map(({ path, state }) => `${path} ${state}`);

describe('a good pack', () => {
  it('is found unchanged, with every quote in its text and in the log', async () => {
    const check = await checkPack(pack);
    expect(check).toMatchObject({
      verdict: 'unchanged',
      findings: {
        packedAt: '2026-02-03T04:05:06.000Z',
        rules: [],
        log: { entries: 3, fault: null },
        quotes: locker.quotes.map(() => ({ log: 'same', words: 'there', hasOwnId: true })),
        papers: [
          { sha256: pdf!.sha256, packed: 'bytes' },
          { sha256: page!.sha256, packed: 'page-text' },
        ],
        signature: { state: 'none' },
      },
    });
    const { title, problems, shown } = describeCheck(check);
    expect(title).toBe('Nothing was changed since this pack was made on 3 February 2026 at 04:05 UTC');
    expect(problems).toEqual([]);
    expect(shown.join(' ')).toContain('All 3 quotes are, word for word, in the text');
  });

  it('in which private words were masked says that its records cannot be compared with the log', async () => {
    const [first, ...rest] = locker.quotes;
    const masked = { ...locker, quotes: [{ ...first!, note: 'Near [masked: postcode]' }, ...rest] };
    expect((await checkPack(await packOf(masked))).verdict).toBe('disagrees');
    const header = { ...sampleHeader, masked: [{ what: 'postcode' as const, count: 1 }] };
    const check = await checkPack(await packOf(masked, {}, header));
    expect(check).toMatchObject({
      verdict: 'unchanged',
      findings: { quotes: [{ log: 'masked', words: 'there' }, { log: 'same' }, { log: 'same' }] },
    });
    expect(describeCheck(check).shown.join(' ')).toContain('2 of 3 quotes are in the log exactly');
  });

  it('without copies and without texts says less, not that something is wrong', async () => {
    const bare = await packOf({ ...locker, texts: new Map() }, { options: { sources: false, sign: false } });
    const check = await checkPack(bare);
    expect(check).toMatchObject({
      verdict: 'unchanged',
      findings: { papers: [{ packed: 'nothing' }, { packed: 'nothing' }] },
    });
    expect(describeCheck(check).shown.join(' ')).toContain('0 of 3 quotes are, word for word');
  });
});

describe('a pack with one change', () => {
  it('names a copy with another byte', async () => {
    const found = await changed((files) => swap(files, copy, 'not really', 'not ReaLLy'));
    expect(states(found)).toEqual([`${copy} changed`]);
    expect(found.papers[0]).toMatchObject({ packed: 'other' });
    expect(found.quotes.every(({ words }) => words === 'there')).toBe(true);
  });

  it('names a quote with other words', async () => {
    const found = await changed((files) =>
      swap(files, 'data/evidence.json', '"exact":"It will', '"exact":"It shal'),
    );
    expect(states(found)).toEqual(['data/evidence.json changed']);
    const bad = found.quotes.filter(({ log }) => log !== 'same');
    expect(bad).toMatchObject([{ log: 'other', words: 'nowhere', hasOwnId: false }]);
  });

  it('names an entry of the log', async () => {
    const found = await changed((files) => swap(files, 'data/log.json', '"seq":2', '"seq":9'));
    expect(states(found)).toEqual(['data/log.json changed']);
    expect(found.log?.fault).toEqual({ seq: 2, fault: 'missing' });
  });

  it('names a file that was added, in data or beside it', async () => {
    for (const path of ['data/more.txt', 'more.txt'])
      expect(states(await changed((files) => files.set(path, Buffer.from('x'))))).toEqual([`${path} added`]);
  });

  it('names a file that is missing', async () => {
    expect(states(await changed((files) => files.delete(copy)))).toEqual([`${copy} missing`]);
  });

  it('names a changed tag file', async () => {
    const found = await changed((files) => swap(files, 'bag-info.txt', 'Minuted', 'Munited'));
    expect(states(found)).toEqual(['bag-info.txt changed']);
  });
});

describe('a bag that breaks a rule', () => {
  const cases: [string, (files: PackFiles) => void, string][] = [
    ['bagit.txt', (files) => swap(files, 'bagit.txt', '1.0', 'x.0'), 'bagit.txt'],
    ['oxum', (files) => swap(files, 'bag-info.txt', 'Payload-Oxum: ', 'Payload-Oxen: '), 'number of bytes'],
    ['day', (files) => swap(files, 'bag-info.txt', 'Bagging-Date', 'Begging-Date'), 'which day'],
    ['fetch.txt', (files) => files.set('fetch.txt', Buffer.from('x')), 'fetched'],
  ];
  it.each(cases)('is named: %s', async (_, change, words) => {
    const found = await changed((files) => {
      change(files);
      sumAnew(files);
    });
    expect(states(found)).toEqual([]);
    expect(found.rules).toEqual([expect.stringContaining(words)]);
  });

  it('is named where its lists are wrong', async () => {
    const manifest = 'manifest-sha256.txt';
    const list = (change: (lines: string) => string) =>
      changed((files) => files.set(manifest, Buffer.from(change(files.get(manifest)!.toString()))));
    expect((await list((lines) => lines + lines.split('\n')[0]!)).rules).toHaveLength(1);
    expect((await list((lines) => `${lines}nonsense\n`)).rules).toHaveLength(1);
    expect((await list((lines) => `${lines}${'0'.repeat(64)}  README.txt\n`)).rules).toHaveLength(1);
    expect((await changed((files) => files.delete(manifest))).rules).toHaveLength(1);
    expect((await changed((files) => files.delete('tagmanifest-sha256.txt'))).rules).toHaveLength(1);
  });
});

describe('a pack whose sums were all worked out anew', () => {
  it('still betrays another word in a quote, by the log and by the text', async () => {
    const found = await changed((files) => {
      swap(files, 'data/evidence.json', '"exact":"It will', '"exact":"It shal');
      sumAnew(files);
    });
    expect(states(found)).toEqual([]);
    expect(found.quotes.filter(({ log }) => log === 'other')).toHaveLength(1);
    const { title } = describeCheck({ verdict: 'disagrees', findings: found });
    expect(title).toMatch(/as they were packed on 3 February .* do not fit together: 1 problem$/);
  });

  it('still betrays another note, by the log', async () => {
    const found = await changed((files) => {
      swap(files, 'data/evidence.json', 'Ask why.', 'Ask who.');
      sumAnew(files);
    });
    expect(found.quotes.map(({ log }) => log)).toEqual(['other', 'same', 'same']);
  });

  it('still betrays another text of a web page and another copy of a PDF', async () => {
    const text = `data/texts/${page!.sha256}.json`;
    const found = await changed((files) => {
      swap(files, text, 'expected', 'rejected');
      swap(files, copy, 'not really', 'not ReaLLy');
      sumAnew(files);
    });
    expect(found.papers.map(({ packed }) => packed)).toEqual(['other', 'other']);
    expect(found.quotes.find(({ paper }) => paper === page!.sha256)).toMatchObject({ words: 'nowhere' });
  });

  it('still betrays an entry that was taken out of the log', async () => {
    const found = await changed((files) => {
      const entries = JSON.parse(files.get('data/log.json')!.toString()) as unknown[];
      files.set('data/log.json', Buffer.from(JSON.stringify(entries.toSpliced(1, 1))));
      sumAnew(files);
    });
    expect(found.log?.fault).toEqual({ seq: 2, fault: 'missing' });
    expect(found.quotes.filter(({ log }) => log === 'not-there')).toHaveLength(1);
  });

  it('shows another number of the pack', async () => {
    const good = await checkPack(pack);
    const again = await checkPack(
      await changePack(pack, (files) => {
        files.set('README.txt', Buffer.from('Trust me.'));
        sumAnew(files);
      }),
    );
    const number = (check: typeof good) =>
      check.verdict === 'cannot-check' ? null : check.findings.packNumber;
    expect(again.verdict).toBe('unchanged');
    expect(number(good)).toMatch(/^(\d{5} ){7}\d{5}$/);
    expect(number(again)).not.toBe(number(good));
  });
});

describe('a signature', async () => {
  const signer = await makeSigner();
  const options = { sources: true, sign: true };
  const signed = await packOf(locker, { options, signer: async () => signer });

  it('is good for the pack that was signed', async () => {
    const check = await checkPack(signed);
    expect(check).toMatchObject({ verdict: 'unchanged', findings: { signature: { state: 'good' } } });
    expect(describeCheck(check).shown.join(' ')).toContain('The pack was signed with the key');
  });

  it('does not make a changed file look signed', async () => {
    const check = await checkPack(
      await changePack(signed, (files) => swap(files, copy, 'not really', 'not ReaLLy')),
    );
    expect(check).toMatchObject({ verdict: 'changed', findings: { signature: { state: 'good' } } });
    expect(describeCheck(check).shown.join(' ')).not.toContain('signed');
  });

  it('is wrong where the sums were worked out anew', async () => {
    const found = await changed((files) => {
      files.set('README.txt', Buffer.from('Trust me.'));
      sumAnew(files);
    }, signed);
    expect(states(found)).toEqual([]);
    expect(found.signature.state).toBe('wrong');
  });

  it('is wrong where the key is another, and has its number', async () => {
    const other = await packOf(locker, { options, signer: makeSigner });
    const otherKey = (await checkPack(other)) as { findings: PackFindings };
    const found = await changed((files) => {
      const lines = files.get('public-key.pem')!.toString();
      files.set(
        'public-key.pem',
        Buffer.from(lines.replace(/[\w+/]{8}(?=\n-)|(?<=\n)[\w+/]{8}/, 'AAAAAAAA')),
      );
      sumAnew(files);
    }, other);
    expect(found.signature.state).toBe('wrong');
    expect(otherKey.findings.signature.keyNumber).not.toBe(found.signature.keyNumber);
  });

  it('is missed where it, its key, or both were taken out', async () => {
    for (const names of [
      ['public-key.pem'],
      ['tagmanifest-sha256.txt.sig'],
      ['public-key.pem', 'tagmanifest-sha256.txt.sig'],
    ]) {
      const found = await changed((files) => names.forEach((name) => files.delete(name)), signed);
      expect(found.signature.state).toBe('wrong');
    }
  });
});
