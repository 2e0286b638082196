import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCategoryLookup } from '../../../core/evidence/category-name.ts';
import { buildEvidence } from '../../../core/exports/build-evidence.ts';
import { readEvidence } from '../../../core/exports/read-evidence.ts';
import {
  sampleFolder,
  sampleHeader,
  samplePaper,
  sampleQuote,
  sampleReport,
  writeEvidence,
} from './sample-evidence.ts';

const good = {
  $schema: 'evidence.schema.json',
  format: 'minuted-evidence',
  version: 4,
  ...sampleHeader,
  papers: [samplePaper],
  quotes: [sampleQuote],
  folders: [sampleFolder],
  reports: [sampleReport],
  categories: [],
  read: { papers: 1, councils: 0, withoutHits: 0, notFinished: 1, pagesNotSearched: 1 },
};
const read = (value: unknown) => readEvidence(JSON.stringify(value));
const refused = { ok: false, code: 'not-an-export' };

describe('readEvidence', () => {
  it('reads what was written', () => {
    expect(readEvidence(writeEvidence([samplePaper], [sampleQuote], [sampleFolder], [sampleReport]))).toEqual(
      {
        ok: true,
        value: good,
      },
    );
  });

  it('reads an empty locker, and past a byte order mark', () => {
    expect(readEvidence(`\uFEFF${writeEvidence([], [])}`)).toMatchObject({ ok: true, value: { quotes: [] } });
  });

  it('gives back any words, notes and tags character for character', () => {
    // Half a surrogate pair included: a PDF may well contain one.
    const words = fc.string({ unit: 'binary', minLength: 1 });
    const half = words.map((text) => `${text}\uD83D`);
    fc.assert(
      fc.property(fc.oneof(words, half), fc.string(), fc.array(words), (exact, note, tags) => {
        const quote = { ...sampleQuote, exact, note, tags };
        const result = readEvidence(writeEvidence([samplePaper], [quote], [sampleFolder], [sampleReport]));
        expect(result).toEqual({ ok: true, value: { ...good, quotes: [quote] } });
      }),
    );
  });

  it('refuses any other text without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readEvidence(text)).toEqual(refused);
      }),
    );
  });

  it('refuses any one value replaced by another kind of value', () => {
    const odd = fc.oneof(fc.constant(null), fc.object(), fc.constant(-1), fc.constant([[]]));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sampleQuote)), odd, (key, value) => {
        fc.pre(!['deletedAt', 'match', 'voice'].includes(key) || value !== null);
        expect(read({ ...good, quotes: [{ ...sampleQuote, [key]: value }] })).toEqual(refused);
      }),
    );
  });

  it.each([
    ['a quote without its paper', { ...good, papers: [] }],
    ['a quote that is there twice', { ...good, quotes: [sampleQuote, sampleQuote] }],
    ['a paper that is there twice', { ...good, papers: [samplePaper, samplePaper] }],
    ['a folder that is there twice', { ...good, folders: [sampleFolder, sampleFolder] }],
    ['a report that is there twice', { ...good, reports: [sampleReport, sampleReport] }],
    ['a report without its paper', { ...good, reports: [{ ...sampleReport, paper: 'd'.repeat(64) }] }],
    ['a paper with a bad hash', { ...good, papers: [{ ...samplePaper, sha256: 'A'.repeat(64) }] }],
    ['a quote in the bin', { ...good, quotes: [{ ...sampleQuote, deletedAt: sampleQuote.savedAt }] }],
    ['a quote with a key that nobody knows', { ...good, quotes: [{ ...sampleQuote, extra: 1 }] }],
    ['an older version that never was', { ...good, version: 0 }],
    ['another program’s file', { ...good, format: 'other' }],
  ])('refuses %s', (_, file) => expect(read(file)).toEqual(refused));

  const { citation: _c, speaker: _s, voice: _v, ...secondQuote } = sampleQuote;
  const {
    citation: _cited,
    dates: _dates,
    read: _read,
    ...secondPaper
  } = {
    ...samplePaper,
    addresses: samplePaper.addresses.map(({ sentAs: _sent, ...alias }) => alias),
  };

  it('reads a file of version 3, which named no categories', () => {
    expect(read({ ...good, version: 3, categories: undefined })).toEqual({ ok: true, value: good });
  });

  it('names the categories of its quotes, each once, and refuses one that is there twice', () => {
    const match = { pack: 'transport', packVersion: '1.0.0', patternId: 'BUS-01', category: 'BUS', band: 'maybe' as const, words: 'bus' }; // prettier-ignore
    const bus = { pack: 'transport', category: 'BUS', name: 'Taxis', packName: 'Transport' };
    const taxi = { ...bus, category: 'TAXI' };
    const writer = buildEvidence(sampleHeader, { nameOf: createCategoryLookup([bus, taxi]) });
    const quotes = [
      { ...sampleQuote, match },
      { ...sampleQuote, id: 'c'.repeat(32), match },
      { ...sampleQuote, id: 'd'.repeat(32), match: { ...match, pack: 'unknown' } },
    ];
    const text = writer.papers([samplePaper]) + writer.quotes(quotes) + writer.end();
    expect(readEvidence(text)).toMatchObject({ ok: true, value: { quotes, categories: [bus] } });
    expect(read({ ...good, categories: [bus, bus] })).toEqual(refused);
    expect(read({ ...good, categories: [{ ...bus, name: '' }] })).toEqual(refused);
  });

  it('reads a file of version 2, which knew no citations', () => {
    const file = {
      ...good,
      version: 2,
      papers: [secondPaper],
      quotes: [secondQuote],
      folders: undefined,
      reports: undefined,
    };
    expect(read(file)).toEqual({ ok: true, value: { ...good, folders: [], reports: [] } });
  });

  it('reads a file of version 1, which knew no places', () => {
    const { place: _place, quads: _quads, ...quote } = secondQuote;
    const { pages, searched, pictures, damaged, blank, unreadable } = samplePaper.coverage;
    const paper = { ...secondPaper, coverage: { pages, searched, pictures, damaged, blank, unreadable } };
    const nowhere = { packPage: null, reportPage: null, agendaItem: null, paragraph: null };
    const file = {
      ...good,
      version: 1,
      papers: [paper],
      quotes: [quote],
      folders: undefined,
      reports: undefined,
    };
    expect(read(file)).toEqual({
      ok: true,
      value: { ...good, quotes: [{ ...sampleQuote, place: nowhere, quads: [] }], folders: [], reports: [] },
    });
    expect(read({ ...file, papers: [{ ...paper, coverage: 7 }] })).toEqual(refused);
  });

  it('tells a newer version, whatever else is in it', () => {
    expect(read({ format: 'minuted-evidence', version: 5, all: 'new' })).toEqual({
      ok: false,
      code: 'newer-export',
    });
  });

  it.each(['__proto__', 'constructor', 'toString'])('is not harmed by a key called %s', (key) => {
    const hostile = `"${key}": {"polluted": true}, `;
    for (const place of ['"papers"', '"sha256"', '"exact"', '"pages"'])
      expect(readEvidence(JSON.stringify(good).replace(place, hostile + place))).toEqual(refused);
    expect({}).not.toHaveProperty('polluted');
  });
});
