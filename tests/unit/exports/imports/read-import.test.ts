import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNotRead, notReadId } from '../../../../core/evidence/not-read.ts';
import type { Paper } from '../../../../core/evidence/paper.ts';
import type { Quote } from '../../../../core/evidence/quote.ts';
import { quoteSchema } from '../../../../core/evidence/quote.ts';
import { paperSchema } from '../../../../core/evidence/paper.ts';
import { buildCsv } from '../../../../core/exports/build-csv.ts';
import { buildWebAnnotation } from '../../../../core/exports/build-web-annotation.ts';
import type { Incoming } from '../../../../core/exports/imports/incoming.ts';
import { readImport } from '../../../../core/exports/imports/read-import.ts';
import { writeZip } from '../../../../core/exports/zip/write-zip.ts';
import { quoteId } from '../../../../storage/quote-id.ts';
import { anyLocker } from '../hostile.ts';
import {
  sampleFolder,
  sampleHeader,
  samplePaper,
  sampleQuote,
  sampleReport,
  writeEvidence,
} from '../sample-evidence.ts';
import { foreignCollection, hypothesisExport, otherOpinion } from './made-annotations.ts';

const now = new Date('2026-05-01T00:00:00.000Z');
/** What a file turned out to be, with all its quotes. */
async function whole({ quotes, ...incoming }: Incoming) {
  const parts = await Array.fromAsync(quotes.parts());
  // They can be gone through again, and are counted beforehand.
  expect(await Array.fromAsync(quotes.parts())).toEqual(parts);
  expect(quotes.ids).toEqual(parts.flat().map(({ id }) => id));
  expect([...quotes.papers]).toEqual([...new Set(parts.flat().map(({ paper }) => paper))]);
  return { ...incoming, quotes: parts.flat() };
}
const read = async (content: BlobPart) =>
  whole(await readImport(new Blob([content]), { idOf: quoteId, readPack: null, now }));
const json = (value: unknown) => read(JSON.stringify(value));
const refuses = (content: BlobPart, code: string) => expect(read(content)).rejects.toMatchObject({ code });

/** With ids that belong to the words; two quotes of the same words are one. */
async function named<T extends Quote>(quotes: readonly T[]): Promise<T[]> {
  const all = await Promise.all(
    quotes.map(async (quote) => ({ ...quote, id: await quoteId(quote.paper, quote) })),
  );
  return [...new Map(all.map((quote) => [quote.id, quote])).values()];
}

function annotationsOf(papers: Paper[], quotes: Quote[]): string {
  const writer = buildWebAnnotation(sampleHeader);
  return writer.papers(papers) + writer.quotes(quotes) + writer.folders([]) + writer.end();
}

