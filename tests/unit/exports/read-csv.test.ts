import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../core/evidence/paper.ts';
import { describeCoverage } from '../../../core/evidence/describe-coverage.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { createCategoryLookup, type CategoryLookup } from '../../../core/evidence/category-name.ts';
import { buildCsv } from '../../../core/exports/build-csv.ts';
import { createCsvReader } from '../../../core/exports/read-csv.ts';
import { ExpectedError } from '../../../core/result.ts';
import { cleanReading } from '../../../core/text/clean-reading.ts';
import { anyLocker } from './hostile.ts';
import { samplePaper, sampleQuote } from './sample-evidence.ts';

const refused = new ExpectedError('not-an-export');
const paged = {
  type: 'FragmentSelector' as const,
  conformsTo: 'http://tools.ietf.org/rfc/rfc3778' as const,
  value: 'page=1',
};
const cleaned = cleanReading(sampleQuote.exact);
const quote = { ...sampleQuote, cleaned, quads: [], selectors: [...sampleQuote.selectors, paged] };

function write(papers: Paper[], quotes: Quote[]): string {
  const writer = buildCsv();
  return writer.papers(papers) + writer.quotes(quotes) + writer.folders([]) + writer.end();
}
const csv = write([samplePaper], [quote]);
function read(...pieces: string[]) {
  const reader = createCsvReader();
  const quotes = pieces.flatMap((piece) => reader.take(piece));
  const { quotes: last, papers, categories } = reader.end();
  return { papers, quotes: [...quotes, ...last], categories };
}

describe('createCsvReader', () => {
  it('reads the same wherever the text is cut', () => {
    fc.assert(
      fc.property(anyLocker, fc.infiniteStream(fc.nat(60)), ({ papers, quotes }, steps) => {
        const text = write(papers, quotes);
        const pieces: string[] = [];
        for (let at = 0; at < text.length;) {
          const next = at + 1 + (steps.next().value ?? 0);
          pieces.push(text.slice(at, next));
          at = next;
        }
        expect(read(...pieces)).toEqual(read(text));
      }),
    );
  });

  it('reads a table in which something was masked like any other', () => {
    const writer = buildCsv({ masked: [{ what: 'postcode', count: 1 }] });
    const masked = writer.papers([samplePaper]) + writer.quotes([quote]) + writer.end();
    expect(read(masked)).toEqual(read(csv));
  });

  it('gives every quote back, and of its paper what the columns say', () => {
    fc.assert(
      fc.property(anyLocker, ({ papers, quotes }) => {
        const back = read(write(papers, quotes));
        expect(back.quotes).toEqual(quotes);
        const quoted = papers.filter(({ sha256 }) => quotes.some((one) => one.paper === sha256));
        const said = ({ sha256, kind, title, citation }: Paper) => ({ sha256, kind, title, citation });
        expect(back.papers.map(said)).toEqual(quoted.map(said));
      }),
      { numRuns: 300 },
    );
  });

  it('reads what categories are called, and nothing of it from a table of an older version', () => {
    const match = { pack: 'transport', packVersion: '1.0.0', patternId: 'BUS-01', category: 'BUS', band: 'maybe' as const, words: 'bus' }; // prettier-ignore
    const bus = { pack: 'transport', category: 'BUS', name: '=Taxis', packName: 'Transport' };
    const tableWith = (nameOf: CategoryLookup | undefined) => {
      const writer = buildCsv({}, nameOf && { nameOf });
      return writer.papers([samplePaper]) + writer.quotes([{ ...quote, match }]) + writer.end();
    };
    const table = tableWith(createCategoryLookup([bus]));
    expect(read(table).categories).toEqual([bus]);
    expect(read(table).quotes).toEqual(read(tableWith(undefined)).quotes);
    expect(read(tableWith(undefined)).categories).toEqual([]);
  });

  it('keeps what was typed apart from what was found', () => {
    const council = { detected: 'Kent', from: 'host' as const, typed: 'Northbrook' };
    const citation = { ...quote.citation, council };
    const title = { detected: null, from: null, typed: '' };
    const paper = { ...samplePaper, citation: { ...samplePaper.citation, reportTitle: title } };
    const back = read(write([paper], [{ ...quote, citation }]));
    expect(back.quotes[0]!.citation).toEqual(citation);
    expect(back.papers[0]!.citation).toEqual(paper.citation);
  });

  it.each([
    ['line ends of Unix', csv.replaceAll('\r\n', '\n')],
    ['semicolons', csv.replaceAll('","', '";"')],
    ['no byte order mark', csv.slice(1)],
    ['a column of the reader’s own', csv.replace(/^\uFEFF/, '"Mine",').replace('\r\n"', '\r\n"yes","')],
  ])('reads a file with %s', (_, text) => expect(read(text).quotes).toEqual([quote]));

  it('says of a paper that nothing of it is known to have been searched', () => {
    const [paper] = read(write([samplePaper], [{ ...quote, pages: [1, 2] }])).papers;
    expect(describeCoverage(paper!.coverage, 'pdf')).toBe(
      '2 pages: 0 searched; pages 1, 2 were not searched yet.',
    );
    const [page] = read(write([{ ...samplePaper, kind: 'page' }], [quote])).papers;
    expect(describeCoverage(page!.coverage, 'page')).toBe('This page was not searched yet.');
    expect(page!.addresses).toEqual(samplePaper.addresses);
  });

  it.each([
    ['nothing', ''],
    ['another table', '"Council","Quote"\r\n"Kent","We will cut."\r\n'],
    ['a quote twice', csv + csv.split('\r\n').slice(1).join('\r\n')],
    ['a cell that was changed', csv.replace(quote.id, 'mine')],
    ['a citation that was changed', csv.replace('"{}"', '"{""council"":7}"')],
    ['a page that is none', csv.replace('"1","131"', '"1; x","131"')],
    ['a file that was cut off', csv.slice(0, -40)],
    [
      'two names of one paper',
      csv +
        write([{ ...samplePaper, title: 'Other' }], [{ ...quote, id: 'c'.repeat(32) }])
          .split('\r\n')
          .slice(1)
          .join('\r\n'),
    ],
  ])('refuses %s', (_, text) => expect(() => read(text)).toThrow(refused));

  it('refuses any other text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => read(text)).toThrow(refused);
      }),
    );
  });
});