describe('readImport of our own files', () => {
  it('gives back all of a JSON export', async () => {
    await fc.assert(
      fc.asyncProperty(anyLocker, async ({ papers, quotes: all }) => {
        const quotes = await named(all);
        const back = await read(writeEvidence(papers, quotes));
        expect(back).toEqual({
          kind: 'evidence', papers, quotes, folders: [], reports: [], categories: [], edits: [], refused: [], checked: [],
          isChanged: false, files: null,
        }); // prettier-ignore
      }),
      { numRuns: 60 },
    );
    const [quote] = await named([sampleQuote]);
    const all = await read(writeEvidence([samplePaper], [quote!], [sampleFolder], [sampleReport]));
    expect(all).toMatchObject({ folders: [sampleFolder], reports: [sampleReport] });
  });

  it('gives back a table but for what it does not carry: quads, folders, reports, coverage', async () => {
    await fc.assert(
      fc.asyncProperty(anyLocker, async ({ papers, quotes: all }) => {
        // Half characters become U+FFFD in a file, and with them the id.
        const quotes = (await named(all)).filter((quote) => JSON.stringify(quote).search(/\\ud[89a-f]/) < 0);
        fc.pre(quotes.length > 0);
        const writer = buildCsv();
        const back = await read(writer.papers(papers) + writer.quotes(quotes) + writer.end());
        expect(back.kind).toBe('csv');
        expect(back.quotes).toEqual(quotes);
      }),
      { numRuns: 60 },
    );
  });

  it('gives back of W3C annotations what they carry', async () => {
    await fc.assert(
      fc.asyncProperty(anyLocker, async ({ papers, quotes: all }) => {
        const quotes = (await named(all)).filter((quote) => JSON.stringify(quote).search(/\\ud[89a-f]/) < 0);
        const back = await read(annotationsOf(papers, quotes));
        const carried = ({ id, paper, exact, selectors, note, tags, savedAt, changedAt }: Quote) => ({
          id, paper, exact, selectors, tags: [...new Set(tags)], savedAt, changedAt,
          note: note.trim() === '' ? '' : note,
        }); // prettier-ignore
        expect(back.refused).toEqual([]);
        expect(back.quotes.map(carried)).toEqual(quotes.map(carried));
        expect(back.quotes.map((quote) => quoteSchema.parse(quote))).toEqual(back.quotes);
        expect(back.papers.map((paper) => paperSchema.parse(paper))).toEqual(back.papers);
      }),
      { numRuns: 60 },
    );
  });

  it('takes the evidence of a pack with what its check found', async () => {
    const zip = await writeZip([{ path: 'bagit.txt', content: new Blob(['{}']) }], now);
    const quotes = await named([sampleQuote]);
    const readPack = async () => ({
      evidence: new Blob([writeEvidence([samplePaper], quotes)]),
      checked: ['All as it was.'],
      isChanged: false,
      files: null,
    });
    const incoming = await readImport(zip, { idOf: quoteId, readPack });
    // Not the same records again, as those that are held would be: they are unpacked each time.
    const [once] = await Array.fromAsync(incoming.quotes.parts());
    const [again] = await Array.fromAsync(incoming.quotes.parts());
    expect(once).toEqual(again);
    expect(once![0]).not.toBe(again![0]);
    const back = await whole(incoming);
    expect(back).toMatchObject({ kind: 'pack', quotes, checked: ['All as it was.'] });
  });

  it('refuses an id that does not belong to the words', async () => {
    const [quote] = await named([sampleQuote]);
    await refuses(writeEvidence([samplePaper], [{ ...quote!, exact: 'Other' }]), 'not-an-export');
  });

  it('packs more quotes than it holds, in their order, wherever the version stands', async () => {
    const many = Array.from({ length: 2500 }, (_, at) => ({ ...sampleQuote, exact: `Words ${at}` }));
    const quotes = await named(many);
    const { $schema, format, version, papers, ...rest } = JSON.parse(writeEvidence([samplePaper], quotes));
    const sorted = await json({ quotes, papers, ...rest, $schema, format, version });
    expect(sorted).toMatchObject({ kind: 'evidence', papers: [samplePaper] });
    expect(sorted.quotes).toEqual(quotes);
  });

  it('takes quotes of which some are of an older form', async () => {
    const [first, second] = await named([sampleQuote, { ...sampleQuote, exact: 'Other words' }]);
    const file = JSON.parse(writeEvidence([samplePaper], [first!, second!]));
    delete file.quotes[1].voice;
    await expect(json(file)).rejects.toMatchObject({ code: 'not-an-export' });
    const { folders: _folders, reports: _reports, read: _read, ...older } = file;
    expect((await json({ ...older, version: 2 })).quotes).toEqual([first, { ...second, voice: null }]);
  });

  it('refuses quotes that are there twice or have no paper, and says of a newer file that it is newer', async () => {
    const [first, second] = await named([sampleQuote, { ...sampleQuote, exact: 'Other words' }]);
    await refuses(writeEvidence([samplePaper], [first!, second!, first!]), 'not-an-export');
    await refuses(writeEvidence([], [first!]), 'not-an-export');
    await refuses(
      writeEvidence([samplePaper], [first!]).replace('"quotes": [', '"quotes": [null,'),
      'not-an-export',
    );
    const newer = writeEvidence([samplePaper], [{ ...first!, exact: 'Other' }]);
    await refuses(newer.replace(/"version":\d+/, '"version":99'), 'newer-export');
  });
});

describe('readImport of annotations of other programs', () => {
  it('makes quotes of what Hypothesis exports, and says what it cannot', async () => {
    const { kind, papers, quotes, refused } = await json(hypothesisExport);
    expect(kind).toBe('hypothesis');
    expect(quotes).toHaveLength(2);
    expect(quotes[0]).toMatchObject({
      exact: 'We will manage demand.',
      note: '<script>alert(1)</script> Ask why.\n(Jo Reader, Hypothesis)',
      tags: ['=1+1', 'budget'],
      address: 'https://council.example/plan.html',
      paper: notReadId('https://council.example/plan.html'),
      selectors: [
        { type: 'TextQuoteSelector', exact: 'We will manage demand.', prefix: 'First. ', suffix: ' Then' },
      ],
      pages: [],
      savedAt: '2026-02-01T10:00:00.123Z',
      changedAt: '2026-02-02T10:00:00.123Z',
    });
    expect(quotes[1]).toMatchObject({ note: '', pages: [5] });
    expect(papers.map(({ kind: of, title }) => [of, title])).toEqual([
      ['page', 'Plan for the year'],
      ['pdf', 'Budget'],
    ]);
    expect(papers.every(isNotRead)).toBe(true);
    expect(papers[1]!.coverage).toMatchObject({ pages: 5, searched: 0, notReached: [1, 2, 3, 4, 5] });
    expect(quotes.map((quote) => quoteSchema.parse(quote))).toEqual(quotes);
    expect(papers.map((paper) => paperSchema.parse(paper))).toEqual(papers);
    expect(refused).toEqual([
      { reason: 'no-words', example: 'A note on the page' },
      { reason: 'reply', example: 'I agree' },
      { reason: 'no-address', example: 'From nowhere' },
    ]);
  });

  it('makes one quote of two opinions on the same words', async () => {
    const annotations = [hypothesisExport.annotations[0], otherOpinion];
    const { quotes } = await json({ ...hypothesisExport, annotations });
    expect(quotes).toHaveLength(1);
    expect(quotes[0]!.note).toContain(
      '(Jo Reader, Hypothesis)\n\nCompare with last year.\n(Alex, Hypothesis)',
    );
    expect(quotes[0]!.tags).toEqual(['=1+1', 'budget', 'compare']);
  });

  it('reads W3C annotations in the shapes that the model allows', async () => {
    const { kind, papers, quotes, refused } = await json(foreignCollection);
    expect(kind).toBe('annotations');
    expect(quotes).toMatchObject([
      { exact: 'We will manage demand.', note: 'Ask why.\n(Jo)', savedAt: '2026-02-01T09:00:00.000Z' },
      { exact: 'Savings of £2m', note: 'Plain', tags: ['budget'], pages: [7] },
    ]);
    expect(quotes[1]!.selectors.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'FragmentSelector']);
    expect(papers.every(isNotRead)).toBe(true);
    expect(refused.map(({ reason }) => reason)).toEqual(['no-words', 'odd', 'not-here']);
    for (const alone of [
      foreignCollection.first,
      foreignCollection.first.items,
      foreignCollection.first.items[0],
    ])
      expect((await json(alone)).quotes[0]).toEqual(quotes[0]);
  });

  it('never gives a paper that nobody read a hash in W3C annotations, and knows it again', async () => {
    const { papers, quotes } = await json(hypothesisExport);
    const text = annotationsOf(papers, quotes.slice(0, 1));
    expect(text).not.toContain('ni:///');
    const again = await read(text);
    expect(again.quotes[0]).toMatchObject({ id: quotes[0]!.id, paper: quotes[0]!.paper });
  });

  it('gives records that the locker takes, or a refusal, for any annotation', async () => {
    const keys = fc.constantFrom(
      'uri',
      'text',
      'tags',
      'target',
      'selector',
      'type',
      'exact',
      'body',
      'source',
      'created',
    );
    const odd = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue()));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(keys, odd), { maxLength: 3 }),
        fc.boolean(),
        async (changes, isOurs) => {
          const good = isOurs ? hypothesisExport.annotations[0]! : foreignCollection.first.items[0]!;
          const item = { ...(good as object), ...Object.fromEntries(changes), type: 'Annotation' };
          const back = await json(isOurs ? { ...hypothesisExport, annotations: [item] } : [item]);
          expect(back.quotes.length + back.refused.length).toBe(1);
          for (const quote of back.quotes) expect(quoteSchema.parse(quote)).toEqual(quote);
          for (const paper of back.papers) expect(paperSchema.parse(paper)).toEqual(paper);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('readImport of what is no such file', () => {
  const utf16 = (text: string) =>
    new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
  const good = writeEvidence([samplePaper], []);

  it.each([
    ['nothing', '', 'not-an-export'],
    ['a PDF', new Uint8Array([...Buffer.from('%PDF-1.7\n%, '), 0xe2, 0xe3]), 'not-an-export'],
    ['another table', 'a,b\r\n1,2\r\n', 'not-an-export'],
    ['other JSON', '{"a": 1}', 'not-an-export'],
    ['a newer export', good.replace('"version":4', '"version":5'), 'newer-export'],
    ['half an export', good.slice(0, -20), 'broken-json'],
    ['an export with a key twice', good.replace('"title"', '"title":"","title"'), 'odd-json'],
    ['deep nesting', '['.repeat(100_000), 'odd-json'],
    ['UTF-16 with a mark', utf16(`\uFEFF${good}`), 'wrong-encoding'],
    ['UTF-16 without one', utf16(good), 'wrong-encoding'],
    [
      'Latin-1',
      new Uint8Array(Buffer.from(good.replace('Report', 'Bericht für'), 'latin1')),
      'wrong-encoding',
    ],
    ['no ZIP', 'PK\u0003\u0004 and nothing else', 'damaged-archive'],
  ] as [string, BlobPart, string][])('refuses %s', (_, content, code) => refuses(content, code));

  it('refuses what is too big before it is read', async () => {
    const big = new Blob([good]);
    Object.defineProperty(big, 'size', { value: 1_000_000_000 });
    await expect(readImport(big, { idOf: quoteId, readPack: null })).rejects.toMatchObject({
      code: 'too-big',
    });
  });

  it('says of a backup that it is one, and takes no other ZIP for a pack', async () => {
    const zip = async (path: string) =>
      new Uint8Array(await (await writeZip([{ path, content: new Blob(['{}']) }], now)).arrayBuffer());
    await refuses(await zip('backup.json'), 'is-a-backup');
    await refuses(await zip('holiday.jpg'), 'not-an-export');
  });
});
